package se.vartrannebergen.ideas;

import java.time.Instant;

/**
 * A draft as its author finds it again.
 *
 * @param version counts the saves; whoever saves says which one the change was made to
 */
public record Draft(long id, int version, DraftContent content, Instant savedAt) {}

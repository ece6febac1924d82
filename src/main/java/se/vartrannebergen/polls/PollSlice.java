package se.vartrannebergen.polls;

import java.util.List;

/**
 * Polls of one group.
 *
 * @param open those that run, the first to end first; on every page
 * @param ended the last to end first
 * @param more whether there are more of those that have ended
 */
public record PollSlice(List<PollCard> open, List<PollCard> ended, boolean more) {}

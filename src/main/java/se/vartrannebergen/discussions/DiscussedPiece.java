package se.vartrannebergen.discussions;

import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * Content that people talk about.
 *
 * @param title never empty
 * @param address where it is read, a path from the root without a query
 */
public record DiscussedPiece(String title, Language language, String address, PersonId author) {}

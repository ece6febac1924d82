package se.vartrannebergen.moderation;

import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * What somebody is about to report, as everybody reads it.
 *
 * @param excerpt how it begins; may be empty
 * @param language of title and excerpt
 * @param address where it is read, a path from the root
 */
public record ReportablePiece(
        ContentRef content, PersonId author, String title, String excerpt, Language language, String address) {}

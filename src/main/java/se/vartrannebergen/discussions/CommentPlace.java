package se.vartrannebergen.discussions;

import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * Where a comment stands.
 *
 * @param address its permalink, from the root
 * @param title of what it is about
 * @param language of the title
 */
public record CommentPlace(
        ContentRef on, PersonId author, CommentState state, String address, String title, Language language) {

    /** The permalink of a comment on what stands at {@code address}. */
    public static String address(String address, long comment) {
        return address + "?comment=" + comment + "#comment-" + comment;
    }
}

package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * A piece of content as moderation sees it.
 *
 * @param title its own, or of what it stands under; never empty
 * @param text perhaps empty
 * @param language of title and text
 * @param address where it is read, a path from the root
 * @param around what stands around it and helps to understand it, in reading order; at most five
 */
public record ModeratedPiece(
        ContentRef content,
        PersonId author,
        String title,
        String text,
        Language language,
        Visibility visibility,
        String address,
        Instant writtenAt,
        List<Around> around) {

    /** The same piece if everybody could read it. */
    ModeratedPiece shown() {
        return new ModeratedPiece(
                content, author, title, text, language, Visibility.PUBLIC, address, writtenAt, around);
    }

    /** Who can read it. */
    public enum Visibility {
        /** Nobody yet: it waits for review. */
        WAITING,
        /** Everybody. */
        PUBLIC,
        /** Its author and staff: reported by many, or hidden by a decision. */
        HIDDEN,
        /** Its author and staff: removed by a decision. */
        REMOVED,
        /** Nobody: its author took it back. */
        GONE
    }

    /** Something beside it, such as the comment it answers. */
    public record Around(Optional<String> author, String text, Language language, Instant writtenAt) {}
}

package se.vartrannebergen.discussions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Something happened to a comment on {@link #on()}. Published in the transaction that made it so. */
public sealed interface CommentEvent {
    LabId lab();

    long comment();

    ContentRef on();

    /** It was sent and waits for a facilitator. */
    record CommentSentForReview(LabId lab, long comment, ContentRef on, PersonId author) implements CommentEvent {}

    /**
     * Everybody can read it now.
     *
     * @param repliedTo who began the thread; null where the comment begins one
     * @param mentioned those spoken to by name, without the author
     */
    record CommentPosted(
            LabId lab,
            long comment,
            ContentRef on,
            PersonId author,
            @Nullable PersonId repliedTo,
            List<PersonId> mentioned)
            implements CommentEvent {}

    /**
     * It says something else now.
     *
     * @param mentioned those spoken to by name who were not before, where everybody can read it; without the author
     */
    record CommentEdited(LabId lab, long comment, ContentRef on, PersonId author, List<PersonId> mentioned)
            implements CommentEvent {}

    record CommentDeleted(LabId lab, long comment, ContentRef on, PersonId author) implements CommentEvent {}

    record CommentHidden(LabId lab, long comment, ContentRef on) implements CommentEvent {}

    record CommentRemoved(LabId lab, long comment, ContentRef on) implements CommentEvent {}

    /** It stands where it stood before, with thanks and replies. */
    record CommentRestored(LabId lab, long comment, ContentRef on) implements CommentEvent {}

    record CommentThanked(LabId lab, long comment, ContentRef on, PersonId person) implements CommentEvent {}

    record ThanksTakenBack(LabId lab, long comment, ContentRef on, PersonId person) implements CommentEvent {}
}

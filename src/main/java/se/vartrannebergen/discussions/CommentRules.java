package se.vartrannebergen.discussions;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.shared.PersonId;

/** Who may do what with a comment. Services ask before they act; views ask to show or leave out a button. */
public class CommentRules {
    /** How long after writing the author may change the words, unasked. */
    public static final Duration EDITED_WITHIN = Duration.ofMinutes(15);

    private CommentRules() {}

    /** Everybody reads what is public; its author reads the own comment wherever it stands. */
    static boolean mayRead(CommentState state, PersonId author, Optional<PersonId> reader) {
        return state == CommentState.PUBLIC || state != CommentState.DELETED && isAuthor(author, reader);
    }

    /**
     * @param reviewed whether somebody approved these very words: then they stand
     * @param asked whether a facilitator asked for a change
     */
    static boolean mayEdit(CommentState state, Instant writtenAt, boolean reviewed, boolean asked, Instant now) {
        if (state == CommentState.DELETED || state == CommentState.REMOVED) {
            return false;
        }
        return asked || !reviewed && now.isBefore(writtenAt.plus(EDITED_WITHIN));
    }

    static boolean mayDelete(CommentState state) {
        return state == CommentState.WAITING || state == CommentState.PUBLIC || state == CommentState.HIDDEN;
    }

    static boolean isAuthor(PersonId author, Optional<PersonId> who) {
        return who.filter(author::equals).isPresent();
    }
}

package se.vartrannebergen.ideas;

/** Something was asked of an idea that its state or its rules do not allow (any more). Nothing was changed. */
public class IdeaRefused extends RuntimeException {
    /** Why, as far as people need to know. */
    public enum Why {
        /** Votes are no longer taken. */
        NOT_OPEN,
        /** Neighbours have voted: the text stays, additions can be made. */
        HAS_VOTES,
        /** The state does not allow this step. */
        WRONG_STATE,
        /** A reason is needed. */
        REASON_MISSING,
        /** The person who asks may not do this. */
        NOT_ALLOWED,
        /** Too many of its kind. */
        TOO_MANY
    }

    private final Why why;

    IdeaRefused(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}

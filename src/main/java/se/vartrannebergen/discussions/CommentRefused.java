package se.vartrannebergen.discussions;

/** Something was asked of a comment that its state or its rules do not allow (any more). Nothing was changed. */
public class CommentRefused extends RuntimeException {
    /** Why, as far as people need to know. */
    public enum Why {
        /** Nothing can be said about this (any more). */
        CLOSED,
        /** What it was to answer is not there any more. */
        THREAD_GONE,
        /** The thread has as many replies as it can hold. */
        THREAD_FULL,
        /** The time for changing it is over. */
        TOO_LATE,
        /** The state does not allow this step. */
        WRONG_STATE,
        /** Nobody thanks themselves. */
        OWN
    }

    private final Why why;

    CommentRefused(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}

package se.vartrannebergen.polls;

/** Something was asked of a poll that its rules do not allow (any more). Nothing was changed. */
public class PollRefused extends RuntimeException {
    /** Each has its words: {@code polls.refused.…}. */
    public enum Why {
        /** It has ended. */
        ENDED,
        /** Only who asked, coordinators and facilitators do this. */
        NOT_ALLOWED,
        /** As many as can be are open in this group. */
        TOO_MANY
    }

    private final Why why;

    PollRefused(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}

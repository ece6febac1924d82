package se.vartrannebergen.answers;

/** Something was asked that the rules of answers do not allow (any more). Nothing was changed. */
public class AnswerRefused extends RuntimeException {
    /** Why, as far as people need to know. */
    public enum Why {
        /** No answer is owed to this idea, or no longer. */
        NOTHING_OWED,
        /** The time was extended before: once is all. */
        EXTENDED_ALREADY,
        /** The day is not later than what was promised, has passed, or is too far away. */
        DATE_OUT_OF_BOUNDS,
        /** A reason is needed, of at most 1,000 characters. */
        REASON_MISSING,
        /** Only facilitators, and those who publish for whoever owes the answer, do this. */
        NOT_THEIRS,
        /** The organisation takes no part any more. */
        ARCHIVED,
        /** Somebody changed it meanwhile. */
        CHANGED_MEANWHILE,
        /** Somebody published the draft meanwhile: from now on it is corrected. */
        PUBLISHED_MEANWHILE,
        /** The idea cannot be answered now: it is not public, or part of another one. */
        NOT_ANSWERABLE
    }

    private final Why why;

    public AnswerRefused(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}

package se.vartrannebergen.tasks;

/** Something was asked of a task that its rules do not allow (any more). Nothing was changed. */
public class TaskRefused extends RuntimeException {
    /** Why. Each has its words: {@code tasks.refused.…}. */
    public enum Why {
        /** The group has as many open tasks as it can have. */
        FULL,
        /** Somebody else does it already. */
        TAKEN,
        /** Only who does it, or a coordinator, may do that. */
        NOT_YOURS,
        /** Whoever should do it is not in the group. */
        NOT_A_MEMBER,
        /** It is done. */
        DONE
    }

    private final Why why;

    TaskRefused(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}

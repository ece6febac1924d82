package se.vartrannebergen.groups;

/** Something was asked of a group that its rules do not allow (any more). Nothing was changed. */
public class GroupRefused extends RuntimeException {
    /** Why, as far as people need to know. */
    public enum Why {
        /** Only its members do this. */
        NOT_A_MEMBER,
        /** Only its coordinators and facilitators do this. */
        NOT_A_COORDINATOR,
        /** It has ended, or has not begun. */
        NOT_ACTIVE
    }

    private final Why why;

    public GroupRefused(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}

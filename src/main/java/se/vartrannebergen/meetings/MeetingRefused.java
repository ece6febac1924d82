package se.vartrannebergen.meetings;

/** Something was asked of a meeting that its rules do not allow (any more). Nothing was changed. */
public class MeetingRefused extends RuntimeException {
    /** Why, as far as people need to know. Each has its words: {@code meetings.refused.…}. */
    public enum Why {
        /** Who made it, coordinators of its group and facilitators do this. */
        NOT_ALLOWED,
        /** It is over, called off, or its group has ended. */
        NOT_OPEN,
        /** They have seats, and there is none for more of them. */
        NO_ROOM_FOR_MORE,
        /** More than the limit: a place for all of them will never come. */
        MORE_THAN_THE_LIMIT,
        /** An adult comes along, unless it is of a group for young people. */
        NO_ADULT,
        /** It was called off longer ago than can be undone, or the time has passed. */
        TOO_LATE,
        /** Somebody else changed it while they wrote. */
        CHANGED_MEANWHILE
    }

    private final Why why;

    public MeetingRefused(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}

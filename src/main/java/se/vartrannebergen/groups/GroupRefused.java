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
        NOT_ACTIVE,
        /** One asks first: it takes in whoever its coordinators take in, or turned this person away before. */
        MUST_ASK,
        /** One comes in by an invitation only. */
        BY_INVITATION,
        /** It is for young people of 11–17, and they did not say that they are. */
        ONLY_YOUNG,
        /** It is for young people, and waits for two adults who work here. */
        OPENING,
        /** A group for young people is started by somebody who works here. */
        STAFF_STARTS,
        /** It has as many members, asks, coordinators or invitations as it can have. */
        TOO_MANY,
        /** Nobody else coordinates it: another one must first. */
        LAST_COORDINATOR,
        /** Whom it is about coordinates it too: only facilitators do this. */
        COORDINATES,
        /** The invitation is not there, has ended, or was used by as many as it was for. */
        INVITATION_ENDED,
        /** Somebody else wrote it otherwise while they did. */
        CHANGED_MEANWHILE
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

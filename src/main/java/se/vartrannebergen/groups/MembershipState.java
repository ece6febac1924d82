package se.vartrannebergen.groups;

/** How somebody stands to a group they once turned to. */
public enum MembershipState {
    /** Waits for an answer. */
    ASKED,
    MEMBER,
    /** Asked, and was not taken in. */
    DECLINED,
    LEFT,
    /** A coordinator or facilitator removed them. */
    REMOVED
}

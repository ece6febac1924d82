package se.vartrannebergen.groups;

/** How one joins a group. An invitation always opens the door. */
public enum Joining {
    /** At once. */
    OPEN,
    /** One asks, and a coordinator answers. */
    ASK,
    /** By invitation only. */
    INVITED
}

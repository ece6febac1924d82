package se.vartrannebergen.documents;

/** Who reads a file. */
enum Shown {
    /** Nobody yet: it is being kept. */
    COMING,
    PUBLIC,
    /** Its author and facilitators: by a decision, until it comes back. */
    HIDDEN,
    /** Its author and facilitators: by a decision. */
    REMOVED,
    /** Nobody: its author or a coordinator took it away. */
    DELETED
}

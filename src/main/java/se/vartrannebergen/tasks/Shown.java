package se.vartrannebergen.tasks;

/** Whether a task is to be read. */
enum Shown {
    PUBLIC,
    /** By a decision, until it comes back. */
    HIDDEN,
    /** By a decision. */
    REMOVED,
    /** Its author or a coordinator took it away. */
    DELETED
}

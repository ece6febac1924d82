package se.vartrannebergen.moderation;

/** Where a case stands. */
public enum CaseState {
    /** On the desk. */
    OPEN,
    /** Decided so far that its author is to change the content; comes back once that is done. */
    AWAITING_EDIT,
    DECIDED,
    /** Nothing is left to decide: the author took the content back. */
    CLOSED
}

package se.vartrannebergen.updates;

/** Where a piece of news stands. */
public enum UpdateState {
    /** Its author writes it; nobody else reads it. */
    DRAFT,
    /** A facilitator looks at it first. */
    WAITING,
    /** It is published by itself once its time has come. */
    PLANNED,
    PUBLIC,
    /** Reported by many, or hidden by a decision, until it comes back. */
    HIDDEN,
    REMOVED,
    /** It was taken back. */
    GONE
}

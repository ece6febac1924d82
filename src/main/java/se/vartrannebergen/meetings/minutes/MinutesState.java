package se.vartrannebergen.meetings.minutes;

/** Where minutes stand. */
public enum MinutesState {
    /** Read by who writes them. */
    DRAFT,
    PUBLIC,
    /** Reported by many, or hidden by a decision, until they come back. */
    HIDDEN,
    REMOVED
}

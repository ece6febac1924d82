package se.vartrannebergen.meetings;

/** How often a meeting repeats. */
public enum Every {
    WEEK,
    SECOND_WEEK,
    /** On the same weekday of the month, such as the second Tuesday; what falls on a fifth is on the last. */
    MONTH
}

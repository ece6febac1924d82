package se.vartrannebergen.meetings;

/** What a meeting lacks before it can be planned or changed. Each has its words: {@code meetings.problem.…}. */
public enum MeetingProblem {
    TITLE_TOO_SHORT,
    TITLE_TOO_LONG,
    TEXT_TOO_LONG,
    TIME_MISSING,
    /** The clocks are put forward then: it does not exist. */
    TIME_SKIPPED,
    IN_THE_PAST,
    /** More than two years ahead. */
    TOO_FAR_AHEAD,
    ENDS_TOO_EARLY,
    /** More than a day after it starts. */
    ENDS_TOO_LATE,
    NOWHERE,
    DIRECTIONS_TOO_LONG,
    LINK_WRONG,
    OFFER_TOO_LONG,
    BRING_TOO_LONG,
    TOO_MANY_LANGUAGES,
    LIMIT_OUT_OF_BOUNDS,
    /** Of a series: none, or more than 52. */
    DATES_OUT_OF_BOUNDS,
    /** Calling off takes a reason of at most 300 characters. */
    REASON_MISSING,
    REASON_TOO_LONG
}

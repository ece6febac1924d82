package se.vartrannebergen.meetings.minutes;

/** What minutes lack before they can be saved or published. Each has its words: {@code meetings.minutes.problem.…}. */
public enum MinutesProblem {
    TEXT_TOO_LONG,
    TOO_MANY_DECISIONS,
    DECISION_TOO_LONG,
    PEOPLE_OUT_OF_BOUNDS,
    /** Neither words nor decisions nor promises: nothing to read. */
    EMPTY
}

package se.vartrannebergen.meetings.minutes;

/** What a promise lacks before it can be written down. Each has its words: {@code meetings.minutes.promise.problem.…}. */
public enum PromiseProblem {
    WHO_MISSING,
    WHO_TOO_LONG,
    WHAT_TOO_SHORT,
    WHAT_TOO_LONG
}

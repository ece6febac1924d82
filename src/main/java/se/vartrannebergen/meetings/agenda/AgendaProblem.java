package se.vartrannebergen.meetings.agenda;

/** What a point lacks before it can be added or changed. Each has its words: {@code meetings.agenda.problem.…}. */
public enum AgendaProblem {
    TITLE_TOO_SHORT,
    TITLE_TOO_LONG,
    TEXT_TOO_LONG,
    MINUTES_OUT_OF_BOUNDS
}

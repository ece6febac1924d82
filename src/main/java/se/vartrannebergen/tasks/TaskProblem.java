package se.vartrannebergen.tasks;

/** What a task lacks before it can be added or changed. Each has its words: {@code tasks.problem.…}. */
public enum TaskProblem {
    TITLE_TOO_SHORT,
    TITLE_TOO_LONG,
    TEXT_TOO_LONG
}

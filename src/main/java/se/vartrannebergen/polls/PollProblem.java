package se.vartrannebergen.polls;

/** What a poll lacks before it can be opened. Each has its words: {@code polls.problem.…}. */
public enum PollProblem {
    QUESTION_TOO_SHORT,
    QUESTION_TOO_LONG,
    TEXT_TOO_LONG,
    TOO_FEW_OPTIONS,
    TOO_MANY_OPTIONS,
    OPTION_TOO_LONG,
    /** Two options read the same. */
    OPTIONS_ALIKE,
    TOO_FEW_DATES,
    TOO_MANY_DATES,
    /** In spring, clocks jump over an hour. */
    DATE_DOES_NOT_EXIST,
    DATE_IS_PAST,
    /** At most so many of several: it is not at least one, or not fewer than there are. */
    MOST_IS_WRONG,
    END_DOES_NOT_EXIST,
    END_TOO_SOON,
    END_TOO_LATE
}

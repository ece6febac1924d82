package se.vartrannebergen.groups;

/** What a group lacks before it can be started or changed. Each has its words: {@code groups.problem.…}. */
public enum GroupProblem {
    NAME_TOO_SHORT,
    NAME_TOO_LONG,
    PURPOSE_TOO_SHORT,
    PURPOSE_TOO_LONG,
    LOOKING_FOR_TOO_LONG
}

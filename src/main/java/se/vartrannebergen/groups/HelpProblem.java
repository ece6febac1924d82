package se.vartrannebergen.groups;

/** What an offer to help lacks. Each has its words: {@code groups.help.problem.…}. */
public enum HelpProblem {
    NO_WAY,
    LINE_TOO_LONG
}

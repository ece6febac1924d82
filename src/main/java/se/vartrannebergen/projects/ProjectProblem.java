package se.vartrannebergen.projects;

/** What the words of a project, a milestone or a promise lack. */
public enum ProjectProblem {
    TITLE_TOO_SHORT,
    TITLE_TOO_LONG,
    TEXT_TOO_SHORT,
    TEXT_TOO_LONG,
    COST_WRONG,
    MONEY_TOO_LONG,
    CONTACT_TOO_LONG,
    IDEA_MISSING,
    /** What came of it. */
    OUTCOME_TOO_SHORT,
    OUTCOME_TOO_LONG,
    REASON_TOO_SHORT,
    REASON_TOO_LONG,
    /** What is promised. */
    PROMISE_TOO_SHORT,
    PROMISE_TOO_LONG,
    DAY_MISSING,
    DAY_IS_PAST,
    /** More than ten years ahead, or long before the project. */
    DAY_TOO_FAR,
    /** A new day must be later than the one before. */
    DAY_NOT_LATER,
    SCORE_MISSING,
    WORDS_TOO_LONG
}

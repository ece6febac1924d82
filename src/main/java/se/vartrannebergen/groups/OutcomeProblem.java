package se.vartrannebergen.groups;

/** What is lacking before a group can end. Each has its words: {@code groups.outcome.problem.…}. */
public enum OutcomeProblem {
    TEXT_TOO_SHORT,
    TEXT_TOO_LONG,
    LEARNED_TOO_LONG,
    HOURS_WRONG,
    PEOPLE_WRONG,
    /** A photo says nothing to who does not see it. */
    PHOTO_NOT_DESCRIBED,
    /** A group for young people shows photos, and nobody says that those on them agree. */
    CONSENT_MISSING
}

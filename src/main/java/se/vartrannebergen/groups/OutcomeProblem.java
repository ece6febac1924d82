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
    /** People can be recognised on photos, and nobody says who of them agreed. */
    CONSENT_MISSING,
    CONSENT_TOO_LONG
}

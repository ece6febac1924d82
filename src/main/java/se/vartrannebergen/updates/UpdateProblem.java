package se.vartrannebergen.updates;

/** What a piece of news lacks before it can be published or changed. Each has its words: {@code updates.problem.…}. */
public enum UpdateProblem {
    TITLE_TOO_SHORT,
    TITLE_TOO_LONG,
    TEXT_TOO_SHORT,
    TEXT_TOO_LONG,
    /** A photo says nothing to who does not see it. */
    PHOTO_UNDESCRIBED,
    /** People can be recognised, and nothing says that they agreed. */
    CONSENT_MISSING,
    CONSENT_TOO_LONG,
    PLANNED_IN_THE_PAST,
    /** More than a year ahead. */
    PLANNED_TOO_FAR,
    /** Its last day is over before it is published. */
    OVER_BEFORE_IT_STARTS,
    /** Its publisher has {@link Pins#MOST} on top already. */
    TOO_MANY_PINNED
}

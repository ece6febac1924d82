package se.vartrannebergen.answers;

/** What an answer lacks. */
public enum AnswerProblem {
    VERDICT_MISSING,
    TEXT_TOO_SHORT,
    TEXT_TOO_LONG,
    NEXT_TOO_LONG,
    /** The day has passed. */
    DAY_IS_PAST,
    /** A no, also one for now, needs a reason. */
    WHY_MISSING,
    WHY_TOO_LONG,
    CONTACT_TOO_LONG,
    IDEA_MISSING,
    /** A photo lacks the words for those who do not see it: nobody else would see it either. */
    PHOTO_UNDESCRIBED
}

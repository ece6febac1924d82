package se.vartrannebergen.ideas;

/** What a line of the public timeline says. */
public enum StepKind {
    PUBLISHED,
    EDITED,
    /** Enough neighbours voted: an official answer is owed. */
    ANSWER_OWED,
    /** Another organisation than before owes the answer. */
    ANSWER_ASSIGNED,
    /** The answer is owed later than it was promised. */
    ANSWER_POSTPONED,
    CONSIDERED,
    PLANNED,
    PLANNED_PARTLY,
    STARTED,
    FINISHED,
    NOT_NOW,
    DECLINED,
    REOPENED,
    /** What was answered last was taken away by moderation: the answer is owed again. */
    ANSWER_GONE,
    MERGED,
    SEPARATED,
    WITHDRAWN,
    REMOVED,
    RESTORED
}

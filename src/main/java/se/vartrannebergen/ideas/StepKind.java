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
    /** A project carries it out. */
    PROJECT_STARTED,
    /** That project is not carried on. */
    PROJECT_ENDED,
    /** That project is carried on again. */
    PROJECT_TAKEN_UP,
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

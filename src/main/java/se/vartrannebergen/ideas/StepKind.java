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
    /** An organisation answered, and the idea stays where it stands: another one owes the answer, or a project carries it out. */
    ANSWER_ADDED,
    /** What was answered last was taken away by moderation: the answer is owed again. */
    ANSWER_GONE,
    /** The same where no answer was owed. */
    ANSWER_REMOVED,
    MERGED,
    SEPARATED,
    WITHDRAWN,
    REMOVED,
    RESTORED
}

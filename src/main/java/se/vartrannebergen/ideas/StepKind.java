package se.vartrannebergen.ideas;

/** What a line of the public timeline says. */
public enum StepKind {
    PUBLISHED,
    EDITED,
    /** Enough neighbours voted: an official answer is owed. */
    ANSWER_OWED,
    CONSIDERED,
    PLANNED,
    STARTED,
    FINISHED,
    DECLINED,
    REOPENED,
    MERGED,
    SEPARATED,
    WITHDRAWN,
    REMOVED,
    RESTORED
}

package se.vartrannebergen.meetings;

/** What somebody said to a meeting. */
public enum AnswerKind {
    COMING,
    /** They want to come, and all seats are taken. */
    WAITING,
    MAYBE,
    NO
}

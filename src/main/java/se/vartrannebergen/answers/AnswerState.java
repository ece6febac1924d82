package se.vartrannebergen.answers;

/** Who reads an answer. */
public enum AnswerState {
    /** Those who write for the organisation. */
    DRAFT,
    PUBLIC,
    /** Reported by many, or hidden by a decision. */
    HIDDEN,
    REMOVED
}

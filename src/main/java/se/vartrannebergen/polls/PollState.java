package se.vartrannebergen.polls;

/** What moderation made of a poll, or of a reason. */
enum PollState {
    /** Whoever reads what is inside the group reads it. */
    PUBLIC,
    HIDDEN,
    REMOVED
}

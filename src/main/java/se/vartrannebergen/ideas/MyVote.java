package se.vartrannebergen.ideas;

/** Where a reader's own vote on an idea stands. */
public enum MyVote {
    NONE,
    COUNTED,
    /** Counts once the reader is confirmed as a resident. */
    WAITING
}

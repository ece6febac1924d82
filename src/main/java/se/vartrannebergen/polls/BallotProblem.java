package se.vartrannebergen.polls;

/** What an answer lacks. Each has its words: {@code polls.ballot.…}. */
public enum BallotProblem {
    NOTHING_CHOSEN,
    TOO_MANY_CHOSEN,
    /** Whoever objects says why. */
    REASON_MISSING,
    REASON_TOO_LONG
}

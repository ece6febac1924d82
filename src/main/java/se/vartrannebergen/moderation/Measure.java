package se.vartrannebergen.moderation;

/** What a decision does to the author, beside what it does with the content. */
public enum Measure {
    NONE,
    /** Told that the next time has consequences. */
    WARN,
    /** Reads, votes and appeals, but posts nothing, for a number of days. */
    PAUSE,
    /** Reads and appeals, but neither posts nor votes, until it is lifted. */
    SUSPEND
}

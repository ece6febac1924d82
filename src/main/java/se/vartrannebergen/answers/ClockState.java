package se.vartrannebergen.answers;

/** How an answer that was owed stands. */
enum ClockState {
    RUNNING,
    ANSWERED,
    /** The idea became part of another one: the clock went on there. */
    MOVED,
    /** The idea was taken back: nobody waits any more. */
    ENDED
}

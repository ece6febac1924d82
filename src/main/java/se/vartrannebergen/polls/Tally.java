package se.vartrannebergen.polls;

/** How many said this of that option: a line of the result. Where the question itself is answered, the option says nothing. */
public record Tally(PollOption option, Stance stance, int figure) {}

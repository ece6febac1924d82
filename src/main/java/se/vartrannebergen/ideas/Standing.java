package se.vartrannebergen.ideas;

/**
 * What voting shows.
 *
 * @param votes the public figure: counted votes
 * @param mine the own vote of who asks
 */
public record Standing(int votes, MyVote mine) {}

package se.vartrannebergen.discussions;

/** What became of a comment that was sent. */
public record Posted(long id, boolean awaitsReview) {}

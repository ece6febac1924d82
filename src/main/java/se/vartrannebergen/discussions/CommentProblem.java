package se.vartrannebergen.discussions;

/** Why a comment cannot be posted as it is. */
public enum CommentProblem {
    EMPTY,
    TOO_LONG
}

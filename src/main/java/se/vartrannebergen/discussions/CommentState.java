package se.vartrannebergen.discussions;

/** Where a comment stands. */
public enum CommentState {
    /** It waits for a facilitator; its author sees it. */
    WAITING,
    PUBLIC,
    /** Its author and staff read it: reported by many, or hidden by a decision. */
    HIDDEN,
    /** Its author and staff read it: removed by a decision. */
    REMOVED,
    /** Its author took it back. */
    DELETED
}

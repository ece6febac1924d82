package se.vartrannebergen.notifications;

/** What somebody is told of. Each has its words: {@code notifications.kind.…}. */
public enum NoticeKind {
    /** It was decided about what they wrote; the detail is a {@link se.vartrannebergen.moderation.ContentAction}. */
    DECISION,
    /** That decision was taken back. */
    DECISION_UNDONE,
    /** It was decided about what they reported. */
    REPORT_OUTCOME,
    /** Whoever appealed was right. */
    APPEAL_GRANTED,
    /** Their appeal was looked at, and the decision stands. */
    APPEAL_DENIED,
    /** An appeal of somebody else was decided that is about what they wrote or reported. */
    APPEAL_OUTCOME,
    /** So many reported what they wrote that it is hidden until it is decided. */
    HIDDEN,
    /** What they wrote waited for review, and everybody reads it now. */
    PUBLISHED,
    /** Somebody answered their comment. */
    REPLY,
    /** Somebody named them in a comment. */
    MENTION,
    /** Their votes waited and count now; the detail says how many. */
    VOTES_COUNTED,
    /** An idea they voted for became part of another one: they can move their vote. */
    VOTED_MERGED,
    /** An idea they voted for took a step; the detail is an {@link se.vartrannebergen.ideas.IdeaState}. */
    VOTED_MOVED,
    /** Their own idea became part of another one. */
    MINE_MERGED,
    /** Their own idea stands by itself again. */
    MINE_SEPARATED,
    /** Their own idea took a step; the detail is an {@link se.vartrannebergen.ideas.IdeaState}. */
    MINE_MOVED,
    /** Enough neighbours voted for their own idea: an answer is owed. */
    ANSWER_OWED,
    /** For facilitators: a case has waited for more than a day. */
    CASE_OVERDUE,
    /** For facilitators other than the one who decided: somebody appealed. */
    NEW_APPEAL
}

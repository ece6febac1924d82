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
    /** An idea they offered to help with became part of another one: they can let their name be read there too. */
    HELPED_MERGED,
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
    NEW_APPEAL,
    /** For coordinators: somebody asks to join. */
    GROUP_ASKED,
    /** They asked to join, and are a member now. */
    GROUP_ACCEPTED,
    /** They asked to join, and were not taken in. */
    GROUP_DECLINED,
    /** They are not in the group any more; why stands on its page. */
    GROUP_REMOVED,
    /** They coordinate the group now. */
    GROUP_COORDINATE,
    /** For facilitators: nobody coordinates a group. */
    GROUP_ORPHANED,
    /** A group for young people has the adults it needs. */
    GROUP_OPENED,
    /** A group for young people lost an adult: nobody writes there until another has come. */
    GROUP_WAITS,
    /** It has ended; what came of it can be read. */
    GROUP_CLOSED,
    /** A group works on an idea they wrote, voted for or want to help with. */
    GROUP_FOR_IDEA,
    /** Enough people want to help with an idea: a group can be started. */
    HELPERS_FOUND,
    /** Somebody asks them to take on a task. */
    TASK_ASKED,
    /** Whom they asked has taken on the task. */
    TASK_TAKEN,
    /** Whom they asked cannot take on the task. */
    TASK_RETURNED,
    /** A task of theirs is due tomorrow. */
    TASK_DUE,
    /** There is a new meeting; the detail says when. */
    MEETING_CALLED,
    /** A meeting they answered is at another time or place; the detail says when. */
    MEETING_MOVED,
    /** A meeting they answered is called off; the detail says when it was to be. */
    MEETING_CALLED_OFF,
    /** They waited, and have a place now; the detail says when. */
    MEETING_SEAT,
    /** The last place was taken: they wait for one; the detail says when. */
    MEETING_WAITING,
    /** A meeting they come to is tomorrow; the detail says when. */
    MEETING_SOON,
    /** What was agreed at a meeting can be read; the detail says when it was. */
    MINUTES_READY,
    /** Their group decides something together. */
    POLL_OPENED,
    /** It ends tomorrow, and they have not answered. */
    POLL_ENDS,
    /** What was decided can be read. */
    POLL_CLOSED,
    /** There is news about their own idea. */
    MINE_NEWS,
    /** There is news about an idea they voted for or want to help with. */
    VOTED_NEWS,
    /** For those who publish in that name: news was planned and did not come out. */
    NEWS_MISSED,
    /** An organisation answered their own idea; the detail is a {@link se.vartrannebergen.ideas.Verdict}. */
    MINE_ANSWERED,
    /** An organisation answered an idea they voted for or commented; the detail is a {@link se.vartrannebergen.ideas.Verdict}. */
    VOTED_ANSWERED,
    /**
     * An organisation answered the idea that one they wrote, voted for or commented became part of; the detail is a
     * {@link se.vartrannebergen.ideas.Verdict}.
     */
    MERGED_ANSWERED,
    /** An answer they were told of says something else now; the detail is a {@link se.vartrannebergen.ideas.Verdict}. */
    ANSWER_CHANGED,
    /** For the editors of an organisation: it owes an idea its answer; the detail is the day by which. */
    ANSWER_YOURS,
    /** For them, or for facilitators where nobody owes it: an answer is due within a week; the detail is the day. */
    ANSWER_SOON,
    /** For the same: an answer is due today. */
    ANSWER_TODAY,
    /** For the same: an answer is late; the detail is the day by which it was owed. */
    ANSWER_LATE,
    /** A project carries out an idea that they wrote, voted for or commented. */
    PROJECT_STARTED,
    /** A project is done that they follow, and what came of it can be read. */
    PROJECT_DONE,
    /** A project that they follow has been done for three months: did it help? */
    PROJECT_HELPED,
    /** For those who act for whoever promised, or for facilitators: a promise is due within a week; the detail is the day. */
    PROMISE_SOON,
    /** For the same: a promise is due today. */
    PROMISE_TODAY,
    /** For the same: a promise is late; the detail is the day by which it was to be kept. */
    PROMISE_LATE
}

package se.vartrannebergen.moderation;

/** What nobody does too often in too short a time. Saving a draft is none of it: what is typed must never be lost. */
public enum Act {
    COMMENT,
    IDEA,
    REPORT,
    APPEAL,
    THANKS,
    /** Starting a group. */
    GROUP,
    /** What members do in their group: a task, a meeting, a question, a file. */
    WORK
}

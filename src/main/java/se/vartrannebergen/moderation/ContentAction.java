package se.vartrannebergen.moderation;

/** What a decision does with the content. */
public enum ContentAction {
    /** It may stay; what waited for review is published, what was hidden meanwhile comes back. */
    KEEP,
    /** Its author is asked to change it; until then nobody else reads it. */
    ASK_EDIT,
    /** Nobody but its author and staff reads it. */
    HIDE,
    /** It is taken away. */
    REMOVE,
    /** It becomes part of another piece. */
    MERGE,
    /** It is about something broken: taken away, and its author is told where the landlord takes faults. */
    FAULT_REPORT;

    /** Whether it restricts what its author wrote: then rule, facts and reason are owed (Regulation (EU) 2022/2065, article 17). */
    public boolean restricts() {
        return this == ASK_EDIT || this == HIDE || this == REMOVE || this == FAULT_REPORT;
    }
}

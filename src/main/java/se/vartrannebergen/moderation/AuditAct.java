package se.vartrannebergen.moderation;

/** What staff did. */
public enum AuditAct {
    /** Looked at a case: what somebody wrote, their history, who reported it. */
    CASE_SEEN,
    CASE_OPENED,
    NOTE_WRITTEN,
    DECIDED,
    DECISION_UNDONE,
    APPEAL_GRANTED,
    APPEAL_DENIED,
    PAUSE_LIFTED,
    LOG_SEARCHED,
    LOG_EXPORTED,
    /** A facilitator changed a meeting that somebody else made. */
    MEETING_CHANGED,
    /** A facilitator called off a meeting that somebody else made. */
    MEETING_CALLED_OFF,
    /** A facilitator removed somebody from a group. */
    MEMBER_REMOVED,
    /** A facilitator made somebody coordinate a group, or no longer: {@code +} or {@code -}. */
    COORDINATOR_CHANGED
}

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
    COORDINATOR_CHANGED,
    /** An admin changed what an organisation says of itself, or let it take part again. */
    PARTNER_CHANGED,
    /** An admin let an organisation take no part any more. */
    PARTNER_ARCHIVED,
    /** An admin gave somebody a place among an organisation's editors, or another one: {@code +}, {@code +publish}, {@code -}. */
    EDITOR_CHANGED,
    /** An admin invited somebody by mail to write for an organisation: number of the invitation, {@code +} or {@code +publish}. */
    EDITOR_INVITED,
    /** An admin took an invitation back, with all that it gave: its number. */
    INVITATION_TAKEN_BACK,
    /** Somebody who was invited signed in and writes for an organisation from now on: number of the invitation. */
    INVITATION_ACCEPTED,
    /** An admin said what an organisation answers for. */
    DUTY_CHANGED,
    /** A facilitator let another organisation answer an idea. */
    ANSWER_ASSIGNED,
    /** An answer is owed later. */
    ANSWER_POSTPONED,
    /** An organisation answered ideas; the reason is the answer in one word. */
    ANSWER_PUBLISHED,
    /** An organisation corrected what it answered; the reason is the answer in one word. */
    ANSWER_CORRECTED,
    /** Somebody published, or planned, news in the name of an organisation. */
    UPDATE_PUBLISHED,
    /** Somebody changed what an organisation told. */
    UPDATE_CHANGED,
    /** In the name of an organisation or a group, or to put it right: a project was started, changed, done or is not carried on. */
    PROJECT_CHANGED,
    /** In the same name: a promise was made, kept or moved. */
    PROMISE_CHANGED,
    /** A facilitator gave a project or a promise to somebody else. */
    WORK_HANDED_OVER
}

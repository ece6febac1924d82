package se.vartrannebergen.partners;

/** How an invitation stands. */
public enum InvitationState {
    OPEN,
    /** They signed in and write for the organisation. */
    ACCEPTED,
    TAKEN_BACK,
    /** Nobody followed it in time. */
    EXPIRED
}

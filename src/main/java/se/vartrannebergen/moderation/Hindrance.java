package se.vartrannebergen.moderation;

/** Why somebody on the staff does not decide a case: somebody else does. */
public enum Hindrance {
    OWN_CONTENT,
    OWN_REPORT,
    OWN_APPEAL,
    OWN_DECISION
}

package se.vartrannebergen.moderation;

/** Why a case is on the desk. */
public enum Cause {
    /** The lab looks at it before it is published. */
    REVIEW,
    /** People reported it. */
    REPORTS,
    /** A heuristic found it. It decides nothing. */
    SIGNAL,
    /** Staff found it. */
    STAFF,
    /** Its author changed it, as was asked. */
    EDITED,
    /** Somebody appealed against a decision. */
    APPEAL
}

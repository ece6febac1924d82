package se.vartrannebergen.groups;

/** Whether a group did what it was for. */
public enum OutcomeResult {
    DONE,
    PARTLY,
    STOPPED
}

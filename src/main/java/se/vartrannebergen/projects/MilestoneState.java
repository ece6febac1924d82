package se.vartrannebergen.projects;

/** Where a milestone stands. */
public enum MilestoneState {
    PLANNED,
    UNDER_WAY,
    DONE
}

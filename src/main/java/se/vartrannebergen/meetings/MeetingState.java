package se.vartrannebergen.meetings;

/** Where a meeting stands. That it was held is told by the clock. */
public enum MeetingState {
    PLANNED,
    CALLED_OFF,
    /** Reported by many, or hidden by a decision, until it comes back. */
    HIDDEN,
    REMOVED;

    /** Whether whoever reads its group, or everybody where it is of the area, reads it. */
    public boolean isShown() {
        return this == PLANNED || this == CALLED_OFF;
    }
}

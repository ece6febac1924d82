package se.vartrannebergen.projects;

/** Where a promise stands. That it is late follows from its date. */
public enum PromiseState {
    OPEN,
    KEPT,
    /** Reported by many, or hidden by a decision. */
    HIDDEN,
    REMOVED;

    public boolean isPublic() {
        return this == OPEN || this == KEPT;
    }
}

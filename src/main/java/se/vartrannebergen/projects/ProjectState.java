package se.vartrannebergen.projects;

import java.util.Set;

/** Where a project stands. */
public enum ProjectState {
    PLANNED,
    UNDER_WAY,
    DONE,
    /** Reported by many, or hidden by a decision. */
    HIDDEN,
    REMOVED;

    /** What everybody reads. */
    public static final Set<ProjectState> PUBLIC = Set.of(PLANNED, UNDER_WAY, DONE);

    public boolean isPublic() {
        return PUBLIC.contains(this);
    }
}

package se.vartrannebergen.groups;

/** Where a group stands. */
public enum GroupState {
    /** A facilitator looks at it before others read it. */
    WAITING,
    /** A group for young people that has not yet two adults who work here. */
    OPENING,
    ACTIVE,
    /** It came to an end; what came of it stays to be read. */
    CLOSED,
    /** Reported by many, or hidden by a decision, until it comes back. */
    HIDDEN,
    REMOVED;

    /** Whether everybody reads that there is such a group. */
    public boolean isPublic() {
        return this == OPENING || this == ACTIVE || this == CLOSED;
    }
}

package se.vartrannebergen.groups;

/** Who may do what with a group. Services ask before they act; views ask to show or leave out a button. */
final class GroupRules {
    private GroupRules() {}

    /** That there is such a group, and what for. Who started it and facilitators also read it while nobody else does. */
    static boolean mayKnow(GroupState state, boolean startedIt, boolean facilitates) {
        return state.isPublic() || startedIt || facilitates;
    }

    /** What is inside. */
    static boolean mayReadInside(
            GroupState state, Reading reading, boolean isMember, boolean startedIt, boolean facilitates) {
        return switch (state) {
            case ACTIVE, CLOSED -> facilitates || isMember || reading == Reading.EVERYBODY;
            case OPENING, WAITING -> facilitates || isMember;
            case HIDDEN, REMOVED -> facilitates || startedIt && isMember;
        };
    }

    static boolean mayTakePart(GroupState state, boolean isMember) {
        return state == GroupState.ACTIVE && isMember;
    }

    /** Coordinators, and facilitators who step in. What waits or opens can be put right before it begins. */
    static boolean mayManage(GroupState state, boolean coordinates, boolean facilitates) {
        return (coordinates || facilitates)
                && (state == GroupState.ACTIVE || state == GroupState.OPENING || state == GroupState.WAITING);
    }
}

package se.vartrannebergen.ideas;

import java.util.EnumSet;
import java.util.Set;

/** Where an idea stands, and where it can go from there. */
public enum IdeaState {
    DRAFT,
    AWAITING_REVIEW,
    OPEN,
    UNDER_CONSIDERATION,
    PLANNED,
    IN_PROGRESS,
    DONE,
    DECLINED,
    MERGED,
    WITHDRAWN,
    /** Reported by many, or hidden by a decision: only its author reads it, until it comes back. */
    HIDDEN,
    REMOVED;

    /** What everybody may read and find. */
    public static final Set<IdeaState> PUBLIC = Set.of(OPEN, UNDER_CONSIDERATION, PLANNED, IN_PROGRESS, DONE, DECLINED);

    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    /** Whether votes can be cast and taken back: until it is settled what becomes of it. */
    public boolean takesVotes() {
        return this == OPEN || this == UNDER_CONSIDERATION;
    }

    /**
     * The states that can follow. A merged, hidden or removed idea can besides come back to where it was, and nowhere else; and so does one
     * whose answer is taken away.
     */
    Set<IdeaState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AWAITING_REVIEW, OPEN);
            case AWAITING_REVIEW -> EnumSet.of(OPEN, WITHDRAWN, HIDDEN, REMOVED);
            case OPEN -> EnumSet.of(UNDER_CONSIDERATION, PLANNED, DECLINED, MERGED, WITHDRAWN, HIDDEN, REMOVED);
            case UNDER_CONSIDERATION -> EnumSet.of(PLANNED, DECLINED, MERGED, WITHDRAWN, HIDDEN, REMOVED);
            case PLANNED -> EnumSet.of(IN_PROGRESS, DECLINED, HIDDEN, REMOVED);
            case IN_PROGRESS -> EnumSet.of(DONE, DECLINED, HIDDEN, REMOVED);
            case DONE, MERGED -> EnumSet.of(HIDDEN, REMOVED);
            case DECLINED -> EnumSet.of(PLANNED, HIDDEN, REMOVED);
            case HIDDEN -> EnumSet.of(REMOVED);
            case REMOVED -> EnumSet.of(HIDDEN);
            case WITHDRAWN -> EnumSet.noneOf(IdeaState.class);
        };
    }
}

package se.vartrannebergen.local.demo;

import java.util.Set;

/** Where an example idea publicly stands; the names are those of the product's own states. */
enum DemoState {
    OPEN,
    UNDER_CONSIDERATION,
    PLANNED,
    IN_PROGRESS,
    DONE,
    DECLINED,
    WITHDRAWN;

    boolean mayBecome(DemoState next) {
        return switch (this) {
            case OPEN -> Set.of(UNDER_CONSIDERATION, DECLINED, WITHDRAWN).contains(next);
            case UNDER_CONSIDERATION -> Set.of(PLANNED, DECLINED).contains(next);
            case PLANNED -> next == IN_PROGRESS;
            case IN_PROGRESS -> next == DONE;
            case DONE, DECLINED, WITHDRAWN -> false;
        };
    }

    /** Whether a partner says so, rather than the votes or the author. */
    boolean saidByPartner() {
        return Set.of(PLANNED, IN_PROGRESS, DONE, DECLINED).contains(this);
    }

    /** Whether an idea can stand here without having reached the number of votes that calls for an answer. */
    boolean belowThreshold() {
        return this == OPEN || this == WITHDRAWN;
    }
}

package se.vartrannebergen.groups.ui;

import java.util.Optional;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.OutcomeAccess;

/** What came of a group, on its first page: also for those who do not read what is inside. */
@org.springframework.stereotype.Component
class OutcomeOnGroup {
    private final OutcomeAccess outcomes;

    OutcomeOnGroup(OutcomeAccess outcomes) {
        this.outcomes = outcomes;
    }

    /** @param group that the reader may know of; empty where it has not ended, or the reader does not read what came of it */
    Optional<OutcomePart> on(GroupStanding group) {
        return outcomes.of(group).map(outcome -> new OutcomePart(group, outcome));
    }
}

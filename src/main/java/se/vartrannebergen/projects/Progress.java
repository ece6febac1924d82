package se.vartrannebergen.projects;

import java.util.List;
import java.util.Optional;

/** How far a project has come: what is done of its milestones, and half of what is under way. */
class Progress {
    private static final int ALL = 100;

    private Progress() {}

    /** In percent. */
    static Optional<Integer> of(ProjectState state, List<MilestoneState> milestones) {
        if (state == ProjectState.DONE) {
            return Optional.of(ALL);
        }
        if (milestones.isEmpty()) {
            return Optional.empty();
        }
        var halves = milestones.stream()
                .mapToInt(one -> switch (one) {
                    case PLANNED -> 0;
                    case UNDER_WAY -> 1;
                    case DONE -> 2;
                })
                .sum();
        return Optional.of(halves * ALL / (2 * milestones.size()));
    }
}

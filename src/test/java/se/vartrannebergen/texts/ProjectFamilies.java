package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.projects.MilestoneState;
import se.vartrannebergen.projects.ProjectPhase;
import se.vartrannebergen.projects.ProjectProblem;
import se.vartrannebergen.projects.ProjectRefused;
import se.vartrannebergen.projects.ProjectState;

/** Of the room {@code projects}. */
final class ProjectFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.of(
            "projects.state", ProjectState.class,
            "projects.milestone.state", MilestoneState.class,
            "projects.phase", ProjectPhase.class,
            "projects.refused", ProjectRefused.Why.class,
            "projects.problem", ProjectProblem.class);

    static final Map<String, List<String>> BY_NAME = Map.of(
            "projects.compare", List.of("before", "after"),
            "projects.promise.state", List.of("open", "late", "kept"),
            "projects.promise.says", List.of("open", "late", "kept"),
            "projects.helped.score", List.of("1", "2", "3", "4", "5"));

    private ProjectFamilies() {}
}

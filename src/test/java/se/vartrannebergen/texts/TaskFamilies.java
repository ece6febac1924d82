package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.tasks.TaskProblem;
import se.vartrannebergen.tasks.TaskRefused;
import se.vartrannebergen.tasks.TaskState;

/** Of the room {@code tasks}. */
final class TaskFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.of(
            "tasks.state", TaskState.class,
            "tasks.none", TaskState.class,
            "tasks.problem", TaskProblem.class,
            "tasks.refused", TaskRefused.Why.class);

    static final Map<String, List<String>> BY_NAME = Map.of();

    private TaskFamilies() {}
}

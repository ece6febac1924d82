package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;

/** Of the room {@code tasks}. */
final class TaskFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.of();

    static final Map<String, List<String>> BY_NAME = Map.of();

    private TaskFamilies() {}
}

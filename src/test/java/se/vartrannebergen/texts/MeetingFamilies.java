package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.meetings.agenda.AgendaProblem;
import se.vartrannebergen.meetings.minutes.MinutesProblem;
import se.vartrannebergen.meetings.minutes.PromiseProblem;
import se.vartrannebergen.tasks.TaskState;

/** Of the room {@code meetings}. */
final class MeetingFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.of(
            "meetings.agenda.problem", AgendaProblem.class,
            "meetings.minutes.problem", MinutesProblem.class,
            "meetings.minutes.promise.problem", PromiseProblem.class,
            "meetings.minutes.promise.task", TaskState.class);

    static final Map<String, List<String>> BY_NAME = Map.of();

    private MeetingFamilies() {}
}

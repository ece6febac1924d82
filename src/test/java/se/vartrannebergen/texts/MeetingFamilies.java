package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.meetings.AnswerKind;
import se.vartrannebergen.meetings.Every;
import se.vartrannebergen.meetings.MeetingProblem;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.Meetings;
import se.vartrannebergen.meetings.NewAnswer;
import se.vartrannebergen.meetings.Offered;
import se.vartrannebergen.meetings.agenda.AgendaProblem;
import se.vartrannebergen.meetings.minutes.MinutesProblem;
import se.vartrannebergen.meetings.minutes.PromiseProblem;
import se.vartrannebergen.tasks.TaskState;

/** Of the room {@code meetings}. */
final class MeetingFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.ofEntries(
            Map.entry("meetings.offered", Offered.Whether.class),
            Map.entry("meetings.said", AnswerKind.class),
            Map.entry("meetings.mine", AnswerKind.class),
            Map.entry("meetings.say", NewAnswer.Said.class),
            Map.entry("meetings.which", Meetings.Which.class),
            Map.entry("meetings.every", Every.class),
            Map.entry("meetings.refused", MeetingRefused.Why.class),
            Map.entry("meetings.problem", MeetingProblem.class),
            Map.entry("meetings.agenda.problem", AgendaProblem.class),
            Map.entry("meetings.minutes.problem", MinutesProblem.class),
            Map.entry("meetings.minutes.promise.problem", PromiseProblem.class),
            Map.entry("meetings.minutes.promise.task", TaskState.class));

    static final Map<String, List<String>> BY_NAME = Map.of();

    private MeetingFamilies() {}
}

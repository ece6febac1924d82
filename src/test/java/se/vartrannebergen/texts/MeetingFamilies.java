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
            Map.entry("meetings.problem", MeetingProblem.class));

    static final Map<String, List<String>> BY_NAME = Map.of();

    private MeetingFamilies() {}
}

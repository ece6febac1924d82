package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.answers.AnswerRefused;
import se.vartrannebergen.answers.AttachmentRefused;

/** Of the clocks of answers in the room {@code answers}. */
final class ClockFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.of(
            "answers.refused", AnswerRefused.Why.class, "answers.attachment.refused", AttachmentRefused.Reason.class);

    static final Map<String, List<String>> BY_NAME =
            Map.of("answers.clock", List.of("owner", "owner.late", "nobody", "nobody.late"));

    private ClockFamilies() {}
}

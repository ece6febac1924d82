package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.progress.ProgressRefused;

/** Of the clocks of answers in the room {@code progress}. */
final class ClockFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT =
            Map.of("progress.clock.refused", ProgressRefused.Why.class);

    static final Map<String, List<String>> BY_NAME =
            Map.of("progress.clock", List.of("owner", "owner.late", "nobody", "nobody.late"));

    private ClockFamilies() {}
}

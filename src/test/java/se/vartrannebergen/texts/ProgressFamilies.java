package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.progress.AreaPicture;
import se.vartrannebergen.progress.ProgressState;

/** Of the room {@code progress}. */
final class ProgressFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.of(
            "progress.part", ProgressState.class,
            "progress.state", ProgressState.class,
            "progress.chart.by", AreaPicture.By.class,
            "progress.chart.instead", AreaPicture.By.class);

    static final Map<String, List<String>> BY_NAME = Map.of(
            "progress.chart", List.of("place", "category", "waiting", "underway", "done"),
            "progress.year", List.of("ideas.few", "votes.few"));

    private ProgressFamilies() {}
}

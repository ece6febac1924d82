package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.partnernews.PartnerNews;
import se.vartrannebergen.updates.UpdateProblem;

/** Of the room {@code updates}. */
final class UpdateFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.ofEntries(
            Map.entry("updates.problem", UpdateProblem.class),
            Map.entry("partnernews.standing", PartnerNews.Standing.class));

    static final Map<String, List<String>> BY_NAME = Map.of();

    private UpdateFamilies() {}
}

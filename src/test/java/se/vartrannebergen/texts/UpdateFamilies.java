package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.partnernews.PartnerNews;

/** Of the room {@code updates}. */
final class UpdateFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT =
            Map.ofEntries(Map.entry("partnernews.standing", PartnerNews.Standing.class));

    static final Map<String, List<String>> BY_NAME = Map.ofEntries(Map.entry(
            "updates.problem",
            List.of(
                    "titletooshort",
                    "titletoolong",
                    "texttooshort",
                    "texttoolong",
                    "photoundescribed",
                    "plannedinthepast",
                    "plannedtoofar",
                    "overbeforeitstarts",
                    "toomanypinned")));

    private UpdateFamilies() {}
}

package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.groups.ui.GroupTab;

/** Of the room {@code groups}. */
final class GroupFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT =
            Map.ofEntries(Map.entry("groups.tab", GroupTab.class));

    static final Map<String, List<String>> BY_NAME = Map.of();

    private GroupFamilies() {}
}

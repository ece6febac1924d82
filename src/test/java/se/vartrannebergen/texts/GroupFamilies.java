package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.groups.GroupFilter;
import se.vartrannebergen.groups.GroupProblem;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.groups.Invitation;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.groups.ui.GroupTab;

/** Of the room {@code groups}. */
final class GroupFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.ofEntries(
            Map.entry("groups.tab", GroupTab.class),
            Map.entry("groups.state", GroupState.class),
            Map.entry("groups.reading", Reading.class),
            Map.entry("groups.joining", Joining.class),
            Map.entry("groups.joining.short", Joining.class),
            Map.entry("groups.problem", GroupProblem.class),
            Map.entry("groups.refused", GroupRefused.Why.class),
            Map.entry("groups.list.show", GroupFilter.class),
            Map.entry("groups.invited.end", Invitation.End.class),
            Map.entry("groups.invited.else", Joining.class));

    static final Map<String, List<String>> BY_NAME = Map.of();

    private GroupFamilies() {}
}

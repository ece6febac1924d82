package se.vartrannebergen.texts;

import java.util.Map;
import se.vartrannebergen.groups.HelpProblem;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.OutcomeProblem;
import se.vartrannebergen.groups.OutcomeResult;

/** Of the room {@code groups}: help with ideas, and what comes of groups. */
final class HelpFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.ofEntries(
            Map.entry("groups.help.way", HelpWay.class),
            Map.entry("groups.help.tick", HelpWay.class),
            Map.entry("groups.help.problem", HelpProblem.class),
            Map.entry("groups.outcome.result", OutcomeResult.class),
            Map.entry("groups.outcome.problem", OutcomeProblem.class));

    private HelpFamilies() {}
}

package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.partners.InvitationProblem;
import se.vartrannebergen.partners.InvitationState;
import se.vartrannebergen.partners.PartnerProblem;
import se.vartrannebergen.partners.PartnerRefused;

/** Of the room {@code partners}. */
final class PartnerFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.ofEntries(
            Map.entry("partners.problem", PartnerProblem.class),
            Map.entry("partners.refused", PartnerRefused.Why.class),
            Map.entry("partners.invited.problem", InvitationProblem.class),
            Map.entry("partners.invited.state", InvitationState.class));

    static final Map<String, List<String>> BY_NAME =
            Map.of("answers.kept.answers", List.of("few"), "answers.kept.promises", List.of("few"));

    private PartnerFamilies() {}
}

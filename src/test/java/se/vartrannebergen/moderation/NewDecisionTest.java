package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;

/** Whatever a facilitator puts together: what restricts somebody says rule, facts and reason, or does not exist. */
class NewDecisionTest {
    @Property
    void whatRestrictsSomebodyNeverGoesWithoutReasons(
            @ForAll ContentAction action,
            @ForAll Measure measure,
            @ForAll boolean hasRule,
            @ForAll boolean hasFacts,
            @ForAll boolean hasReason,
            @ForAll boolean hasDays,
            @ForAll boolean hasTarget) {
        var complete = hasRule && hasFacts && hasReason;
        var fits = hasDays == (measure == Measure.PAUSE)
                && hasTarget == (action == ContentAction.MERGE)
                && (complete || !(action.restricts() || measure != Measure.NONE));
        assertThat(exists(action, measure, hasRule, hasFacts, hasReason, hasDays, hasTarget))
                .isEqualTo(fits);
    }

    @Property
    void aPauseLastsFromADayToAYear(@ForAll int days) {
        assertThat(lasts(days)).isEqualTo(days >= 1 && days <= NewDecision.MOST_DAYS);
    }

    private static boolean lasts(int days) {
        try {
            new NewDecision(ContentAction.KEEP, Measure.PAUSE, days, null, Optional.of(1), text(true), text(true));
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static boolean exists(
            ContentAction action,
            Measure measure,
            boolean hasRule,
            boolean hasFacts,
            boolean hasReason,
            boolean hasDays,
            boolean hasTarget) {
        try {
            new NewDecision(
                    action,
                    measure,
                    hasDays ? 7 : null,
                    hasTarget ? 8L : null,
                    hasRule ? Optional.of(1) : Optional.empty(),
                    text(hasFacts),
                    text(hasReason));
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Optional<LocalizedText> text(boolean there) {
        return there ? Optional.of(new LocalizedText(Map.of(Language.SWEDISH, "Därför."))) : Optional.empty();
    }
}

package se.vartrannebergen.ideas.ui;

import java.util.Set;
import se.vartrannebergen.ideas.IdeaProblem;

/** The steps to a new idea. */
enum WizardStep {
    WHAT,
    WHERE,
    SEND;

    /** As it stands in addresses, from 1; what is no step is the first. */
    static WizardStep at(String number) {
        for (var step : values()) {
            if (Integer.toString(step.number()).equals(number)) {
                return step;
            }
        }
        return WHAT;
    }

    /** The first step on which one of these can be mended. */
    static WizardStep of(Set<IdeaProblem> problems) {
        return problems.contains(IdeaProblem.TITLE_TOO_SHORT)
                        || problems.contains(IdeaProblem.TITLE_TOO_LONG)
                        || problems.contains(IdeaProblem.TEXT_TOO_SHORT)
                        || problems.contains(IdeaProblem.TEXT_TOO_LONG)
                ? WHAT
                : WHERE;
    }

    int number() {
        return ordinal() + 1;
    }

    WizardStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    WizardStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}

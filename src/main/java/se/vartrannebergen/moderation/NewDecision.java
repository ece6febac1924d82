package se.vartrannebergen.moderation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.LocalizedText;

/**
 * What a facilitator decides. What restricts somebody names the rule, the facts and the reason (Regulation (EU) 2022/2065,
 * article 17): without them it does not exist.
 *
 * @param days of a pause, 1–{@link #MOST_DAYS}; {@code null} for every other measure
 * @param mergeInto the piece it becomes part of; {@code null} for every other action
 * @param rule number of the house rule
 * @param facts what was written or done; in the languages of author and facilitator, each at most {@link #LONGEST} UTF-16 units
 * @param reason why that breaks the rule
 */
public record NewDecision(
        ContentAction action,
        Measure measure,
        @Nullable Integer days,
        @Nullable Long mergeInto,
        Optional<Integer> rule,
        Optional<LocalizedText> facts,
        Optional<LocalizedText> reason) {
    public static final int MOST_DAYS = 365;
    public static final int LONGEST = 5_000;

    public NewDecision {
        if ((measure == Measure.PAUSE) != (days != null) || (days != null && (days < 1 || days > MOST_DAYS))) {
            throw new IllegalArgumentException("days of " + measure);
        }
        if ((action == ContentAction.MERGE) != (mergeInto != null)) {
            throw new IllegalArgumentException("merge into");
        }
        if (owesReasons(action, measure) && (rule.isEmpty() || facts.isEmpty() || reason.isEmpty())) {
            throw new IllegalArgumentException("a decision that restricts needs rule, facts and reason");
        }
        facts.ifPresent(NewDecision::mustHaveWords);
        reason.ifPresent(NewDecision::mustHaveWords);
    }

    /** It may stay. */
    public static NewDecision keep() {
        return new NewDecision(
                ContentAction.KEEP, Measure.NONE, null, null, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether rule, facts and reason must be given. */
    public static boolean owesReasons(ContentAction action, Measure measure) {
        return action.restricts() || measure != Measure.NONE;
    }

    private static void mustHaveWords(LocalizedText text) {
        text.byLanguage().values().forEach(words -> {
            if (words.isBlank() || words.length() > LONGEST) {
                throw new IllegalArgumentException("text of " + words.length());
            }
        });
    }
}

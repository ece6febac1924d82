package se.vartrannebergen.moderation;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What happened in a month, as everybody may know it. No number that is withheld can be told from the others: for each, everything
 * from 1 to 4 fits all that is said.
 *
 * @param decided those that were taken back at once left out
 * @param rules decisions by the rule they name; empty where that could tell a number that is withheld
 * @param appeals that were made in this month
 * @param granted how many of those appeals
 * @param median from the moment a case came onto the desk until it was decided; empty where fewer than five are known to be
 */
public record OpennessMonth(
        YearMonth month,
        PublicCount reports,
        Map<DecidedAs, PublicCount> decided,
        Optional<Map<Integer, PublicCount>> rules,
        PublicCount appeals,
        PublicCount granted,
        Optional<Duration> median) {

    /** @param decided exact, as all the following */
    static OpennessMonth of(
            YearMonth month,
            int reports,
            Map<DecidedAs, Integer> decided,
            Map<Integer, Integer> rules,
            int appeals,
            int granted,
            Optional<Duration> median) {
        Map<DecidedAs, PublicCount> kinds = new EnumMap<>(DecidedAs.class);
        for (var kind : DecidedAs.values()) {
            kinds.put(kind, PublicCount.of(decided.getOrDefault(kind, 0)));
        }
        Map<Integer, PublicCount> byRule = new TreeMap<>();
        rules.forEach((rule, count) -> byRule.put(rule, PublicCount.of(count)));
        // Asks only what is published, so that its absence tells nothing either.
        var many = kinds.values().stream().mapToInt(PublicCount::atLeast).sum() >= PublicCount.LEAST;
        return new OpennessMonth(
                month,
                PublicCount.of(reports),
                kinds,
                Optional.of(byRule).filter(published -> tellNothing(kinds, published.values())),
                PublicCount.of(appeals),
                PublicCount.of(granted),
                median.filter(known -> many));
    }

    /**
     * Each decision that restricts names one rule, others may: so both ways to count hang together, and one could tell what is
     * withheld in the other. Where a kind is withheld, rules are not published at all: whether they are must not depend on it.
     * Otherwise known − Σs = u, with s for the withheld rules and u for those decisions that may name a rule and do: published
     * where, for each s, all of 1–4 fit.
     */
    private static boolean tellNothing(Map<DecidedAs, PublicCount> kinds, Collection<PublicCount> rules) {
        if (kinds.values().stream().anyMatch(PublicCount::withheld)) {
            return false;
        }
        var ruled = 0;
        var most = 0;
        for (var kind : kinds.entrySet()) {
            if (kind.getKey().isRuled()) {
                ruled += kind.getValue().value();
            } else {
                most += kind.getValue().value();
            }
        }
        var others = (int) rules.stream().filter(PublicCount::withheld).count() - 1;
        var lacking = ruled - rules.stream().mapToInt(PublicCount::value).sum();
        // One of them at 1 with the others as great, and at 4 with the others as small as they can be.
        var greatest = PublicCount.LEAST - 1;
        return others < 0 || (1 + greatest * others >= lacking && greatest + others <= lacking + most);
    }

    /** Whether anything happened at all. */
    public boolean isEmpty() {
        return isNone(reports) && isNone(appeals) && decided.values().stream().allMatch(OpennessMonth::isNone);
    }

    private static boolean isNone(PublicCount count) {
        return count.atLeast() == 0;
    }
}

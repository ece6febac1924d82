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
 * @param rules decisions by the rule they name; empty where that would tell a number that is withheld
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
     * Each decision that restricts names one rule, others may: so the sums of both ways to count hang together, and one could tell
     * what is withheld in the other. They are published together only where, for each number that is withheld, all of 1–4 fit.
     *
     * <p>With w for the withheld kinds that name a rule, u for those decisions that may name one and do, s for the withheld rules:
     * Σw + u − Σs is known, namely what the published rules have more than the published kinds.
     */
    private static boolean tellNothing(Map<DecidedAs, PublicCount> kinds, Collection<PublicCount> rules) {
        var known = 0;
        var w = 0;
        var u = 0;
        var free = 0;
        for (var kind : kinds.entrySet()) {
            var count = kind.getValue();
            if (!kind.getKey().isRuled()) {
                u += count.atLeast();
                free += count.withheld() ? 1 : 0;
            } else {
                w += count.withheld() ? 1 : 0;
                known -= count.value();
            }
        }
        var s = (int) rules.stream().filter(PublicCount::withheld).count();
        known += rules.stream().mapToInt(PublicCount::value).sum();
        var most = PublicCount.LEAST - 1;
        var kindsFit = w == 0 || (known - most >= w - 1 - most * s && known - 1 <= most * (w - 1) + u - s);
        var rulesFit = s == 0 || (known + 1 >= w - most * (s - 1) && known + most <= most * w + u - (s - 1));
        var freeFit = free == 0 || w + s > 0 || known <= u;
        return kindsFit && rulesFit && freeFit;
    }

    /** Whether anything happened at all. */
    public boolean isEmpty() {
        return isNone(reports) && isNone(appeals) && decided.values().stream().allMatch(OpennessMonth::isNone);
    }

    private static boolean isNone(PublicCount count) {
        return count.atLeast() == 0;
    }
}

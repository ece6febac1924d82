package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nobody learns a small number from what is published, however much they reckon, and although they know these rules. */
class OpennessMonthTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Set<Integer> SMALL = Set.of(1, 2, 3, 4);

    @Test
    void fromOneToFourItIsOnlySaidThatItWasFewerThanFive() {
        assertThat(PublicCount.of(0)).isEqualTo(new PublicCount(0, false));
        assertThat(PublicCount.of(1)).isEqualTo(PublicCount.of(4)).isEqualTo(new PublicCount(0, true));
        assertThat(PublicCount.of(5)).isEqualTo(new PublicCount(5, false));
    }

    /**
     * All months there can be with small enough figures, sorted by what is published of them: in each lot, every number that is
     * withheld takes every value from 1 to 4.
     */
    @Test
    void whateverIsPublishedEachWithheldNumberCanBeAnyFromOneToFour() {
        Map<OpennessMonth, Map<String, Set<Integer>>> possible = new HashMap<>();
        for (var hidden = 0; hidden <= 7; hidden++) {
            for (var removed = 0; removed <= 7; removed++) {
                for (var kept = 0; kept <= 7; kept++) {
                    for (var keptUnderARule = 0; keptUnderARule <= kept; keptUnderARule++) {
                        var ruled = hidden + removed + keptUnderARule;
                        for (var first = 0; first <= ruled; first++) {
                            note(possible, hidden, removed, kept, first, ruled - first);
                        }
                    }
                }
            }
        }
        assertThat(possible).hasSizeGreaterThan(100);
        // Where figures would have to be greater than were tried, not all can be there.
        possible.forEach((published, values) -> {
            if (sizes(published) <= 7) {
                values.forEach((cell, seen) -> {
                    if (isWithheld(published, cell)) {
                        assertThat(seen).as(cell + " in " + published).isEqualTo(SMALL);
                    }
                });
            }
        });
    }

    private static void note(
            Map<OpennessMonth, Map<String, Set<Integer>>> possible, int hidden, int removed, int kept, int r1, int r2) {
        var exact = new EnumMap<DecidedAs, Integer>(
                Map.of(DecidedAs.HIDE, hidden, DecidedAs.REMOVE, removed, DecidedAs.KEPT, kept));
        var published = month(exact, Map.of(1, r1, 2, r2));
        var values = possible.computeIfAbsent(published, one -> new HashMap<>());
        values.computeIfAbsent("HIDE", one -> new TreeSet<>()).add(hidden);
        values.computeIfAbsent("REMOVE", one -> new TreeSet<>()).add(removed);
        values.computeIfAbsent("KEPT", one -> new TreeSet<>()).add(kept);
        values.computeIfAbsent("1", one -> new TreeSet<>()).add(r1);
        values.computeIfAbsent("2", one -> new TreeSet<>()).add(r2);
    }

    /** How great the numbers can be that fit: the most of them that is published. */
    private static int sizes(OpennessMonth published) {
        return published.decided().values().stream()
                .mapToInt(PublicCount::value)
                .max()
                .orElse(0);
    }

    private static boolean isWithheld(OpennessMonth published, String cell) {
        return cell.length() == 1
                ? published
                        .rules()
                        .map(rules -> rules.get(Integer.valueOf(cell)).withheld())
                        .orElse(false)
                : published.decided().get(DecidedAs.valueOf(cell)).withheld();
    }

    /** Many kinds and many rules: for each withheld number and each value, there is a month that looks just the same. */
    @Test
    void inRandomMonthsToo() {
        var random = new Random(20261124);
        var withheld = 0;
        for (var round = 0; round < 20_000; round++) {
            Map<DecidedAs, Integer> kinds = new EnumMap<>(DecidedAs.class);
            for (var kind : DecidedAs.values()) {
                kinds.put(kind, random.nextBoolean() ? 5 + random.nextInt(25) : random.nextInt(8) / 7);
            }
            Map<Integer, Integer> rules = new HashMap<>(Map.of(1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0));
            kinds.forEach((kind, many) -> {
                var named = kind.isRuled() ? many : random.nextInt(many + 1);
                for (var i = 0; i < named; i++) {
                    rules.merge(1 + random.nextInt(1 + random.nextInt(6)), 1, Integer::sum);
                }
            });
            var published = month(kinds, rules);
            var small = published.rules().stream()
                    .flatMap(all -> all.entrySet().stream())
                    .filter(rule -> rule.getValue().withheld())
                    .map(Map.Entry::getKey)
                    .toList();
            for (var rule : small) {
                withheld++;
                SMALL.forEach(value -> assertThat(looksTheSameWith(rule, value, kinds, rules, small, published))
                        .as("%s: %d in %s", rule, value, published)
                        .isTrue());
            }
        }
        assertThat(withheld).isGreaterThan(1_000);
    }

    /** Another month, with this number in it, of which just the same is published. */
    private static boolean looksTheSameWith(
            int rule,
            int value,
            Map<DecidedAs, Integer> kinds,
            Map<Integer, Integer> rules,
            List<Integer> small,
            OpennessMonth published) {
        var others = small.stream().filter(other -> other != rule).toList();
        var restricting = kinds.entrySet().stream()
                .filter(kind -> kind.getKey().isRuled())
                .mapToInt(Map.Entry::getValue)
                .sum();
        var all = kinds.values().stream().mapToInt(Integer::intValue).sum();
        for (var sum = others.size(); sum <= 4 * others.size(); sum++) {
            Map<Integer, Integer> other = new HashMap<>(rules);
            other.put(rule, value);
            var left = sum;
            for (var i = 0; i < others.size(); i++) {
                var share = Math.min(4, left - (others.size() - 1 - i));
                other.put(others.get(i), share);
                left -= share;
            }
            var named = other.values().stream().mapToInt(Integer::intValue).sum();
            if (named >= restricting && named <= all && month(kinds, other).equals(published)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void withNothingSmallAboutARuleIsNothingToHide() {
        var month = month(Map.of(DecidedAs.HIDE, 12, DecidedAs.KEPT, 9), Map.of(1, 5, 2, 7));
        assertThat(month.rules()).contains(Map.of(1, PublicCount.of(5), 2, PublicCount.of(7)));
    }

    @Test
    void aSumThatTellsASmallNumberIsNotPublished() {
        // 10 hidden, 8 of them on one rule: the other 2 could be reckoned out.
        assertThat(month(Map.of(DecidedAs.HIDE, 10), Map.of(1, 8, 2, 2)).rules())
                .isEmpty();
    }

    @Test
    void theUsualTimeIsSaidOnlyWhereFiveAreKnownToBeDecided() {
        assertThat(median(Map.of(DecidedAs.HIDE, 5))).isPresent();
        assertThat(median(Map.of(DecidedAs.HIDE, 4))).isEmpty();
        // Five in truth, but for all that is said it could be two: its being there would tell more.
        assertThat(median(Map.of(DecidedAs.HIDE, 4, DecidedAs.KEPT, 1))).isEmpty();
    }

    private static Optional<Duration> median(Map<DecidedAs, Integer> decided) {
        return month(decided, Map.of()).median();
    }

    private static OpennessMonth month(Map<DecidedAs, Integer> decided, Map<Integer, Integer> rules) {
        return OpennessMonth.of(MONTH, 0, decided, rules, 0, 0, Optional.of(Duration.ofHours(3)));
    }

    @Test
    void aMonthWithoutAnythingIsEmpty() {
        assertThat(month(Map.of(), Map.of(1, 0)).isEmpty()).isTrue();
        assertThat(month(Map.of(DecidedAs.KEPT, 1), Map.of()).isEmpty()).isFalse();
        assertThat(List.of(DecidedAs.values())).hasSize(8);
    }
}

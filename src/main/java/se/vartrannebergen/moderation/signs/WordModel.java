package se.vartrannebergen.moderation.signs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * What words stood in texts that were removed and in texts that were kept, of one lab in one language: a naive Bayes classifier
 * (Bernoulli events over the words that are there, Laplace smoothing, sums of logarithms). Words are counted in a table of fixed size by their hash; it
 * holds counts only, no word can be read from it.
 *
 * <p>Our own, in a hundred lines, as what there is did not fit: Apache OpenNLP's {@code opennlp-tools} (1.4 MB, Apache-2.0) trains
 * once on a closed set and does not tell which words spoke for its answer; what staff are not told, they cannot weigh.
 */
public final class WordModel {
    /** Texts of either kind before it says anything. */
    public static final int FEWEST = 20;

    static final int BUCKETS = 1 << 14;

    /** Of a hundred texts that are sent so few would be removed, as far as it may assume. */
    private static final double EXPECTED = Math.log(0.05 / 0.95);
    /** So sure it must be: nineteen in twenty. */
    private static final double SURE = Math.log(0.95 / 0.05);

    private static final int FEWEST_TELLING = 3;
    /** A telling word stood three times as often in what was removed. */
    private static final double TELLING = Math.log(3);

    private static final int SHOWN = 3;

    private final Language language;
    private final short[] removed = new short[BUCKETS];
    private final short[] kept = new short[BUCKETS];
    private int removedTexts;
    private int keptTexts;

    public WordModel(Language language) {
        this.language = language;
    }

    /**
     * That a text reads like what was removed.
     *
     * @param words those that spoke most for it, at most three, as the text has them but in lower case
     */
    public record Verdict(List<String> words) {}

    /** Not for several threads; a model that is asked learns no more. */
    public void learn(String text, boolean wasRemoved) {
        var counts = wasRemoved ? removed : kept;
        for (var word : WordsOfText.in(text, language)) {
            var bucket = bucket(word);
            if (counts[bucket] < Short.MAX_VALUE) {
                counts[bucket]++;
            }
        }
        if (wasRemoved) {
            removedTexts++;
        } else {
            keptTexts++;
        }
    }

    public boolean knowsEnough() {
        return removedTexts >= FEWEST && keptTexts >= FEWEST;
    }

    /** Empty where it does not read like what was removed, or where too little is known to say. */
    public Optional<Verdict> judge(String text) {
        if (!knowsEnough()) {
            return Optional.empty();
        }
        record Weighed(String word, double weight) {}
        var weighed = WordsOfText.in(text, language).stream()
                .map(word -> new Weighed(word, weight(bucket(word))))
                .filter(word -> word.weight() != 0)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
        var telling = weighed.stream().filter(word -> word.weight() >= TELLING).count();
        var sum = EXPECTED + weighed.stream().mapToDouble(Weighed::weight).sum();
        return telling < FEWEST_TELLING || sum < SURE
                ? Optional.empty()
                : Optional.of(new Verdict(
                        weighed.stream().limit(SHOWN).map(Weighed::word).toList()));
    }

    /** Logarithm of how much more often the word stood in what was removed; 0 for one that never stood anywhere. */
    private double weight(int bucket) {
        if (removed[bucket] + kept[bucket] == 0) {
            return 0;
        }
        return Math.log((removed[bucket] + 1.0) / (removedTexts + 2.0))
                - Math.log((kept[bucket] + 1.0) / (keptTexts + 2.0));
    }

    private static int bucket(String word) {
        var hash = word.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    }
}

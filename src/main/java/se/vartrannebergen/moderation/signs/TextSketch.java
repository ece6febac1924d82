package se.vartrannebergen.moderation.signs;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * How a text looks, in at most {@link #SIZE} numbers, so that texts that are much the same have sketches that are much the same:
 * the smallest hashes of all groups of four letters in a row (bottom-k sketch: Broder, On the resemblance and containment of documents,
 * 1997). Capitals, accents, spaces, digits and punctuation make no difference.
 */
public final class TextSketch {
    static final int SIZE = 64;
    private static final int GROUP = 4;
    /** Shorter ones, "bra idé", are the same by chance. */
    private static final int FEWEST_LETTERS = 24;

    private final int[] smallest;

    private TextSketch(int[] smallest) {
        this.smallest = smallest;
    }

    public static TextSketch of(String text) {
        var letters = letters(text);
        if (letters.length() < FEWEST_LETTERS) {
            return new TextSketch(new int[0]);
        }
        var hashes = new int[letters.length() - GROUP + 1];
        for (var i = 0; i < hashes.length; i++) {
            hashes[i] = mixed((long) letters.charAt(i) << 48
                    | (long) letters.charAt(i + 1) << 32
                    | (long) letters.charAt(i + 2) << 16
                    | letters.charAt(i + 3));
        }
        return new TextSketch(
                Arrays.stream(hashes).sorted().distinct().limit(SIZE).toArray());
    }

    /** How much of two texts is the same, from 0 to 1: of all their groups of letters, the part that both have. */
    public double likeness(TextSketch other) {
        var mine = 0;
        var theirs = 0;
        var both = 0;
        var seen = 0;
        while (seen < SIZE && mine < smallest.length && theirs < other.smallest.length) {
            var order = Integer.compare(smallest[mine], other.smallest[theirs]);
            if (order == 0) {
                both++;
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
            seen++;
        }
        var left = Math.max(smallest.length - mine, other.smallest.length - theirs);
        seen = Math.min(SIZE, seen + left);
        return seen == 0 ? 0 : (double) both / seen;
    }

    public boolean isTooShort() {
        return smallest.length == 0;
    }

    private static String letters(String text) {
        var folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        var plain = Normalizer2.getNFDInstance().normalize(folded);
        var letters = new StringBuilder(plain.length());
        for (var i = 0; i < plain.length(); i++) {
            if (Character.isLetter(plain.charAt(i)) && plain.charAt(i) != 'ـ') {
                letters.append(plain.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Finalizer of SplitMix64. */
    private static int mixed(long value) {
        var z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) (z ^ (z >>> 31));
    }
}

package se.vartrannebergen.moderation.signs;

import java.util.regex.Pattern;

/**
 * Whether a text shouts: mostly capitals over some length, letters drawn out again and again, rows of exclamation marks. Scripts
 * without capitals shout by the other two. Short cries, abbreviations, laughter and a drawn-out word of joy are no shouting.
 */
public class Shouting {
    private static final int FEWEST_CASED = 20;
    private static final int FEWEST_WORDS = 4;
    private static final double CAPITALS = 0.7;

    /** Laughter is no shouting: ههههه, خخخخ; nor are kkkk and wwww, as people laugh elsewhere. */
    private static final Pattern DRAWN_OUT =
            Pattern.compile("([\\p{L}ـ&&[^هخkKwW]])\\1{3,}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MANY_DRAWN_OUT = 3;
    private static final int VERY_LONG = 10;
    private static final Pattern MARKS = Pattern.compile("[!?！？؟‼⁉❗❓]{6,}");

    private Shouting() {}

    public static boolean in(String text) {
        return isInCapitals(text) || isDrawnOut(text) || MARKS.matcher(text).find();
    }

    private static boolean isInCapitals(String text) {
        var cased = 0;
        var capitals = 0;
        var words = 0;
        var inWord = 0;
        for (var i = 0; i <= text.length(); i++) {
            var letter = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isUpperCase(letter)) {
                capitals++;
                inWord++;
                cased++;
            } else if (Character.isLowerCase(letter)) {
                cased++;
                inWord = Integer.MIN_VALUE;
            } else if (!Character.isLetter(letter)) {
                words += inWord > 1 ? 1 : 0;
                inWord = 0;
            }
        }
        return cased >= FEWEST_CASED && words >= FEWEST_WORDS && capitals >= cased * CAPITALS;
    }

    private static boolean isDrawnOut(String text) {
        var found = DRAWN_OUT.matcher(text);
        var many = 0;
        while (found.find()) {
            if (++many >= MANY_DRAWN_OUT || found.end() - found.start() >= VERY_LONG) {
                return true;
            }
        }
        return false;
    }
}

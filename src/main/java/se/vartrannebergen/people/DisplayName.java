package se.vartrannebergen.people;

import java.util.regex.Pattern;
import se.vartrannebergen.shared.PlainText;

/**
 * What a person wants to be called in public; need not be a real name.
 *
 * @param value one line of 2–40 characters as people count them, with at least one letter
 */
public record DisplayName(String value) {
    public static final int SHORTEST = 2;
    public static final int LONGEST = 40;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** People's characters may be made of several code points; far more than names need is no name. */
    private static final int MOST_CODE_UNITS = 250;

    /** @throws IllegalArgumentException where the bounds above are broken; ask {@link #isValid} first */
    public DisplayName {
        value = PlainText.oneLine(value).value();
        if (!fits(value)) {
            throw new IllegalArgumentException("no display name");
        }
    }

    public static boolean isValid(String raw) {
        return fits(PlainText.oneLine(raw).value());
    }

    private static boolean fits(String line) {
        var length = new PlainText(line).length();
        return length >= SHORTEST
                && length <= LONGEST
                && line.length() <= MOST_CODE_UNITS
                && LETTER.matcher(line).find();
    }
}

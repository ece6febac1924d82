package se.vartrannebergen.shared;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * Text as a person wrote it, made safe to keep and show: no control characters, no invisible characters that turn the
 * order of other people's text around, one form for each letter (NFC), Unix line ends, nothing blank at the ends.
 * Everything else stays, mark-up too: it is shown as the text it is.
 *
 * @param value never null, perhaps empty
 */
public record PlainText(String value) {
    /** Controls but tab and line feed, bidirectional embeddings, overrides and isolates (U+202A–E, U+2066–9), unpaired surrogates, byte order marks. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");

    private static final Pattern MANY_BLANK_LINES = Pattern.compile("\\n[ \\t\\u00A0]*(?:\\n[ \\t\\u00A0]*){2,}");
    /** Format characters, separators, and letters that are drawn as nothing. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Z}\\s\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

    /** A character as people count them may hide thousands of code points; no honest text has this many for each. */
    private static final int MOST_CODE_UNITS_EACH = 16;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    public PlainText {
        value = clean(value);
    }

    /** For titles and names: the same, in one line. */
    public static PlainText oneLine(String raw) {
        return new PlainText(BLANKS.matcher(clean(raw)).replaceAll(" "));
    }

    /** How many characters a person would count: an emoji family or a letter with its accents is one (Unicode UAX 29). */
    public int length() {
        return count(value);
    }

    /** How many of its characters can be seen: without spaces and what only joins, separates or marks other characters. */
    public int visibleLength() {
        return count(INVISIBLE.matcher(value).replaceAll(""));
    }

    /** Whether it has more characters than {@code most}, as people count them, or hides far too many code points in them. */
    public boolean isLongerThan(int most) {
        return value.length() > most * MOST_CODE_UNITS_EACH || value.length() > most && length() > most;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** The first {@code most} characters as people count them, with an ellipsis where something was left out. */
    public String shortened(int most) {
        if (value.length() <= most) {
            return value;
        }
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(value);
        var end = characters.next(most);
        return end == BreakIterator.DONE || end >= value.length() ? value : wholeWords(value.substring(0, end)) + "…";
    }

    /** Without the piece of a word at the end, unless much more than that would go. */
    private static String wholeWords(String text) {
        var space = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
        return (space > text.length() * 3 / 4 ? text.substring(0, space) : text).stripTrailing();
    }

    private static int count(String text) {
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        var count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static String clean(String raw) {
        var unixLines = raw.replace("\r\n", "\n").replace('\r', '\n');
        var wanted = UNWANTED.matcher(unixLines).replaceAll("");
        var composed = Normalizer2.getNFCInstance().normalize(wanted);
        return MANY_BLANK_LINES.matcher(composed).replaceAll("\n\n").strip();
    }
}

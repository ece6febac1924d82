package se.vartrannebergen.moderation.signs;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what tells who somebody is or how to reach them, written in the digits of whatever script: Swedish personal and
 * coordination numbers, phone numbers (Swedish ones, and those of all countries with their country code), e-mail addresses.
 */
public class PersonalData {
    /** What is there to find. */
    public enum Kind {
        PERSONAL_NUMBER,
        PHONE,
        EMAIL
    }

    /**
     * One of them.
     *
     * @param start index of its first UTF-16 unit in the text
     * @param end index after its last one
     */
    public record Found(Kind kind, int start, int end) {
        public String in(String text) {
            return text.substring(start, end);
        }

        private boolean overlaps(Found other) {
            return start < other.end && other.start < end;
        }
    }

    /** Of a phone number, without which most texts are done. */
    private static final int FEWEST_DIGITS = 7;

    private static final Pattern FRACTION = Pattern.compile("0[.,]\\d+");

    /** Bounds the work on a text that is nothing but digits; a text with so many is found out long before. */
    private static final long MOST_TRIES = 200;

    /** Before and after an address stands none of these. Local parts have at most 64 characters (RFC 5321). */
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}\\p{L}{2,24}(?![\\p{L}\\p{N}@])");

    private PersonalData() {}

    /** All there is, in the order of the text; none overlaps another. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        if (text.indexOf('@') >= 0) {
            var emails = EMAIL.matcher(text);
            while (emails.find()) {
                found.add(new Found(Kind.EMAIL, emails.start(), emails.end()));
            }
        }
        if (text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return found;
        }
        var digits = westernDigits(text);
        PersonalNumbers.in(digits).forEach(number -> addUnlessOverlapping(found, number));
        PhoneNumberUtil.getInstance()
                .findNumbers(digits, "SE", Leniency.VALID, MOST_TRIES)
                .forEach(match -> {
                    if (isPlausible(match, digits)) {
                        addUnlessOverlapping(found, new Found(Kind.PHONE, match.start(), match.end()));
                    }
                });
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static void addUnlessOverlapping(List<Found> found, Found next) {
        if (found.stream().noneMatch(next::overlaps)) {
            found.add(next);
        }
    }

    /** A number that goes on in more digits behind a dot, comma, slash or dash is an amount, a measure or some reference. */
    private static boolean isPlausible(PhoneNumberMatch match, String text) {
        var number = match.rawString();
        return (number.startsWith("0") || number.startsWith("+") || number.startsWith("("))
                && !FRACTION.matcher(number).matches()
                && !goesOn(text, match.start() - 1, -1)
                && !goesOn(text, match.end(), 1);
    }

    private static boolean goesOn(String text, int at, int step) {
        var next = at + step;
        return at >= 0
                && at < text.length()
                && next >= 0
                && next < text.length()
                && ".,/-–:".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(next));
    }

    /** The same text, unit for unit, with 0–9 for the digits of all scripts. */
    private static String westernDigits(String text) {
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            if (chars[i] > 0x7F && Character.isDigit(chars[i])) {
                chars[i] = (char) ('0' + Character.digit(chars[i], 10));
            }
        }
        return new String(chars);
    }
}

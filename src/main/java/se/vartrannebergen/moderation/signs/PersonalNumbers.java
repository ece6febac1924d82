package se.vartrannebergen.moderation.signs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.vartrannebergen.moderation.signs.PersonalData.Found;
import se.vartrannebergen.moderation.signs.PersonalData.Kind;

/**
 * Swedish personal numbers (YYMMDD-NNNN, YYYYMMDD-NNNN, + from the age of 100 on) and coordination numbers, whose day is 60
 * higher. Form and check digit after the Tax Agency's SKV 704 and SKV 707. Organisation numbers have no month and are not found.
 */
class PersonalNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d+]|\\d[-.,/])(19|20)?(\\d{2})(\\d{2})(\\d{2})( ?[-+–−] ?| )?(\\d{4})(?!\\d|[-.,/]\\d)");

    private static final int COORDINATION = 60;
    private static final int TEN = 10;
    /** Dates with a time behind them look like the number of a child. */
    private static final int CHILDREN_SINCE = 2018;

    private PersonalNumbers() {}

    /** @param text with western digits */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        var numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            if (isNumber(numbers)) {
                found.add(new Found(Kind.PERSONAL_NUMBER, numbers.start(), numbers.end()));
            }
        }
        return found;
    }

    private static boolean isNumber(MatchResult number) {
        var digits = number.group(2) + number.group(3) + number.group(4) + number.group(6);
        return hasDate(number) && hasCheckDigit(digits) && !isDateAndTime(number);
    }

    private static boolean hasDate(MatchResult number) {
        var day = Integer.parseInt(number.group(4));
        var century = number.group(1) == null ? 0 : Integer.parseInt(number.group(1)) * 100;
        // Without century 29 February is taken in any leap year.
        var year = century == 0 ? 2000 : century + Integer.parseInt(number.group(2));
        try {
            LocalDate.of(year, Integer.parseInt(number.group(3)), day > COORDINATION ? day - COORDINATION : day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean hasCheckDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var weighed = Character.digit(digits.charAt(i), TEN) * (i % 2 == 0 ? 2 : 1);
            sum += weighed / TEN + weighed % TEN;
        }
        return sum % TEN == 0;
    }

    /** 20261124 1830, or 261124 18.30 as somebody types it: tells when something is, and not who. */
    private static boolean isDateAndTime(MatchResult number) {
        var time = Integer.parseInt(number.group(6));
        var isTime = time / 100 < 24 && time % 100 < 60 && time % 5 == 0;
        var isBlank = number.group(5) != null && number.group(5).isBlank();
        var isRecent = number.group(1) != null && Integer.parseInt(number.group(1) + number.group(2)) >= CHILDREN_SINCE;
        return isTime && (isBlank || isRecent);
    }
}

package se.vartrannebergen.look;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Texts;

/** How one language writes figures and times. Made once: to make one takes longer than to write a hundred dates. */
class Formats {
    private static final Map<Language, Formats> ALL = new ConcurrentHashMap<>();

    private final LocalizedNumberFormatter numbers;
    private final RelativeDateTimeFormatter ago;
    private final DateFormat day;
    private final DateFormat dayAndYear;
    private final DateFormat shortDay;
    private final DateFormat shortDayAndYear;
    private final DateFormat month;
    private final DateFormat time;
    private final DateFormat timeAndYear;
    private final DateFormat hour;
    private final DateFormat weekday;

    private Formats(Language language) {
        var locale = Texts.formatting(language);
        numbers = NumberFormatter.withLocale(locale);
        ago = RelativeDateTimeFormatter.getInstance(locale);
        day = dates("MMMMd", language);
        dayAndYear = dates("yMMMMd", language);
        shortDay = dates("MMMd", language);
        shortDayAndYear = dates("yMMMd", language);
        month = dates("yMMMM", language);
        time = dates("EEEEMMMMdHm", language);
        timeAndYear = dates("yEEEEMMMMdHm", language);
        hour = dates("HHmm", language);
        weekday = dates("EEEE", language);
    }

    private static DateFormat dates(String skeleton, Language language) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, Texts.formatting(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    static Formats of(Language language) {
        return ALL.computeIfAbsent(language, Formats::new);
    }

    String number(long number) {
        return numbers.format(number).toString();
    }

    String date(LocalDate date, boolean withYear) {
        return format(withYear ? dayAndYear : day, date);
    }

    String shortDate(LocalDate date, boolean withYear) {
        return format(withYear ? shortDayAndYear : shortDay, date);
    }

    String month(YearMonth which) {
        return format(month, which.atDay(1));
    }

    String time(LocalDateTime at, boolean withYear) {
        return format(withYear ? timeAndYear : time, at);
    }

    String weekday(LocalDate day) {
        return format(weekday, day);
    }

    String hour(LocalTime at) {
        return format(hour, LocalDate.EPOCH.atTime(at));
    }

    private static String format(DateFormat format, LocalDate date) {
        return format(format, date.atTime(12, 0));
    }

    private static String format(DateFormat format, LocalDateTime at) {
        // As it is said, also where clocks skip it: 02:30 in the night summer time begins.
        var then = Date.from(at.toInstant(ZoneOffset.UTC));
        // Not safe for several threads at once; a copy is cheaper than another one.
        return ((DateFormat) format.clone()).format(then);
    }

    /** Safe for several threads at once. */
    RelativeDateTimeFormatter ago() {
        return ago;
    }
}

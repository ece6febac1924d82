package se.vartrannebergen.look;

import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;

/** What a page says, in the language of the page at hand. */
public class Words {
    /** Whose clocks and calendars everything is shown by. */
    public static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private static final int DAYS_SAID_AS_DAYS = 7;

    private Words() {}

    /** The lab the page at hand belongs to. */
    public static Lab lab() {
        return ComponentUtil.getData(UI.getCurrent(), Lab.class);
    }

    /** Tells a new page which lab it belongs to. */
    public static void belongsTo(UI ui, Lab lab) {
        ComponentUtil.setData(ui, Lab.class, lab);
    }

    /** The language the page at hand is shown in. */
    public static Language language() {
        return Language.of(UI.getCurrent().getLocale());
    }

    public static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** The words for a constant: key {@code prefix.} and its name in lower case, underscores left out. */
    public static String say(String prefix, Enum<?> constant) {
        return say(key(prefix, constant));
    }

    /** For requests that belong to no page at hand, such as an upload. */
    public static String say(Locale reader, String key) {
        return I18NProvider.translate(reader, key);
    }

    public static String say(Locale reader, String prefix, Enum<?> constant) {
        return say(reader, key(prefix, constant));
    }

    private static String key(String prefix, Enum<?> constant) {
        return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    public static String number(long number) {
        return Formats.of(language()).number(number);
    }

    /** 12 november; with the year where it is another one. */
    public static String date(LocalDate date) {
        return Formats.of(language())
                .date(date, date.getYear() != LocalDate.now(HERE).getYear());
    }

    /** 12 november, or 12 november 2026: for what belongs to no page at hand, such as a sheet of paper. */
    public static String date(Language reader, LocalDate date, boolean withYear) {
        return Formats.of(reader).date(date, withYear);
    }

    /** 12 nov.; with the year where it is another one. */
    public static String shortDate(LocalDate date) {
        return Formats.of(language())
                .shortDate(date, date.getYear() != LocalDate.now(HERE).getYear());
    }

    /**
     * Tuesday 1 December, 18:00; with the year where it is another one.
     *
     * @param at as clocks show it here
     */
    public static String time(LocalDateTime at) {
        return Formats.of(language())
                .time(at, at.getYear() != LocalDate.now(HERE).getYear());
    }

    /** Tuesday. */
    public static String weekday(LocalDate day) {
        return Formats.of(language()).weekday(day);
    }

    /** 18:00. */
    public static String hour(LocalTime at) {
        return Formats.of(language()).hour(at);
    }

    /** November 2026. */
    public static String month(YearMonth month) {
        return Formats.of(language()).month(month);
    }

    /** Just now, 3 hours ago, yesterday, 12 November. */
    public static String since(Instant then) {
        var ago = Duration.between(then, Instant.now());
        var day = LocalDate.ofInstant(then, HERE);
        var days = ChronoUnit.DAYS.between(day, LocalDate.now(HERE));
        var format = Formats.of(language()).ago();
        if (days <= 0 && ago.toMinutes() < 1) {
            return format.format(Direction.PLAIN, AbsoluteUnit.NOW);
        }
        if (days <= 0 && ago.toHours() < 1) {
            return format.format(ago.toMinutes(), Direction.LAST, RelativeUnit.MINUTES);
        }
        if (days <= 0) {
            return format.format(ago.toHours(), Direction.LAST, RelativeUnit.HOURS);
        }
        if (days == 1) {
            return format.format(Direction.LAST, AbsoluteUnit.DAY);
        }
        return days <= DAYS_SAID_AS_DAYS ? format.format(days, Direction.LAST, RelativeUnit.DAYS) : date(day);
    }
}

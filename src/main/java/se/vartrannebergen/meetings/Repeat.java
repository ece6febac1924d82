package se.vartrannebergen.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A meeting that repeats, always at what clocks show the first time.
 *
 * @param until the last day, this one too
 * @param times how often at most, the first one too: 2–52
 */
public record Repeat(Every every, LocalDate until, int times) {
    public static final int MOST = 52;

    private static final int DAYS_OF_WEEK = 7;
    private static final int LAST_OF_MONTH = 5;

    /** @throws MeetingNotReady where there are fewer than two or too many */
    public Repeat {
        if (times < 2 || times > MOST) {
            throw new MeetingNotReady(MeetingProblem.DATES_OUT_OF_BOUNDS);
        }
    }

    public static Repeat times(Every every, int times) {
        return new Repeat(every, LocalDate.MAX, times);
    }

    public static Repeat until(Every every, LocalDate until) {
        return new Repeat(every, until, MOST);
    }

    /** The first one, and those that follow. @throws MeetingNotReady where there is only one, or more than {@link #MOST} */
    List<LocalDateTime> from(LocalDateTime first) {
        var all = Stream.iterate(0, number -> number + 1)
                .map(number -> first.with(day(first.toLocalDate(), number)))
                .takeWhile(at -> !at.toLocalDate().isAfter(until))
                .limit(until.equals(LocalDate.MAX) ? times : MOST + 1L)
                .toList();
        if (all.size() < 2 || all.size() > MOST) {
            throw new MeetingNotReady(MeetingProblem.DATES_OUT_OF_BOUNDS);
        }
        return all.subList(0, Math.min(all.size(), times));
    }

    private LocalDate day(LocalDate first, int number) {
        return switch (every) {
            case WEEK -> first.plusWeeks(number);
            case SECOND_WEEK -> first.plusWeeks(2L * number);
            case MONTH -> inMonth(first, YearMonth.from(first).plusMonths(number));
        };
    }

    private static LocalDate inMonth(LocalDate first, YearMonth month) {
        var which = (first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
        var weekday = first.getDayOfWeek();
        return month.atDay(1)
                .with(
                        which == LAST_OF_MONTH
                                ? TemporalAdjusters.lastInMonth(weekday)
                                : TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }
}

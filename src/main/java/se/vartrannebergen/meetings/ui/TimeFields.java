package se.vartrannebergen.meetings.ui;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingProblem;
import se.vartrannebergen.meetings.NoSuchTime;

/** A day, and from when until when. Who goes on past midnight ends the day after. */
class TimeFields {
    private static final Duration LONGEST_NIGHT = Duration.ofHours(8);

    final Field day = Field.day("day", Words.say("meetings.form.day"));
    final Field from = Field.hour("from", Words.say("meetings.form.from"));
    final Field until = Field.hour("until", Words.say("meetings.form.until"));

    void fill(LocalDateTime starts, LocalDateTime ends) {
        day.fill(starts.toLocalDate().toString());
        from.fill(starts.toLocalTime().toString());
        until.fill(ends.toLocalTime().toString());
    }

    /** @param starts empty for nothing */
    record Times(LocalDateTime starts, LocalDateTime ends) {}

    /** Empty where something is missing or the end is before the start; that is said at the field. */
    Optional<Times> value() {
        try {
            var starts = LocalDate.parse(day.value()).atTime(LocalTime.parse(from.value()));
            var ends = starts.toLocalDate().atTime(LocalTime.parse(until.value()));
            if (!ends.isAfter(starts)) {
                ends = ends.plusDays(1);
                if (Duration.between(starts, ends).compareTo(LONGEST_NIGHT) > 0) {
                    until.complain(Words.say("meetings.problem", MeetingProblem.ENDS_TOO_EARLY));
                    return Optional.empty();
                }
            }
            return Optional.of(new Times(starts, ends));
        } catch (DateTimeException missing) {
            complainWhereMissing();
            return Optional.empty();
        }
    }

    /** One that nothing is wrong with. */
    static Times anyTime() {
        var starts = LocalDate.now(Words.HERE).plusDays(7).atTime(18, 0);
        return new Times(starts, starts.plusHours(2));
    }

    private void complainWhereMissing() {
        var missing = Words.say("meetings.problem", MeetingProblem.TIME_MISSING);
        if (!isDay(day.value())) {
            day.complain(missing);
        }
        if (!isHour(from.value())) {
            from.complain(missing);
        }
        if (!isHour(until.value())) {
            until.complain(missing);
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isHour(String text) {
        try {
            LocalTime.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    void complain(NoSuchTime skipped) {
        var starts = from.value().equals(skipped.asked().toLocalTime().toString());
        (starts ? from : until)
                .complain(Words.say("meetings.skipped", Words.time(skipped.asked()), Words.time(skipped.next())));
    }
}

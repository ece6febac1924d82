package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Words;

/** A day and a time of day beside each other. */
class EndFields extends HtmlContainer {
    private final Field day;
    private final Field hour;

    /** Until when. @param at what stands there at first */
    EndFields(LocalDateTime at) {
        this(
                Field.day("end-day", Words.say("polls.new.endday")),
                Field.hour("end-hour", Words.say("polls.new.endhour")));
        day.fill(at.toLocalDate().toString());
        hour.fill(at.toLocalTime().withSecond(0).withNano(0).toString());
    }

    EndFields(Field day, Field hour) {
        super("div");
        this.day = day;
        this.hour = hour;
        addClassName("poll-when");
        add(day, hour);
    }

    Field day() {
        return day;
    }

    Field hour() {
        return hour;
    }

    boolean isEmpty() {
        return day.value().isBlank() && hour.value().isBlank();
    }

    /** Empty where one of both is missing. */
    Optional<LocalDateTime> value() {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(day.value()), LocalTime.parse(hour.value())));
        } catch (DateTimeException missing) {
            return Optional.empty();
        }
    }

    void complain(@Nullable String words) {
        day.complain(words);
        if (words != null) {
            day.focus();
        }
    }
}

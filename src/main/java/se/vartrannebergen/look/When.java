package se.vartrannebergen.look;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A time in words, with the exact one behind it. */
public class When extends HtmlContainer {
    private When(String exact, String words) {
        super("time");
        getElement().setAttribute("datetime", exact);
        setText(words);
    }

    /** How long ago. */
    public static When since(Instant then) {
        return new When(then.toString(), Words.since(then));
    }

    /** @param at as clocks show it here */
    public static When at(LocalDateTime at) {
        return new When(at.atZone(Words.HERE).toOffsetDateTime().toString(), Words.time(at));
    }

    /** Where there is little room. */
    public static When shortly(LocalDate day) {
        return new When(day.toString(), Words.shortDate(day));
    }

    public static When on(LocalDate day) {
        return new When(day.toString(), Words.date(day));
    }
}

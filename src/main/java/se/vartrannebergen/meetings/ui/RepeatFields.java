package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.Every;
import se.vartrannebergen.meetings.MeetingNotReady;
import se.vartrannebergen.meetings.MeetingProblem;
import se.vartrannebergen.meetings.Repeat;

/** Whether a meeting repeats, and how long: until a day, or so many times. */
class RepeatFields extends HtmlContainer {
    private static final String ONCE = "ONCE";

    final Choice every = new Choice("every", Words.say("meetings.form.repeat"));
    final Field times = Field.number("times", Words.say("meetings.form.times"), 2, Repeat.MOST);
    final Field last = Field.day("last", Words.say("meetings.form.last"));
    private final HtmlContainer howLong = Tag.of("div", "how-many");

    RepeatFields() {
        super("div");
        addClassName("fields");
        every.option(ONCE, Words.say("meetings.form.once"));
        for (var one : Every.values()) {
            every.option(one.name(), Words.say("meetings.every", one));
        }
        every.pick(ONCE);
        every.whenPicked(picked -> howLong.setVisible(!picked.equals(ONCE)));
        times.withHint(Words.say("meetings.form.timesor"));
        howLong.setVisible(false);
        howLong.add(times, last);
        add(every, howLong);
    }

    /** @throws MeetingNotReady where it is neither said until when nor how often */
    Optional<Repeat> value() {
        if (every.value().equals(ONCE)) {
            return Optional.empty();
        }
        try {
            var how = Every.valueOf(every.value());
            return Optional.of(
                    last.value().isEmpty()
                            ? Repeat.times(how, Integer.parseInt(times.value()))
                            : Repeat.until(how, LocalDate.parse(last.value())));
        } catch (NumberFormatException | DateTimeException missing) {
            throw new MeetingNotReady(MeetingProblem.DATES_OUT_OF_BOUNDS);
        }
    }

    void complainOf(MeetingNotReady unfinished) {
        if (unfinished.problems().contains(MeetingProblem.DATES_OUT_OF_BOUNDS)) {
            complain();
        }
    }

    private void complain() {
        (last.value().isEmpty() ? times : last)
                .complain(Words.say("meetings.problem", MeetingProblem.DATES_OUT_OF_BOUNDS));
    }
}

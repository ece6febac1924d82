package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.updates.UpdateProblem;
import se.vartrannebergen.updates.UpdateTiming;

/** When news comes, how long it stands in lists, and whether it stays on top; folded up where nothing of it is said. */
class TimeFields extends HtmlContainer {
    /** Where only the day is said. */
    static final LocalTime MORNING = LocalTime.of(8, 0);

    final Field day = Field.day("from-day", Words.say("updates.field.fromday"));
    final Field hour = Field.hour("from-hour", Words.say("updates.field.fromhour"))
            .withHint(Words.say("updates.field.fromhour.hint"));
    final Field lastDay =
            Field.day("last-day", Words.say("updates.field.lastday")).withHint(Words.say("updates.field.lastday.hint"));
    final Tick pinned = new Tick("pinned", Words.say("updates.field.pinned"));
    private final boolean begun;

    /** @param begun whether it was published already */
    TimeFields(UpdateTiming timing, boolean begun, SerializableRunnable typed) {
        super("details");
        this.begun = begun;
        addClassName("in-time");
        day.fill(timing.from().map(at -> at.toLocalDate().toString()).orElse(""))
                .whileTyping(typed);
        hour.fill(timing.from().map(at -> at.toLocalTime().toString()).orElse(""))
                .whileTyping(typed);
        lastDay.fill(timing.lastDay().map(LocalDate::toString).orElse("")).whileTyping(typed);
        pinned.set(timing.pinned()).whenChanged(ticked -> typed.run());
        if (!timing.equals(UpdateTiming.AT_ONCE)) {
            open();
        }
        var summary = Tag.of("summary");
        summary.add(Tag.words("span", Words.say(begun ? "updates.field.time.begun" : "updates.field.time")));
        var from = Tag.of("div", "two-fields");
        from.add(day, hour);
        from.setVisible(!begun);
        add(summary, from, lastDay, pinned);
    }

    private void open() {
        getElement().setAttribute("open", true);
    }

    /** A time without a day is none. */
    UpdateTiming timing() {
        var from = begun
                ? Optional.<LocalDateTime>empty()
                : parsed(day, LocalDate::parse)
                        .map(date -> date.atTime(parsed(hour, LocalTime::parse).orElse(MORNING)));
        return new UpdateTiming(from, parsed(lastDay, LocalDate::parse), pinned.isTicked());
    }

    private static <T> Optional<T> parsed(Field field, Function<String, T> how) {
        try {
            return Optional.of(field.value()).filter(value -> !value.isEmpty()).map(how);
        } catch (DateTimeParseException nothing) {
            return Optional.empty();
        }
    }

    /** It is to be published at once after all. */
    void forgetFrom() {
        day.fill("").complain(null);
        hour.fill("");
    }

    void complain(Set<UpdateProblem> problems) {
        for (var one : problems) {
            switch (one) {
                case PLANNED_IN_THE_PAST, PLANNED_TOO_FAR -> complain(day, one);
                case OVER_BEFORE_IT_STARTS -> complain(lastDay, one);
                case TOO_MANY_PINNED -> open();
                default -> {}
            }
        }
    }

    private void complain(Field field, UpdateProblem problem) {
        field.complain(Words.say(UpdateFields.key(problem)));
        open();
    }
}

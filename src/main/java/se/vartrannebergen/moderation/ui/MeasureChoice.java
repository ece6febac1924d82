package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.NewDecision;

/** What is done to the author, if anything: nothing, a warning, a pause for so many days, or a suspension. */
class MeasureChoice extends HtmlContainer {
    private static final List<Integer> USUAL = List.of(3, 7, 30);
    private static final String PAUSE = "pause-";
    private static final String OWN = "pause";

    private final Choice choice;
    private final Input days = new Input(ValueChangeMode.ON_CHANGE);
    private final HtmlContainer ownDays = Tag.of("div", "choice");
    private final HtmlContainer error = Tag.of("p", "error");
    private final SerializableRunnable changed;

    /** @param key makes ids unique on a page */
    MeasureChoice(String key, SerializableRunnable changed) {
        super("div");
        choice = new Choice(key + "-measure", Words.say("moderation.desk.measure"));
        this.changed = changed;
        addClassName("measure");
        choice.option("none", Words.say("moderation.desk.measure.none"))
                .option("warn", Words.say("moderation.desk.measure.warn"));
        USUAL.forEach(count -> choice.option(PAUSE + count, Words.say("moderation.desk.measure.pause", count)));
        choice.option(OWN, Words.say("moderation.desk.measure.own"))
                .option("suspend", Words.say("moderation.desk.measure.suspend"));
        choice.pick("none").whenPicked(value -> show());
        choice.getElement().setAttribute("data-typed", "measure");
        days.setType("number");
        days.setId(key + "-pause-days");
        days.getElement()
                .setAttribute("min", "1")
                .setAttribute("max", Integer.toString(NewDecision.MOST_DAYS))
                .setAttribute("inputmode", "numeric");
        days.addValueChangeListener(typed -> changed.run());
        var label = Tag.words("label", Words.say("moderation.desk.measure.days"));
        label.getElement().setAttribute("for", key + "-pause-days");
        ownDays.add(label, days, error);
        error.setVisible(false);
        ownDays.setVisible(false);
        add(choice, ownDays);
    }

    /** @param needed whether there is to be one */
    void offer(boolean needed) {
        if (needed && measure() == Measure.NONE) {
            pick("warn");
        }
    }

    void pick(String value) {
        choice.pick(value);
        show();
    }

    private void show() {
        ownDays.setVisible(choice.value().equals(OWN));
        changed.run();
    }

    Measure measure() {
        return switch (choice.value()) {
            case "warn" -> Measure.WARN;
            case "suspend" -> Measure.SUSPEND;
            case "none", "" -> Measure.NONE;
            default -> Measure.PAUSE;
        };
    }

    Optional<Integer> days() {
        if (measure() != Measure.PAUSE) {
            return Optional.empty();
        }
        var said = choice.value().equals(OWN) ? days.getValue() : choice.value().substring(PAUSE.length());
        return said.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(said)).filter(count -> count >= 1 && count <= NewDecision.MOST_DAYS)
                : Optional.empty();
    }

    /** Says what is missing. @return whether nothing is */
    boolean complain() {
        var missing = measure() == Measure.PAUSE && days().isEmpty();
        error.setText(missing ? Words.say("moderation.desk.measure.days.missing", NewDecision.MOST_DAYS) : "");
        error.setVisible(missing);
        return !missing;
    }
}

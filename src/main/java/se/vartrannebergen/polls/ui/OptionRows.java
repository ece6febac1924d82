package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.polls.NewPoll;
import se.vartrannebergen.polls.PollProblem;
import se.vartrannebergen.shared.PlainText;

/** What can be answered, a row for each: some are shown, the others wait until they are wanted. */
class OptionRows extends HtmlContainer {
    private static final int SHOWN = 3;

    private final List<Field> words = new ArrayList<>();
    private final List<EndFields> dates = new ArrayList<>();
    private final HtmlContainer rows = Tag.of("div", "poll-rows");
    private final Button more;
    private int shown = SHOWN;

    private OptionRows(String heading, String add) {
        super("fieldset");
        addClassName("poll-rows-of");
        more = new Button(Words.say(add), this::showOneMore).withClass("plain");
        add(Tag.words("legend", Words.say(heading)), rows, more);
    }

    static OptionRows ofWords() {
        var made = new OptionRows("polls.new.options", "polls.new.option.add");
        IntStream.rangeClosed(1, NewPoll.MOST_OPTIONS)
                .mapToObj(i -> Field.line("option-" + i, Words.say("polls.new.option", i)))
                .forEach(made.words::add);
        return made;
    }

    static OptionRows ofDates() {
        var made = new OptionRows("polls.new.dates", "polls.new.date.add");
        IntStream.rangeClosed(1, NewPoll.MOST_DATES)
                .mapToObj(i -> new EndFields(
                        Field.day("day-" + i, Words.say("polls.new.day", i)),
                        Field.hour("hour-" + i, Words.say("polls.new.hour", i))))
                .forEach(made.dates::add);
        return made;
    }

    /** For the form that keeps them; call before anything is shown. */
    Field[] fields() {
        return Stream.concat(words.stream(), dates.stream().flatMap(date -> Stream.of(date.day(), date.hour())))
                .toArray(Field[]::new);
    }

    /** Takes the fields back from the form, in rows. */
    void arrange() {
        words.forEach(rows::add);
        dates.forEach(date -> {
            date.add(date.day(), date.hour());
            rows.add(date);
        });
        hideOthers();
    }

    void showFilled() {
        var last = Math.max(
                IntStream.range(0, words.size())
                        .filter(i -> !words.get(i).value().isBlank())
                        .max()
                        .orElse(0),
                IntStream.range(0, dates.size())
                        .filter(i -> !dates.get(i).isEmpty())
                        .max()
                        .orElse(0));
        shown = Math.max(shown, last + 1);
        hideOthers();
    }

    private void showOneMore() {
        shown++;
        hideOthers();
        if (words.isEmpty()) {
            dates.get(shown - 1).day().focus();
        } else {
            words.get(shown - 1).focus();
        }
    }

    /** Those that wait stand in the page too: what was typed into them before a reload must find its place. */
    private void hideOthers() {
        var all = rows.getChildren().toList();
        for (var i = 0; i < all.size(); i++) {
            all.get(i).getElement().setAttribute("hidden", i >= shown);
        }
        more.setVisible(shown < all.size());
    }

    List<PlainText> words() {
        return words.stream().map(field -> PlainText.oneLine(field.value())).toList();
    }

    List<LocalDateTime> dates() {
        return dates.stream().map(EndFields::value).flatMap(Optional::stream).toList();
    }

    /** A day without an hour, or the other way round. */
    void complainOfHalves() {
        dates.stream()
                .filter(date -> !date.isEmpty() && date.value().isEmpty())
                .forEach(date -> date.day().complain(Words.say("polls.new.halfadate")));
    }

    void complain(PollProblem problem, String what) {
        switch (problem) {
            case OPTION_TOO_LONG ->
                words.stream()
                        .filter(field -> PlainText.oneLine(field.value()).isLongerThan(NewPoll.LONGEST_OPTION))
                        .forEach(field -> field.complain(what));
            case DATE_DOES_NOT_EXIST ->
                dates.stream()
                        .filter(date -> date.value()
                                .filter(at -> Words.HERE
                                        .getRules()
                                        .getValidOffsets(at)
                                        .isEmpty())
                                .isPresent())
                        .forEach(date -> date.day().complain(what));
            case DATE_IS_PAST ->
                dates.stream()
                        .filter(date -> date.value()
                                .filter(at -> at.isBefore(LocalDateTime.now(Words.HERE)))
                                .isPresent())
                        .forEach(date -> date.day().complain(what));
            default -> first().complain(what);
        }
    }

    private Field first() {
        return words.isEmpty() ? dates.getFirst().day() : words.getFirst();
    }
}

package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.minutes.MinutesContent;
import se.vartrannebergen.meetings.minutes.MinutesProblem;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What stands in minutes, but for promises: one thing after the other. */
class MinutesFields extends HtmlContainer {
    private final Field adults =
            Field.number("minutes-adults", Words.say("meetings.minutes.form.adults"), 0, MinutesContent.MOST_PEOPLE);
    private final Field children = Field.number(
            "minutes-children", Words.say("meetings.minutes.form.children"), 0, MinutesContent.MOST_PEOPLE);
    private final Field decisions = Field.lines("minutes-decisions", Words.say("meetings.minutes.form.decisions"))
            .withHint(Words.say("meetings.minutes.form.decisions.hint"));
    private final Field text = Field.lines("minutes-text", Words.say("meetings.minutes.form.text"))
            .withHint(Words.say("meetings.minutes.form.text.hint"));
    private final Choice language = new Choice("minutes-language", Words.say("meetings.minutes.form.language"));
    private final KeptForm form;
    private final PersonId person;
    private final String name;

    MinutesFields(PersonId person, long meeting, List<Language> languages) {
        super("div");
        addClassNames("fields", "minutes-fields");
        languages.forEach(one -> language.option(one.code(), one.ownName(), one.code()));
        var people = Tag.of("div", "people");
        people.add(adults, children);
        this.person = person;
        name = "minutes-of-" + meeting;
        form = new KeptForm(person, name).with(adults, children, decisions, text, language);
        form.addComponentAsFirst(new H2(Words.say("meetings.minutes.form.title")));
        form.addComponentAtIndex(1, people);
        add(form);
    }

    /** Tells whenever somebody leaves a field that they changed. */
    void whenChanged(SerializableRunnable listener) {
        getElement().addEventListener("change", changed -> listener.run());
    }

    /** Tells when something comes back that was typed here before and never saved. */
    void whenFound(SerializableRunnable listener) {
        addAttachListener(attached -> new TypedText(person, name).unsaved(attached.getUI(), found -> listener.run()));
    }

    void fill(MinutesContent content) {
        adults.fill(content.adults().map(String::valueOf).orElse(""));
        children.fill(content.children().map(String::valueOf).orElse(""));
        decisions.fill(content.decisionLines());
        text.fill(content.text().value());
        language.pick(content.language().code());
    }

    Language language() {
        return Language.parse(language.value()).orElseGet(Words::language);
    }

    /** What was sent, and may be forgotten by the browser. */
    void forget() {
        form.forget();
    }

    /** @param leads whether to lead to the first field that is wrong; empty where one is */
    Optional<MinutesContent> content(boolean leads) {
        form.complainNoMore();
        var many = AgendaForm.Numbers.of(adults.value());
        var young = AgendaForm.Numbers.of(children.value());
        var words = new PlainText(text.value());
        var lines = MinutesContent.decisions(decisions.value());
        var problems = MinutesContent.problems(words, lines, many.number(), young.number());
        problems.forEach(problem -> complain(problem, many.number()));
        if (many.isWrong()) {
            adults.complain(Words.say("meetings.minutes.problem", MinutesProblem.PEOPLE_OUT_OF_BOUNDS));
        }
        if (young.isWrong()) {
            children.complain(Words.say("meetings.minutes.problem", MinutesProblem.PEOPLE_OUT_OF_BOUNDS));
        }
        if (!problems.isEmpty() || many.isWrong() || young.isWrong()) {
            if (leads) {
                form.showsWhatIsWrong();
            }
            return Optional.empty();
        }
        return Optional.of(new MinutesContent(words, lines, many.number(), young.number(), language()));
    }

    private void complain(MinutesProblem problem, Optional<Integer> many) {
        var field = switch (problem) {
            case TEXT_TOO_LONG, EMPTY -> text;
            case TOO_MANY_DECISIONS, DECISION_TOO_LONG -> decisions;
            case PEOPLE_OUT_OF_BOUNDS ->
                many.filter(it -> it < 0 || it > MinutesContent.MOST_PEOPLE).isPresent() ? adults : children;
        };
        field.complain(Words.say("meetings.minutes.problem", problem));
    }
}

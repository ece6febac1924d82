package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.agenda.AgendaPoint;
import se.vartrannebergen.meetings.agenda.AgendaProblem;
import se.vartrannebergen.meetings.agenda.NewPoint;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The fields of one point. */
@JsModule("./typed.ts")
class AgendaForm extends HtmlContainer {
    private final Field title;
    private final Field text;
    private final Field minutes;
    private final Choice language;
    private final KeptForm form;

    /** What somebody sends. */
    interface Sent extends java.io.Serializable {
        void send(NewPoint point);
    }

    /** @param what names the form, for what is typed into it; also makes its ids unique on the page */
    AgendaForm(PersonId person, String what, List<Language> languages, String send, Sent sent, Runnable cancel) {
        super("div");
        addClassName("agenda-form");
        title = Field.line(what + "-title", Words.say("meetings.agenda.form.title"))
                .withHint(Words.say("meetings.agenda.form.title.hint"));
        text = Field.lines(what + "-text", Words.say("meetings.agenda.form.text"));
        minutes = Field.number(what + "-minutes", Words.say("meetings.agenda.form.minutes"), 1, NewPoint.MOST_MINUTES);
        language = new Choice(what + "-language", Words.say("meetings.agenda.form.language"));
        languages.forEach(one -> language.option(one.code(), one.ownName(), one.code()));
        language.pick(Words.language().code());
        form = new KeptForm(person, what).with(title, text, minutes, language);
        var actions = Tag.of("div", "actions");
        actions.add(
                new Button(send, () -> check(sent)),
                new Button(Words.say("meetings.minutes.cancel"), () -> {
                            form.forget();
                            cancel.run();
                        })
                        .withClass("plain"));
        add(form, actions);
    }

    void fill(AgendaPoint point) {
        title.fill(point.title());
        text.fill(point.text());
        minutes.fill(point.minutes().map(String::valueOf).orElse(""));
        language.pick(point.language().code());
    }

    void focus() {
        title.focus();
    }

    /** It was sent: nothing of it comes back. */
    void forget() {
        form.forget();
    }

    private void check(Sent sent) {
        form.complainNoMore();
        var words = PlainText.oneLine(title.value());
        var more = new PlainText(text.value());
        var many = Numbers.of(minutes.value());
        var problems = NewPoint.problems(words, more, many.number());
        problems.forEach(this::complain);
        if (many.isWrong()) {
            complain(AgendaProblem.MINUTES_OUT_OF_BOUNDS);
        }
        if (!form.showsWhatIsWrong()) {
            sent.send(new NewPoint(
                    words, more, many.number(), Language.parse(language.value()).orElseGet(Words::language)));
        }
    }

    private void complain(AgendaProblem problem) {
        var field = switch (problem) {
            case TITLE_TOO_SHORT, TITLE_TOO_LONG -> title;
            case TEXT_TOO_LONG -> text;
            case MINUTES_OUT_OF_BOUNDS -> minutes;
        };
        field.complain(Words.say("meetings.agenda.problem", problem));
    }

    /** What stands in a field for a number. */
    record Numbers(Optional<Integer> number, boolean isWrong) {
        static Numbers of(String typed) {
            try {
                return typed.isBlank()
                        ? new Numbers(Optional.empty(), false)
                        : new Numbers(Optional.of(Integer.parseInt(typed.strip())), false);
            } catch (NumberFormatException noNumber) {
                return new Numbers(Optional.empty(), true);
            }
        }
    }
}

package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import se.vartrannebergen.answers.AnswerRefused;
import se.vartrannebergen.answers.AnswerVoices;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.people.ui.WishForm;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Asks those behind an idea, in one tap, whether they feel answered; and tells everybody once enough have said. */
class VoicePart extends Div {
    private final AnswerVoices voices;
    private final LabId lab;
    private final long idea;
    private final String slug;
    private final Optional<PersonId> reader;
    private final Div asked = new Div();
    private final Message message = new Message();

    /** @param slug of the idea's address */
    VoicePart(AnswerVoices voices, LabId lab, long idea, String slug, Optional<PersonId> reader) {
        this.voices = voices;
        this.lab = lab;
        this.idea = idea;
        this.slug = slug;
        this.reader = reader;
        addClassName("answer-voice");
        asked.addClassName("answer-asked");
        add(asked, message);
        show();
        setVisible(asked.getComponentCount() > 0);
    }

    private void show() {
        asked.removeAll();
        var said = voices.of(lab, idea, reader);
        said.figures()
                .ifPresent(figures -> asked.add(
                        Tag.words("p", Words.say("answers.voice.figures", figures.answered(), figures.of()))));
        if (reader.isEmpty()) {
            asked.add(forVisitors());
        } else if (said.maySay()) {
            var question = Tag.words("p", Words.say("answers.voice.ask"), "question");
            question.setId("voice-" + idea);
            var actions = new Div(
                    choice("answers.voice.yes", true, said.mine()), choice("answers.voice.no", false, said.mine()));
            actions.addClassName("actions");
            actions.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "voice-" + idea);
            asked.add(question, actions);
        }
    }

    /** Whether they are behind the idea is known once they have signed in; what they tapped is kept until then. */
    private Component forVisitors() {
        var question = Tag.words("p", Words.say("answers.voice.ask.visitor"), "question");
        question.setId("voice-" + idea);
        var actions = new Div(
                new Form(Words.say("answers.voice.yes"), wish(idea, true)),
                new Form(Words.say("answers.voice.no"), wish(idea, false)));
        actions.addClassName("actions");
        return new Div(question, actions);
    }

    private class Form extends WishForm {
        Form(String words, String wish) {
            super("/ideas/" + slug, wish, words, "voice-" + idea);
            withClass("plain");
        }
    }

    private static String wish(long idea, boolean feels) {
        return (feels ? "answered-" : "unanswered-") + idea;
    }

    /** Says what a visitor tapped before signing in. @param token they came back with */
    void sayIfWished(Wishes wishes, String token) {
        for (var feels : new boolean[] {true, false}) {
            if (reader.isPresent() && wishes.fulfil(wish(idea, feels), token)) {
                setVisible(true);
                // After the page stands: what goes wrong is said on it.
                addAttachListener(attached -> attached.getUI().access(() -> say(feels, false)));
            }
        }
    }

    private Button choice(String key, boolean feels, Optional<Boolean> mine) {
        var chosen = mine.filter(one -> one == feels).isPresent();
        var button = new Button(Words.say(key), () -> say(feels, chosen)).withClass(chosen ? "primary" : "plain");
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }

    /** Pressed once more it is taken back. */
    private void say(boolean feels, boolean takesBack) {
        var person = reader.orElseThrow();
        try {
            if (takesBack) {
                voices.takeBack(lab, person, idea);
                message.note(Words.say("answers.voice.takenback"));
            } else {
                voices.say(lab, person, idea, feels);
                message.good(Words.say(feels ? "answers.voice.thanks" : "answers.voice.thanks.no"));
            }
        } catch (AnswerRefused tooLate) {
            var theirs = voices.of(lab, idea, reader).maySay();
            message.note(Words.say(theirs ? "answers.voice.toolate" : "answers.voice.notbehind"));
        }
        show();
        asked.getElement().executeJs("this.querySelector($0)?.focus()", feels ? "button" : "button:last-of-type");
    }
}

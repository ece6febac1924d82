package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import se.vartrannebergen.answers.AnswerRefused;
import se.vartrannebergen.answers.AnswerVoices;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Asks those behind an idea, in one tap, whether they feel answered; and tells everybody once enough have said. */
class VoicePart extends Div {
    private final AnswerVoices voices;
    private final LabId lab;
    private final long idea;
    private final Optional<PersonId> reader;
    private final Div asked = new Div();
    private final Message message = new Message();

    VoicePart(AnswerVoices voices, LabId lab, long idea, Optional<PersonId> reader) {
        this.voices = voices;
        this.lab = lab;
        this.idea = idea;
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
        if (said.maySay()) {
            var question = Tag.words("p", Words.say("answers.voice.ask"), "question");
            question.setId("voice-" + idea);
            var actions = new Div(
                    choice("answers.voice.yes", true, said.mine()), choice("answers.voice.no", false, said.mine()));
            actions.addClassName("actions");
            actions.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "voice-" + idea);
            asked.add(question, actions);
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
            message.note(Words.say("answers.voice.toolate"));
        }
        show();
        asked.getElement().executeJs("this.querySelector($0)?.focus()", feels ? "button" : "button:last-of-type");
    }
}

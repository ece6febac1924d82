package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ProjectNotReady;
import se.vartrannebergen.projects.ProjectProblem;
import se.vartrannebergen.projects.ProjectVoices;
import se.vartrannebergen.projects.ProjectVoices.Voices;
import se.vartrannebergen.shared.PlainText;

/** Asks those who follow a project whether it helped: five faces with words, and some words if they like. Figures once five have said. */
class HelpedPart extends Div {
    private static final String[] FACES = {
        "\uD83D\uDE1E", "\uD83D\uDE41", "\uD83D\uDE10", "\uD83D\uDE42", "\uD83D\uDE04"
    };

    private final transient ProjectDesk desk;
    private final long project;
    private final Message message = new Message();
    private final Field words;
    private int score;

    HelpedPart(ProjectDesk desk, long project) {
        this.desk = desk;
        this.project = project;
        addClassName("helped");
        words = Field.lines("helped-words", Words.say("projects.helped.words"))
                .withHint(Words.say("projects.helped.words.hint", ProjectVoices.LONGEST_WORDS));
        show(desk.voices().of(desk.lab(), project, desk.reader()));
    }

    private void show(Voices voices) {
        removeAll();
        voices.figures()
                .ifPresent(figures -> add(Tag.words(
                        "p", Words.say("projects.helped.figures", figures.helped(), figures.of()), "figures")));
        if (!voices.maySay()) {
            return;
        }
        score = voices.mine().map(ProjectVoices.Voice::score).orElse(0);
        voices.mine().ifPresent(mine -> words.fill(mine.words()));
        var fields = Tag.of("fieldset", "faces");
        fields.add(Tag.words("legend", Words.say("projects.helped.legend")));
        for (var one = 1; one <= ProjectVoices.BEST; one++) {
            fields.add(face(one));
        }
        add(
                new H2(Words.say("projects.helped.ask")),
                fields,
                words,
                message,
                new Button(Words.say("projects.helped.send"), this::send).withClass("primary"));
    }

    private HtmlContainer face(int one) {
        var radio = Tag.of("input");
        radio.setId("helped-" + one);
        radio.getElement().setAttribute("type", "radio").setAttribute("name", "helped");
        radio.getElement().setProperty("checked", one == score);
        radio.getElement().addEventListener("change", picked -> score = one);
        var label = Tag.of("label");
        label.getElement().setAttribute("for", "helped-" + one);
        var drawing = Tag.words("span", FACES[one - 1], "face");
        drawing.getElement().setAttribute("aria-hidden", "true");
        label.add(drawing, Tag.words("span", Words.say("projects.helped.score." + one)));
        var option = Tag.of("div", "face-option");
        option.add(radio, label);
        return option;
    }

    private void send() {
        words.complain(null);
        var picked = score;
        try {
            if (ProjectTrouble.told(
                    message,
                    () -> desk.voices()
                            .say(
                                    desk.lab(),
                                    desk.person(),
                                    project,
                                    picked == 0 ? Optional.empty() : Optional.of(picked),
                                    new PlainText(words.value()),
                                    Words.language()))) {
                show(desk.voices().of(desk.lab(), project, desk.reader()));
                message.good(Words.say("projects.helped.thanks"));
                message.goTo();
            }
        } catch (ProjectNotReady unfinished) {
            if (unfinished.problems().contains(ProjectProblem.SCORE_MISSING)) {
                message.bad(Words.say("projects.problem", ProjectProblem.SCORE_MISSING));
            }
            if (unfinished.problems().contains(ProjectProblem.WORDS_TOO_LONG)) {
                words.complain(Words.say("projects.problem", ProjectProblem.WORDS_TOO_LONG));
                words.focus();
            }
        }
    }
}

package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Appeals;
import se.vartrannebergen.moderation.DecisionLetter;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The author of what was decided about appeals, in own words and language. */
@JsModule("./typed.ts")
class AppealForm extends Section {
    private final Lab lab;
    private final PersonId author;
    private final long decision;
    private final Appeals appeals;
    private final SerializableRunnable sent;
    private final TextArea words = new TextArea(Words.say("moderation.appeal.words"));
    private final Message message = new Message();
    private final TypedText typing;

    /** @param sent what to do once it has arrived */
    AppealForm(Lab lab, PersonId author, DecisionLetter letter, Appeals appeals, SerializableRunnable sent) {
        this.lab = lab;
        this.author = author;
        this.decision = letter.id();
        this.appeals = appeals;
        this.sent = sent;
        typing = new TypedText(author, "appeal-" + decision);
        addClassName("part");
        setId("appeal");
        words.setManualValidation(true);
        words.setHelperText(Words.say("moderation.appeal.words.hint", Appeals.LONGEST));
        words.getElement().setAttribute("data-typed", "words").setAttribute("dir", "auto");
        typing.watch(words);
        words.addAttachListener(attached -> typing.unsaved(
                attached.getUI(), typed -> words.setValue(typed.getOrDefault("words", words.getValue()))));
        add(
                new H2(Words.say("moderation.appeal.title")),
                new Paragraph(Words.say("moderation.appeal.how", Days.of(letter.appealableUntil()))),
                new Paragraph(Words.say("moderation.appeal.elsewhere")),
                words,
                message,
                new Button(Words.say("moderation.appeal.send"), this::send).withClass("primary"));
    }

    private void send() {
        var text = new PlainText(words.getValue());
        if (text.isEmpty() || text.value().length() > Appeals.LONGEST) {
            words.setInvalid(true);
            words.setErrorMessage(Words.say(
                    "moderation.appeal.problem",
                    text.isEmpty() ? AppealSent.Problem.EMPTY : AppealSent.Problem.TOO_LONG));
            words.focus();
            return;
        }
        words.setInvalid(false);
        try {
            appeals.byAuthor(lab.id(), author, decision, text, Words.language());
            typing.forget(UI.getCurrent());
            sent.run();
        } catch (ModerationRefused refused) {
            message.bad(Words.say("moderation.appeal.problem", AppealSent.Problem.of(refused)));
        } catch (TooFast wait) {
            message.bad(Patience.words(wait));
        }
    }
}

package se.vartrannebergen.files.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PlainText;

/** Whether people can be recognised on photos, and then who of them said yes. Young people answer either way. */
public class ConsentFields extends HtmlContainer {
    private static final String SHOWN = "shown";
    private static final String NOBODY = "nobody";

    private final boolean young;
    private final Tick shown = new Tick("people-shown", Words.say("files.consent.shown"));
    private final Choice who = new Choice("people-seen", Words.say("files.consent.who"))
            .option("", Words.say("files.consent.choose"))
            .option(SHOWN, Words.say("files.consent.shown"))
            .option(NOBODY, Words.say("files.consent.nobody"));
    private final Field note = Field.line("consent", Words.say("files.consent.note"));
    private boolean lacksAnswer;

    /** @param young whether young people publish: then it is said in any case, and also parents must agree */
    public ConsentFields(boolean young) {
        super("div");
        this.young = young;
        addClassName("fields");
        note.withHint(Words.say(young ? "files.consent.note.young" : "files.consent.note.hint"));
        note.setVisible(false);
        shown.whenChanged(note::setVisible);
        who.whenPicked(answer -> note.setVisible(SHOWN.equals(answer)));
        add(young ? who : shown, note);
    }

    public ConsentFields whenChanged(SerializableRunnable listener) {
        shown.whenChanged(ticked -> listener.run());
        who.whenPicked(answer -> listener.run());
        note.whileTyping(listener);
        return this;
    }

    public void fill(PhotoConsent consent) {
        shown.set(consent.peopleShown());
        who.pick(consent.answer().map(people -> people ? SHOWN : NOBODY).orElse(""));
        note.setVisible(consent.peopleShown());
        note.fill(consent.note().value());
    }

    public PhotoConsent consent() {
        if (young ? SHOWN.equals(who.value()) : shown.isTicked()) {
            return new PhotoConsent(true, PlainText.oneLine(note.value()));
        }
        return young && NOBODY.equals(who.value()) ? PhotoConsent.NOBODY_SHOWN : PhotoConsent.NOT_SAID;
    }

    /**
     * Says what is wrong, where anything is.
     *
     * @param isMissing whether an answer, or the note with it, is asked for and not there
     * @return whether anything is
     */
    public boolean showsWhatIsWrong(boolean isMissing) {
        var consent = consent();
        lacksAnswer = isMissing && !consent.peopleShown();
        who.complain(lacksAnswer ? Words.say("files.consent.unanswered") : null);
        note.complain(null);
        if (isMissing && !lacksAnswer) {
            note.complain(Words.say("files.consent.missing"));
        } else if (consent.isTooLong()) {
            note.complain(Words.say("files.consent.toolong", PhotoConsent.LONGEST_NOTE));
        }
        return lacksAnswer || note.isWrong();
    }

    public void focus() {
        if (lacksAnswer) {
            who.focus();
        } else {
            note.focus();
        }
    }
}

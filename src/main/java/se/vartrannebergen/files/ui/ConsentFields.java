package se.vartrannebergen.files.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PlainText;

/** Whether people can be recognised on photos, and then who of them said yes. */
public class ConsentFields extends HtmlContainer {
    private final Tick shown = new Tick("people-shown", Words.say("files.consent.shown"));
    private final Field note = Field.line("consent", Words.say("files.consent.note"));

    /** @param young whether young people publish: then also parents must agree */
    public ConsentFields(boolean young) {
        super("div");
        addClassName("fields");
        note.withHint(Words.say(young ? "files.consent.note.young" : "files.consent.note.hint"));
        note.setVisible(false);
        shown.whenChanged(note::setVisible);
        add(shown, note);
    }

    public ConsentFields whenChanged(SerializableRunnable listener) {
        shown.whenChanged(ticked -> listener.run());
        note.whileTyping(listener);
        return this;
    }

    public void fill(PhotoConsent consent) {
        shown.set(consent.peopleShown());
        note.setVisible(consent.peopleShown());
        note.fill(consent.note().value());
    }

    public PhotoConsent consent() {
        return new PhotoConsent(shown.isTicked(), PlainText.oneLine(note.value()));
    }

    /** Says what is wrong, where anything is. @return whether it is */
    public boolean showsWhatIsWrong() {
        var consent = consent();
        note.complain(null);
        if (consent.isMissing()) {
            note.complain(Words.say("files.consent.missing"));
        } else if (consent.isTooLong()) {
            note.complain(Words.say("files.consent.toolong", PhotoConsent.LONGEST_NOTE));
        }
        return note.isWrong();
    }

    public void focus() {
        note.focus();
    }
}

package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CasePage.Author;
import se.vartrannebergen.moderation.CaseUnknown;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.moderation.Pause;
import se.vartrannebergen.moderation.ui.Desk.Staff;
import se.vartrannebergen.shared.PlainText;

/** Ends the pause of an author before its time, where there is one. */
class LiftPause extends Section {
    private static final int LONGEST = 2_000;

    private final Staff staff;
    private final SerializableRunnable lifted;
    private final H2 heading = new H2();
    private final TextArea why = new TextArea(Words.say("moderation.desk.lift.why"));
    private final Message message = new Message();
    private final Button button;
    private @Nullable Pause pause;

    /** @param lifted what to do when it was */
    LiftPause(Staff staff, Author author, SerializableRunnable lifted) {
        this.staff = staff;
        this.lifted = lifted;
        addClassName("case-part");
        why.setMaxLength(LONGEST);
        why.setManualValidation(true);
        why.setHelperText(Words.say("moderation.desk.lift.hint"));
        why.getElement().setAttribute("dir", "auto");
        button = new Button("", this::lift).withClass("plain");
        add(heading, why, button, message);
        show(author);
    }

    final void show(Author author) {
        pause = author.pause().orElse(null);
        var paused = pause != null;
        var words = Words.say(
                paused && author.pause().orElseThrow().isSuspension()
                        ? "moderation.desk.lift.suspension"
                        : "moderation.desk.lift.pause");
        heading.setText(words);
        button.setText(words);
        heading.setVisible(paused);
        why.setVisible(paused);
        button.setVisible(paused);
        setVisible(paused);
    }

    private void lift() {
        var now = pause;
        if (now == null) {
            return;
        }
        message.clear();
        var words = new PlainText(why.getValue());
        why.setInvalid(words.isEmpty());
        if (words.isEmpty()) {
            why.setErrorMessage(Words.say("moderation.desk.lift.missing"));
            why.focus();
            return;
        }
        try {
            staff.desk().decisions().liftPause(staff.lab().id(), staff.id(), now.decision(), words.value());
            why.clear();
            lifted.run();
            setVisible(true);
            message.good(Words.say("moderation.desk.lift.done"));
        } catch (ModerationRefused refused) {
            message.bad(Words.say("moderation.desk.refused", refused.why()));
        } catch (CaseUnknown gone) {
            message.bad(Words.say("moderation.desk.refused", ModerationRefused.Why.NOT_POSSIBLE));
        }
    }
}

package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.groups.Coordination;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PlainText;

/** Asks why somebody is turned away; they read it. */
class ReasonForm extends Div {
    private final Field reason;
    private final Message message = new Message();

    /** What is done once the reason stands; what the group does not allow is said in the message. */
    interface Turning extends SerializableConsumer<PlainText> {}

    /**
     * @param name unique on the page: lower-case letters, digits and hyphens
     * @param done when it was done
     */
    ReasonForm(
            String name,
            String label,
            String send,
            Turning turning,
            SerializableRunnable done,
            SerializableRunnable closed) {
        addClassNames("fields", "reason");
        reason = Field.line("reason-" + name, label).withHint(Words.say("groups.reason.hint"));
        add(
                reason,
                message,
                GroupWords.actions(
                        new Button(send, () -> send(turning, done)).withClass("danger"),
                        new Button(Words.say("groups.cancel"), closed).withClass("plain")));
    }

    private void send(Turning turning, SerializableRunnable done) {
        var words = PlainText.oneLine(reason.value());
        if (!Coordination.isReason(words)) {
            reason.complain(Words.say("groups.reason.wrong", Coordination.LONGEST_REASON));
            reason.focus();
            return;
        }
        reason.complain(null);
        if (GroupTrouble.told(message, () -> turning.accept(words))) {
            done.run();
        }
    }

    void focus() {
        reason.focus();
    }
}

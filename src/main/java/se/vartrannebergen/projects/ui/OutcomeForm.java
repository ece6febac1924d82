package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.projects.ProjectNotReady;
import se.vartrannebergen.projects.ProjectProblem;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** A few words that everybody will read: what came of it, or why it is not carried on. */
class OutcomeForm extends HtmlContainer {
    private final Message message = new Message();
    private final Field text;
    private final WrittenIn language;
    private final KeptForm form;

    /**
     * @param what names the form: also of its fields
     * @param send takes what was written
     */
    OutcomeForm(
            PersonId person,
            String what,
            String label,
            String hint,
            String button,
            SerializableBiConsumer<PlainText, Language> send,
            SerializableRunnable done) {
        super("div");
        text = Field.lines(what, label).withHint(hint);
        language = new WrittenIn(what + "-language");
        form = new KeptForm(person, what).with(text, language);
        add(form, message, new Button(button, () -> send(send, done)));
    }

    OutcomeForm fill(String words) {
        text.fill(words);
        return this;
    }

    private void send(SerializableBiConsumer<PlainText, Language> send, SerializableRunnable done) {
        text.complain(null);
        try {
            if (ProjectTrouble.told(message, () -> send.accept(new PlainText(text.value()), language.language()))) {
                form.forget();
                done.run();
            }
        } catch (ProjectNotReady unfinished) {
            Problems.tell(
                    text,
                    unfinished.problems(),
                    ProjectProblem.OUTCOME_TOO_SHORT,
                    ProjectProblem.OUTCOME_TOO_LONG,
                    ProjectProblem.REASON_TOO_SHORT,
                    ProjectProblem.REASON_TOO_LONG);
            form.showsWhatIsWrong();
        }
    }
}

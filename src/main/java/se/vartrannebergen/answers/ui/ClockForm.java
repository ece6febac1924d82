package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.answers.AnswerRefused;
import se.vartrannebergen.answers.AnswerRefused.Why;
import se.vartrannebergen.answers.Clocks;
import se.vartrannebergen.ideas.IdeaRefused;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PlainText;

/** Changes the clock of an idea, with a reason that everybody reads. What was typed stays until it is done. */
abstract class ClockForm extends HtmlContainer {
    final transient ClockDesk desk;
    final long idea;
    final KeptForm form;
    private final Field why;
    private final Message message = new Message();
    private final SerializableRunnable done;

    /** @param what names the form: what is typed in one never comes up in another */
    ClockForm(ClockDesk desk, long idea, String what, SerializableRunnable done) {
        super("div");
        addClassName("clock-form");
        this.desk = desk;
        this.idea = idea;
        this.done = done;
        form = new KeptForm(desk.person(), what + "-" + idea);
        why = Field.lines(what + "-why-" + idea, Words.say("answers.clock.why"))
                .withHint(Words.say("answers.clock.why.hint", Clocks.LONGEST_REASON));
    }

    /** Below the fields of its own. */
    void finish(String button) {
        form.with(why);
        add(form, message, new Button(button, this::send));
    }

    private void send() {
        message.clear();
        form.complainNoMore();
        try {
            if (change(new PlainText(why.value()))) {
                form.forget();
                done.run();
            }
        } catch (AnswerRefused refused) {
            complain(refused.why());
        } catch (IdeaRefused | IdeaUnknown gone) {
            complain(Why.NOTHING_OWED);
        }
        form.showsWhatIsWrong();
    }

    /** @return whether it is done; where not, the form says why */
    abstract boolean change(PlainText reason);

    void complain(Why refused) {
        var words = Words.say("answers.refused", refused);
        if (refused == Why.REASON_MISSING) {
            why.complain(words);
        } else {
            message.bad(words);
        }
    }
}

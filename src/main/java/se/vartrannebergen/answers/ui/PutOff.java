package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.html.Div;
import se.vartrannebergen.answers.AnswerDesk.Waiting;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;

/** Puts an answer off, once, from where one sees that it is due. The form comes when it is asked for. */
class PutOff extends Div {
    private final transient ClockDesk desk;
    private final Waiting waiting;
    private final Message message = new Message();

    PutOff(ClockDesk desk, Waiting waiting) {
        this.desk = desk;
        this.waiting = waiting;
        addClassName("put-off");
        var open = new Button(Words.say("answers.clock.extend.open"), this::open).withClass("text-button");
        open.removeClassName("button");
        open.getElement().setAttribute("aria-label", Words.say("answers.clock.extend.open") + ": " + waiting.title());
        add(open, message);
    }

    private void open() {
        removeAll();
        add(message);
        desk.clocks()
                .of(desk.lab(), waiting.idea())
                .ifPresentOrElse(
                        clock -> addComponentAsFirst(new ExtendForm(desk, clock, this::done)),
                        () -> message.note(Words.say("answers.refused.nothingowed")));
    }

    private void done() {
        removeAll();
        add(message);
        message.good(Words.say("answers.clock.put", waiting.title()));
    }
}

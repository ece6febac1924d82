package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDateTime;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.polls.PollNotReady;
import se.vartrannebergen.polls.PollPage;

/** Who asked, coordinators and facilitators end a poll at once, or later than was said. It cannot be undone: so it is two taps away. */
class EndPoll extends HtmlContainer {
    private final PollDesk desk;
    private final long poll;
    private final EndFields fields;
    private final Message message = new Message();
    private final SerializableRunnable whenDone;

    EndPoll(PollDesk desk, PollPage page, SerializableRunnable whenDone) {
        super("details");
        this.desk = desk;
        this.poll = page.id();
        this.whenDone = whenDone;
        addClassName("poll-end");
        fields = new EndFields(PollWords.local(page.endsAt()));
        var later = Tag.of("div", "fields");
        later.add(fields, new Button(Words.say("polls.end.later"), this::prolong).withClass("plain"));
        add(
                Tag.words("summary", Words.say("polls.end.title")),
                later,
                Tag.words("p", Words.say("polls.end.text")),
                new Button(Words.say("polls.end.now"), this::end).withClass("danger"),
                message);
    }

    private void prolong() {
        fields.complain(null);
        var end = fields.value();
        if (end.isEmpty()) {
            fields.complain(Words.say("polls.new.endmissing"));
            return;
        }
        attempt(() -> prolong(end.get()));
    }

    private void prolong(LocalDateTime end) {
        try {
            desk.polls().prolong(desk.lab(), desk.person(), poll, end);
        } catch (PollNotReady problem) {
            fields.complain(
                    Words.say("polls.problem", problem.problems().iterator().next()));
            throw problem;
        }
    }

    private void end() {
        attempt(() -> desk.polls().end(desk.lab(), desk.person(), poll));
    }

    private void attempt(SerializableRunnable what) {
        message.clear();
        try {
            if (PollTrouble.told(message, what)) {
                whenDone.run();
            }
        } catch (PollNotReady complained) {
            // its words stand beside the field
        }
    }
}

package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.answers.WrittenAnswer;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** To how many of its ideas an answer has come by now, and which of them could not be answered any more. */
class AnswerArrival extends Div {
    private static final int MOST_NAMED = 20;
    private static final int PAUSE_MS = 1_000;

    private final AnswerPages pages;
    private final long answer;
    private final Div words = new Div();
    private final Div lists = new Div();
    private @Nullable Registration looking;

    AnswerArrival(AnswerPages pages, WrittenAnswer now) {
        this.pages = pages;
        this.answer = now.id();
        addClassName("answer-arrival");
        words.getElement().setAttribute("role", "status");
        add(words, lists);
        show(now);
    }

    private void show(WrittenAnswer now) {
        words.removeAll();
        lists.removeAll();
        var all = now.ideas().size();
        words.add(Tag.words("p", Words.say("answers.arrival", now.arrived(), all)));
        if (now.isUnderWay()) {
            var bar = Tag.of("progress");
            bar.getElement()
                    .setAttribute("max", String.valueOf(all))
                    .setAttribute(
                            "value",
                            String.valueOf(now.arrived() + now.leftOut().size()))
                    .setAttribute("aria-label", Words.say("answers.arrival.bar"));
            words.add(bar);
        }
        if (!now.leftOut().isEmpty()) {
            lists.add(Tag.words(
                    "p", Words.say("answers.arrival.leftout", now.leftOut().size()), "message", "note"));
        }
        var list = Tag.of("ul", "parts");
        now.ideas().stream().limit(MOST_NAMED).forEach(idea -> {
            var item = Tag.of("li");
            item.add(new Link("/ideas/" + idea.id(), PersonText.line("span", idea.title(), idea.language())));
            if (idea.leftOut()) {
                item.add(Tag.words("span", Words.say("answers.arrival.notthis"), "meta"));
            }
            list.add(item);
        });
        lists.add(list);
    }

    /** Looks again once a second for as long as it takes. */
    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        if (!pages.written(answer).isUnderWay()) {
            return;
        }
        ui.setPollInterval(PAUSE_MS);
        looking = ui.addPollListener(poll -> {
            var now = pages.written(answer);
            show(now);
            if (!now.isUnderWay()) {
                stop(ui);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void stop(com.vaadin.flow.component.UI ui) {
        if (looking != null) {
            looking.remove();
            looking = null;
            ui.setPollInterval(-1);
        }
    }
}

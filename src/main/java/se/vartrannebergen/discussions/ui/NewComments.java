package se.vartrannebergen.discussions.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.discussions.CommentLine;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** Tells of new comments, without moving anything, and brings them when they are asked for. */
class NewComments extends HtmlContainer {
    private final List<CommentLine> waiting = new ArrayList<>();
    /** It stands in the page from the start, so that what comes into it is read out. */
    private final HtmlContainer told = Tag.of("p", "heard");

    private final Button show;

    /** @param bring told which to show now, the oldest first */
    NewComments(SerializableConsumer<List<CommentLine>> bring) {
        super("div");
        addClassName("new-comments");
        told.getElement().setAttribute("role", "status");
        show = new Button("", () -> {
            var all = List.copyOf(waiting);
            waiting.clear();
            offer();
            bring.accept(all);
        });
        add(told, show);
        offer();
    }

    void announce(String words) {
        told.setText(words);
    }

    boolean holds(long comment) {
        return waiting.stream().anyMatch(line -> line.id() == comment);
    }

    void offer(CommentLine line) {
        if (!holds(line.id())) {
            waiting.add(line);
        }
        offer();
    }

    private void offer() {
        show.setVisible(!waiting.isEmpty());
        show.setText(Words.say("discussions.new.show", waiting.size()));
    }
}

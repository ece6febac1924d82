package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.IntFunction;
import se.vartrannebergen.ideas.IdeaSlice;
import se.vartrannebergen.ideas.ui.IdeaCardList;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Words;

/** A button that adds the next page to a list. */
class MorePages extends Div {
    private int page = 1;

    MorePages(IntFunction<IdeaSlice> pages, IdeaCardList cards) {
        add(new Button(Words.say("ideas.list.next"), () -> {
                    var slice = pages.apply(++page);
                    var first = cards.append(slice.cards());
                    setVisible(slice.more());
                    if (!slice.more()) {
                        first.ifPresent(cards::focus); // the button takes the focus along
                    }
                })
                .withClass("plain"));
    }
}

package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.HtmlContainer;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** Says quietly that what was typed is saved: seen, but not read aloud at every pause. */
class DraftStatus extends HtmlContainer {
    DraftStatus() {
        super("p");
        addClassNames("draft-status", "meta");
    }

    void saved() {
        removeAll();
        add(new Icon(Icon.Kind.CHECK), Tag.words("span", Words.say("ideas.new.saved")));
    }

    void clear() {
        removeAll();
    }
}

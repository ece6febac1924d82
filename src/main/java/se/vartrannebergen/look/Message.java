package se.vartrannebergen.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/**
 * Says in place what happened. It stands in the page from the start, empty, so that screen readers announce what comes
 * into it without moving anybody's focus.
 */
public class Message extends HtmlContainer {
    public Message() {
        super("div");
        addClassName("message");
        getElement().setAttribute("role", "status");
    }

    public void good(String words, Component... more) {
        show("good", words, more);
    }

    public void note(String words, Component... more) {
        show("note", words, more);
    }

    public void bad(String words, Component... more) {
        show("bad", words, more);
    }

    public void clear() {
        removeAll();
        removeClassNames("good", "note", "bad");
    }

    /** Where what was pressed is gone, one goes on from what is said of it. Nothing where nothing is said. */
    public void goTo() {
        if (getComponentCount() > 0) {
            getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        }
    }

    private void show(String kind, String words, Component... more) {
        clear();
        addClassName(kind);
        add(Tag.words("p", words));
        add(more);
    }
}

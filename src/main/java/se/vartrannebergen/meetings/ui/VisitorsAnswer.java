package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.Wishes;

/** An answer of who is not signed in: a plain form that leads through signing in and answers, with or without scripts. */
class VisitorsAnswer extends HtmlContainer {
    /** @param address of the meeting, a path from the root */
    VisitorsAnswer(String address, String wish, String words, String... look) {
        super("form");
        // Read from the page's base, as links are.
        getElement().setAttribute("method", "post").setAttribute("action", "sign-in");
        var button = Tag.words("button", Words.say(words), "button");
        button.addClassNames(look);
        button.getElement().setAttribute("type", "submit");
        getElement().appendChild(hidden("to", address), hidden(Wishes.PARAMETER, wish), button.getElement());
    }

    /** By attributes: properties would not stand in the markup. */
    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }
}

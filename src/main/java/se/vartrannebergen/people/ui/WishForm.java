package se.vartrannebergen.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.people.Wishes;

/**
 * A button for who is not signed in: a plain form that leads through signing in and back to what they wanted, with or without
 * scripts.
 */
public class WishForm extends HtmlContainer {
    private final HtmlContainer button;

    /**
     * @param to where to come back to, a path from the root
     * @param wish what to do there, see {@link Wishes}
     * @param describedBy id of the element that says what it is about
     */
    public WishForm(String to, String wish, String words, String describedBy) {
        super("form");
        // Read from the page's base, as links are.
        getElement().setAttribute("method", "post").setAttribute("action", "sign-in");
        button = Tag.words("button", words, "button");
        button.getElement().setAttribute("type", "submit").setAttribute("aria-describedby", describedBy);
        getElement()
                .appendChild(hidden("to", to), hidden(Wishes.PARAMETER, wish))
                .appendChild(button.getElement());
    }

    /** Of the button. */
    protected final void withClass(String... names) {
        button.addClassNames(names);
    }

    /** By attributes: properties would not stand in the markup. */
    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }
}

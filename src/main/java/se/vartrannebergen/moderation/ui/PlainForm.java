package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** A form as HTML sends it: without scripts, without a session, in the language of the page it stands on. */
class PlainForm extends HtmlContainer {
    /** @param address a path from the root */
    PlainForm(String address) {
        super("form");
        addClassName("plain-form");
        // Read from the page's base, as links are.
        getElement().setAttribute("method", "post").setAttribute("action", address.substring(1));
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", "lang")
                        .setAttribute("value", Words.language().code()));
        // Enter in a field sends a form as its first button would: that must not pick anything.
        var first = Tag.of("button", "heard");
        first.getElement()
                .setAttribute("type", "submit")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-hidden", "true");
        add(first);
    }

    /** Several lines. @param value what stands in it */
    static HtmlContainer lines(String name, String label, String hint, String value) {
        var area = Tag.words("textarea", value);
        area.getElement().setAttribute("rows", "4").setAttribute("dir", "auto").setAttribute("data-typed", name);
        return field(name, label, hint, area);
    }

    static HtmlContainer email(String name, String label, String hint, String value) {
        var input = Tag.of("input");
        input.getElement()
                .setAttribute("type", "email")
                .setAttribute("autocomplete", "email")
                .setAttribute("dir", "ltr")
                .setAttribute("value", value);
        return field(name, label, hint, input);
    }

    private static HtmlContainer field(String name, String label, String hint, Component input) {
        input.setId("field-" + name);
        input.getElement().setAttribute("name", name).setAttribute("aria-describedby", "hint-" + name);
        var caption = Tag.words("label", label);
        caption.getElement().setAttribute("for", "field-" + name);
        var help = Tag.words("p", hint, "meta");
        help.setId("hint-" + name);
        var field = Tag.of("div", "plain-field");
        field.add(caption, help, input);
        return field;
    }

    /** A button that sends the form. */
    static HtmlContainer send(String words) {
        var button = Tag.words("button", words, "button");
        button.getElement().setAttribute("type", "submit");
        return button;
    }
}

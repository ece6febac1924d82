package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.vartrannebergen.look.Tag;

/** One or several of some, by the browser's own buttons: large enough for thumbs, and for the arrow keys. */
class Pick extends HtmlContainer {
    private final String name;
    private final boolean several;
    private final Set<String> picked = new LinkedHashSet<>();
    private final Map<String, Element> inputs = new LinkedHashMap<>();
    private final HtmlContainer options = Tag.of("div", "poll-options");

    /** @param name unique on its page: lower-case letters, digits and hyphens */
    Pick(String name, boolean several, Component... legend) {
        super("fieldset");
        this.name = name;
        this.several = several;
        addClassName("poll-pick");
        var words = Tag.of("legend");
        words.add(legend);
        add(words, options);
    }

    /** All beside each other. */
    Pick inOneRow() {
        options.addClassName("row-of-three");
        return this;
    }

    /** @param chosen from the start */
    Pick option(String value, Component words, boolean chosen) {
        var input = Tag.of("input");
        var element = input.getElement();
        element.setAttribute("type", several ? "checkbox" : "radio")
                .setAttribute("name", name)
                .setAttribute("value", value)
                .setProperty("checked", chosen);
        element.addEventListener(
                        "change",
                        event -> picked(
                                value,
                                event.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        inputs.put(value, element);
        if (chosen) {
            picked.add(value);
        }
        var label = Tag.of("label", "poll-option");
        label.add(input, words);
        options.add(label);
        return this;
    }

    void picked(String value, boolean chosen) {
        if (!several) {
            picked.clear();
        }
        if (chosen) {
            picked.add(value);
        } else {
            picked.remove(value);
        }
    }

    Set<String> values() {
        return Set.copyOf(picked);
    }

    void focus() {
        inputs.values().iterator().next().executeJs("this.focus()");
    }
}

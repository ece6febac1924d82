package se.vartrannebergen.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several, picked with the phone's own picker: a label and a native select, which work before any script and in
 * both directions of writing.
 */
public class Choice extends HtmlContainer implements Kept {
    private static final String SELECTED = " selected";

    private final String name;
    private final HtmlContainer select = new HtmlContainer("select");
    private @Nullable HtmlContainer error;
    private final List<SerializableConsumer<String>> listeners = new ArrayList<>();
    private String value = "";

    /** @param name of the value in forms and addresses; also makes the ids unique on a page */
    public Choice(String name, String label) {
        super("div");
        this.name = name;
        addClassName("choice");
        var caption = new HtmlContainer("label");
        caption.setText(label);
        caption.getElement().setAttribute("for", "choice-" + name);
        select.setId("choice-" + name);
        select.getElement().setAttribute("name", name);
        select.getElement()
                .addEventListener(
                        "change",
                        event -> value =
                                event.getEventData().get("element.value").asString())
                .addEventData("element.value");
        add(caption, select);
    }

    public Choice option(String optionValue, String words) {
        return option(optionValue, words, null);
    }

    /** @param language of the words, where it is not the page's */
    public Choice option(String optionValue, String words, @Nullable String language) {
        var lang = language == null ? "" : " lang=\"" + language + "\"";
        show(html() + "<option" + lang + " " + valued(optionValue) + ">" + Markup.escape(words) + "</option>");
        return this;
    }

    /** Tells the new value once it is picked. */
    public Choice whenPicked(SerializableConsumer<String> listener) {
        listeners.add(listener);
        select.getElement().addEventListener("change", event -> listener.accept(value));
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String value() {
        return value;
    }

    /** Picks an option that was added before; what is no option picks the first. */
    public Choice pick(String newValue) {
        value = newValue;
        var option = valued(newValue);
        show(html().replace("\"" + SELECTED, "\"").replace(option, option + SELECTED));
        // The attribute counts only until the first pick; the property always.
        select.getElement().executeJs("this.value = $0", newValue);
        return this;
    }

    @Override
    public void letBeRemembered() {
        select.getElement().setAttribute("data-typed", name);
    }

    /** What is no option any more stays away. */
    @Override
    public void bringBack(String picked) {
        if (html().contains(valued(picked)) && !picked.equals(value)) {
            pick(picked);
            listeners.forEach(listener -> listener.accept(picked));
        }
    }

    /** Says what is wrong; {@code null} when nothing is. */
    public void complain(@Nullable String message) {
        if (message == null) {
            if (error != null) {
                remove(error);
            }
            error = null;
            select.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
            return;
        }
        if (error == null) {
            error = new HtmlContainer("p");
            error.setId(select.getId().orElseThrow() + "-error");
            error.addClassName("error");
            add(error);
        }
        error.setText(message);
        select.getElement()
                .setAttribute("aria-invalid", "true")
                .setAttribute("aria-describedby", error.getId().orElseThrow());
    }

    /** Options are kept as the HTML they become: there are many of them, and they hear nothing. */
    private void show(String html) {
        select.getElement().setProperty("innerHTML", Still.same(html));
    }

    private String html() {
        return select.getElement().getProperty("innerHTML", "");
    }

    /** The last attribute of an option. In words it would be written with entities. */
    private static String valued(String optionValue) {
        return "value=\"" + Markup.escape(optionValue) + "\"";
    }

    public void focus() {
        select.getElement().executeJs("this.focus()");
    }
}

package se.vartrannebergen.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of several, picked with the phone's own picker: a label and a native select, which work before any script and in
 * both directions of writing.
 */
public class Choice extends HtmlContainer {
    private final HtmlContainer select = new HtmlContainer("select");
    private final HtmlContainer error = new HtmlContainer("p");
    private String value = "";

    /** @param name of the value in forms and addresses; also makes the ids unique on a page */
    public Choice(String name, String label) {
        super("div");
        addClassName("choice");
        var caption = new HtmlContainer("label");
        caption.setText(label);
        caption.getElement().setAttribute("for", "choice-" + name);
        select.setId("choice-" + name);
        select.getElement().setAttribute("name", name);
        error.setId("choice-" + name + "-error");
        error.addClassName("error");
        error.setVisible(false);
        select.getElement()
                .addEventListener(
                        "change",
                        event -> value =
                                event.getEventData().get("element.value").asString())
                .addEventData("element.value");
        add(caption, select, error);
    }

    public Choice option(String optionValue, String words) {
        return option(optionValue, words, null);
    }

    /** @param language of the words, where it is not the page's */
    public Choice option(String optionValue, String words, @Nullable String language) {
        var option = new HtmlContainer("option");
        option.setText(words);
        option.getElement().setAttribute("value", optionValue);
        if (language != null) {
            option.getElement().setAttribute("lang", language);
        }
        select.add(option);
        return this;
    }

    /** Tells the new value once it is picked. */
    public Choice whenPicked(SerializableConsumer<String> listener) {
        select.getElement().addEventListener("change", event -> listener.accept(value));
        return this;
    }

    public String value() {
        return value;
    }

    /** Picks an option that was added before; what is no option picks the first. */
    public Choice pick(String newValue) {
        value = newValue;
        select.getChildren().forEach(option -> {
            var element = option.getElement();
            if (Objects.equals(element.getAttribute("value"), newValue)) {
                element.setAttribute("selected", true);
            } else {
                element.removeAttribute("selected");
            }
        });
        // The attribute counts only until the first pick; the property always.
        select.getElement().executeJs("this.value = $0", newValue);
        return this;
    }

    /** Says what is wrong; {@code null} when nothing is. */
    public void complain(@Nullable String message) {
        error.setVisible(message != null);
        error.setText(message == null ? "" : message);
        if (message == null) {
            select.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
        } else {
            select.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute("aria-describedby", error.getId().orElseThrow());
        }
    }

    public void focus() {
        select.getElement().executeJs("this.focus()");
    }
}

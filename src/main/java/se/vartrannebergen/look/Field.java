package se.vartrannebergen.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/**
 * A label and one of the browser's own fields: it works with every keyboard and picker a phone has, in both directions of writing.
 * What stands in it reaches the server when one leaves it, and is kept by {@link KeptForm} while one types.
 */
public class Field extends HtmlContainer implements Kept {
    /** Shorter than the promise that a draft is saved within two seconds after typing stops. */
    private static final int TYPING_PAUSE_MS = 800;

    private final String name;
    private final HtmlContainer input;
    private final HtmlContainer hint = new HtmlContainer("p");
    private final HtmlContainer error = new HtmlContainer("p");

    private Field(String name, String label, HtmlContainer input) {
        super("div");
        this.name = name;
        this.input = input;
        addClassName("field");
        var caption = new HtmlContainer("label");
        caption.setText(label);
        caption.getElement().setAttribute("for", "field-" + name);
        input.setId("field-" + name);
        input.getElement().setAttribute("name", name).setAttribute("data-typed", name);
        input.getElement().addPropertyChangeListener("value", "change", changed -> {});
        hint.setId("hint-" + name);
        hint.addClassName("meta");
        error.setId("error-" + name);
        error.addClassName("error");
        add(caption, hint, input, error);
        describe();
    }

    /** @param name within its form, also of its ids: lower-case letters, digits and hyphens */
    public static Field line(String name, String label) {
        return input(name, label, "text").written();
    }

    /** Several lines. */
    public static Field lines(String name, String label) {
        var area = new HtmlContainer("textarea");
        area.getElement().setAttribute("rows", "4");
        return new Field(name, label, area).written();
    }

    /** A day; its value is an ISO 8601 local date, or empty. */
    public static Field day(String name, String label) {
        return input(name, label, "date");
    }

    /** A time of day; its value is an ISO 8601 local time, or empty. */
    public static Field hour(String name, String label) {
        return input(name, label, "time");
    }

    /** A whole number. */
    public static Field number(String name, String label, int least, int most) {
        var field = input(name, label, "number");
        field.input
                .getElement()
                .setAttribute("inputmode", "numeric")
                .setAttribute("min", String.valueOf(least))
                .setAttribute("max", String.valueOf(most));
        return field;
    }

    private static Field input(String name, String label, String type) {
        var input = new HtmlContainer("input");
        input.getElement().setAttribute("type", type);
        return new Field(name, label, input);
    }

    /** What a person writes has a direction of its own. */
    private Field written() {
        input.getElement().setAttribute("dir", "auto");
        return this;
    }

    public Field withHint(String words) {
        hint.setText(words);
        describe();
        return this;
    }

    public Field fill(String value) {
        input.getElement().setProperty("value", value);
        return this;
    }

    /** Tells the server what is typed a moment after the typing stops, not only when one leaves the field. */
    public Field whileTyping(SerializableRunnable listener) {
        input.getElement()
                .addPropertyChangeListener("value", "input", typed -> {
                    if (typed.isUserOriginated()) {
                        listener.run();
                    }
                })
                .debounce(TYPING_PAUSE_MS);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String value() {
        return input.getElement().getProperty("value", "");
    }

    /** It is, from the beginning. */
    @Override
    public void letBeRemembered() {}

    @Override
    public void bringBack(String typed) {
        fill(typed);
    }

    /** Says what is wrong; {@code null} when nothing is. */
    public void complain(@Nullable String message) {
        error.setText(message == null ? "" : message);
        if (message == null) {
            input.getElement().removeAttribute("aria-invalid");
        } else {
            input.getElement().setAttribute("aria-invalid", "true");
        }
        describe();
    }

    public boolean isWrong() {
        return input.getElement().hasAttribute("aria-invalid");
    }

    private void describe() {
        hint.setVisible(!hint.getText().isEmpty());
        error.setVisible(!error.getText().isEmpty());
        var by = (hint.isVisible() ? "hint-" + name + " " : "") + (error.isVisible() ? "error-" + name : "");
        if (by.isEmpty()) {
            input.getElement().removeAttribute("aria-describedby");
        } else {
            input.getElement().setAttribute("aria-describedby", by.strip());
        }
    }

    public void focus() {
        input.getElement().executeJs("this.focus()");
    }
}

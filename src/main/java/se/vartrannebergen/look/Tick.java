package se.vartrannebergen.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.shared.Language;

/** A box to tick, with its words beside it. */
public class Tick extends HtmlContainer implements Kept {
    private final String name;
    private final HtmlContainer box = new HtmlContainer("input");
    private final HtmlContainer caption = new HtmlContainer("label");
    private final List<SerializableConsumer<Boolean>> listeners = new ArrayList<>();

    /** @param name unique on its page: lower-case letters, digits and hyphens */
    public Tick(String name, String label) {
        super("div");
        this.name = name;
        addClassName("check");
        box.setId("tick-" + name);
        box.getElement().setAttribute("type", "checkbox").setAttribute("name", name);
        box.getElement().addPropertyChangeListener("checked", "change", changed -> {});
        caption.setText(label);
        caption.getElement().setAttribute("for", "tick-" + name);
        add(box, caption);
    }

    public Tick set(boolean ticked) {
        box.getElement().setProperty("checked", ticked);
        return this;
    }

    /** Its words are somebody's, not the page's. */
    public Tick writtenIn(Language language) {
        caption.getElement().setAttribute("lang", language.code()).setAttribute("dir", "auto");
        return this;
    }

    public boolean isTicked() {
        return box.getElement().getProperty("checked", false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String value() {
        return Boolean.toString(isTicked());
    }

    @Override
    public void letBeRemembered() {
        box.getElement().setAttribute("data-typed", name);
    }

    @Override
    public void bringBack(String ticked) {
        set(Boolean.parseBoolean(ticked));
        listeners.forEach(listener -> listener.accept(isTicked()));
    }

    /** Tells each change at once. */
    public Tick whenChanged(SerializableConsumer<Boolean> listener) {
        listeners.add(listener);
        box.getElement().addEventListener("change", event -> listener.accept(isTicked()));
        return this;
    }
}

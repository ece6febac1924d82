package se.vartrannebergen.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;
import java.util.stream.Collectors;
import se.vartrannebergen.shared.PersonId;
import tools.jackson.databind.node.ObjectNode;

/**
 * The browser's own memory of what one person typed into one form and did not save yet ({@code frontend/typed.ts}): through
 * a reload, an expired session, a lost connection. Views that use it load the script: {@code @JsModule("./typed.ts")}.
 */
public class TypedText {
    private String key;

    /** @param what names the form, such as {@code idea-17}: what was typed for one never comes up in another */
    public TypedText(PersonId person, String what) {
        this.key = key(person, what);
    }

    /** Remembers from now on, for this form, what is typed into the fields of {@code form} that have {@code data-typed}. */
    public void watch(Component form) {
        form.getElement().executeJs("window.typed.watch(this, $0)", key);
    }

    /** What was typed so far belongs to another form from now on, because only now it has a name. */
    public void move(Component form, PersonId person, String what) {
        var from = key;
        key = key(person, what);
        form.getElement().executeJs("window.typed.move(this, $0, $1)", from, key);
    }

    private static String key(PersonId person, String what) {
        return "typed:" + person.value() + ":" + what;
    }

    /** Gives what was typed and never saved, by the fields' names; not called where there is nothing. */
    public void unsaved(UI ui, SerializableConsumer<Map<String, String>> found) {
        ui.getPage().executeJs("return window.typed.kept($0)", key).then(ObjectNode.class, values -> {
            if (values != null && !values.isEmpty()) {
                found.accept(values.properties().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().asString())));
            }
        });
    }

    /** Forgets those of the values that are still what was typed last. */
    public void saved(UI ui, Map<String, String> values) {
        var object = JacksonUtils.createObjectNode();
        values.forEach(object::put);
        ui.getPage().executeJs("window.typed.saved($0, $1)", key, object);
    }

    public void forget(UI ui) {
        // Also on a page where nothing is typed and the script is not there.
        ui.getPage().executeJs("try { sessionStorage.removeItem($0) } catch (switchedOff) {}", key);
    }
}

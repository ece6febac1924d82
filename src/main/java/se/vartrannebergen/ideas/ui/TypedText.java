package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * The browser's own memory of what was typed and not yet saved ({@code frontend/typed.ts}): through a reload, an expired
 * session, a lost connection.
 */
class TypedText {
    private final String key;

    TypedText(String key) {
        this.key = key;
    }

    /** Remembers from now on what is typed into the fields of {@code form} that have {@code data-typed}. */
    void watch(Component form) {
        form.getElement().executeJs("window.typed.watch(this, $0)", key);
    }

    /** Gives what was typed and never saved, by the fields' names; not called where there is nothing. */
    void unsaved(UI ui, SerializableConsumer<Map<String, String>> found) {
        ui.getPage().executeJs("return window.typed.kept($0)", key).then(ObjectNode.class, values -> {
            if (values != null && !values.isEmpty()) {
                found.accept(values.properties().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().asString())));
            }
        });
    }

    void saved(UI ui, Map<String, String> values) {
        var object = JacksonUtils.createObjectNode();
        values.forEach(object::put);
        ui.getPage().executeJs("window.typed.saved($0, $1)", key, object);
    }

    void forget(UI ui) {
        ui.getPage().executeJs("window.typed.forget($0)", key);
    }
}

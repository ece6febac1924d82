package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/**
 * The keys of the desk, and a way to switch them off (WCAG 2.1.4): {@code frontend/scripts/desk.js} does both. Everything is
 * reached without them.
 */
class Keyboard extends HtmlContainer {
    private static final List<String> KEYS = List.of("j", "k", "o", "x", "1", "n", "z", "u", "?");

    Keyboard() {
        super("details");
        addClassName("keyboard");
        var keys = Tag.of("dl");
        KEYS.forEach(key -> {
            var line = Tag.of("div");
            line.add(Tag.words("dt", key), Tag.words("dd", Words.say("moderation.desk.key." + name(key))));
            keys.add(line);
        });
        var on = new Input();
        on.setType("checkbox");
        on.setId("keys-on");
        on.getElement().setAttribute("data-keys-on", true).setAttribute("checked", true);
        var label = Tag.words("label", Words.say("moderation.desk.keys.on"));
        label.getElement().setAttribute("for", "keys-on");
        var check = Tag.of("div", "check");
        check.add(on, label);
        add(Tag.words("summary", Words.say("moderation.desk.keys"), "button", "plain"), check, keys);
    }

    private static String name(String key) {
        return switch (key) {
            case "?" -> "help";
            case "1" -> "digit";
            default -> key;
        };
    }
}

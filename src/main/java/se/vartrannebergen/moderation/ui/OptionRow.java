package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Words;

/** What can be decided, as buttons side by side; the one whose form is open is pressed. */
class OptionRow extends HtmlContainer {
    private final ToDecide about;
    private final Map<DecisionOption, Button> buttons = new EnumMap<>(DecisionOption.class);

    OptionRow(ToDecide about, SerializableConsumer<DecisionOption> chosen) {
        super("div");
        this.about = about;
        addClassNames("actions", "decisions");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("moderation.desk.decide"));
        for (var one : DecisionOption.values()) {
            if (about.isOffered(one)) {
                add(button(one, chosen));
            }
        }
        press(Optional.empty());
    }

    private Button button(DecisionOption one, SerializableConsumer<DecisionOption> chosen) {
        var button = new Button(Words.say("moderation.desk.option", one), () -> chosen.accept(one));
        button.addClassNames(one == DecisionOption.REMOVE ? "danger" : "plain");
        if (about.single()) {
            button.getElement().setAttribute("aria-keyshortcuts", Integer.toString(one.ordinal() + 1));
        }
        buttons.put(one, button);
        return button;
    }

    /** Of the name, if it is offered here and has a form. */
    Optional<DecisionOption> named(String name) {
        return buttons.keySet().stream()
                .filter(one -> about.opens(one) && one.name().equals(name))
                .findFirst();
    }

    /** @param open empty where no form is */
    void press(Optional<DecisionOption> open) {
        buttons.forEach((one, button) -> {
            if (about.opens(one)) {
                button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                Boolean.toString(open.filter(one::equals).isPresent()));
            }
        });
    }

    void offer(boolean offered) {
        buttons.values().forEach(button -> button.setEnabled(offered));
    }
}

package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.HtmlContainer;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** How far one has come: in words, and as a bar for the eye. */
class StepsBar extends HtmlContainer {
    StepsBar() {
        super("div");
        addClassName("steps-bar");
    }

    void show(WizardStep step) {
        removeAll();
        add(Tag.words("p", Words.say("ideas.new.progress", step.number(), WizardStep.values().length), "meta"));
        var bar = Tag.of("div", "bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (var each : WizardStep.values()) {
            bar.add(Tag.of("span", each.ordinal() <= step.ordinal() ? "done" : "ahead"));
        }
        add(bar);
    }
}

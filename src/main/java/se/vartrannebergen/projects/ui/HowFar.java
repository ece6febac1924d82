package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.html.Div;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** How far a project has come: a bar, and the figure in words. */
class HowFar extends Div {
    HowFar(int percent) {
        addClassName("how-far");
        var bar = Tag.of("progress");
        bar.getElement()
                .setAttribute("max", "100")
                .setAttribute("value", String.valueOf(percent))
                .setAttribute("aria-label", Words.say("projects.percent.label"));
        add(bar, Tag.words("strong", Words.say("projects.percent", percent)));
    }
}

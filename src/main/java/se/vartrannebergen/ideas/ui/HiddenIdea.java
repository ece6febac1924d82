package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;

/** What everybody but its author reads instead of an idea that is hidden: that somebody looks at it, and nothing of it. */
class HiddenIdea extends Div {
    HiddenIdea() {
        var note = new Div(new Paragraph(Words.say("ideas.hidden.note")));
        note.addClassNames("message", "note");
        add(
                new H1(Words.say("ideas.hidden.title")),
                note,
                new Paragraph(new Link("/ideas", Words.say("ideas.hidden.others"))));
    }
}

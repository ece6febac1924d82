package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import se.vartrannebergen.ideas.MyVote;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.Wishes;

/** The vote of who is not signed in: a plain form that leads through signing in and casts it, with or without scripts. */
class VisitorsVote extends HtmlContainer {

    /** @param title id of the element that says what the idea is called */
    VisitorsVote(long idea, String slug, String title) {
        super("form");
        // Read from the page's base, as links are.
        getElement().setAttribute("method", "post").setAttribute("action", "sign-in");
        var button = Tag.words("button", Words.say("ideas.vote", MyVote.NONE), "button", "voice");
        button.getElement().setAttribute("type", "submit").setAttribute("aria-describedby", title);
        getElement()
                .appendChild(hidden("to", IdeaAddress.of(slug)), hidden(Wishes.PARAMETER, VoteDesk.wish(idea)))
                .appendChild(button.getElement());
    }

    /** By attributes: properties would not stand in the markup. */
    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }
}

package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/**
 * Shares the page by the phone's own means; where there are none, copies its address. Browsers share only while they handle
 * the tap itself, so the page does it, without asking the server: frontend/scripts/page.js.
 */
class ShareButton extends HtmlContainer {
    ShareButton(String title) {
        super("div");
        addClassName("share");
        var button = new NativeButton();
        button.add(new Icon(Icon.Kind.SHARE), new Span(Words.say("ideas.share")));
        button.addClassNames("button", "plain");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-share", true)
                .setAttribute("data-title", title);
        var status = Tag.of("p");
        status.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-share-status", true)
                .setAttribute("data-copied", Words.say("ideas.share.copied"))
                .setAttribute("data-failed", Words.say("ideas.share.failed"));
        add(button, status);
    }
}

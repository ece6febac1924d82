package se.vartrannebergen.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** "I accept the rules", with the rules a tap away. */
class Consent extends HtmlContainer {
    private final Input box = new Input();
    private final HtmlContainer error = Tag.of("p", "error");
    private boolean accepted;

    Consent() {
        super("div");
        addClassName("consent");
        box.setType("checkbox");
        box.setId("consent");
        box.getElement()
                .addEventListener("change", event -> {
                    accepted = event.getEventData().get("element.checked").asBoolean();
                    if (accepted) {
                        say("");
                    }
                })
                .addEventData("element.checked");
        error.setId("consent-error");
        var label = Tag.words("label", Words.say("people.welcome.accept"));
        label.getElement().setAttribute("for", "consent");
        var line = Tag.of("div", "check");
        line.add(box, label);
        var links = Tag.of("p");
        links.add(
                new Link("/rules", Words.say("people.welcome.rules"))
                        .withClass("more")
                        .leavesViews(),
                new Link("/privacy", Words.say("people.welcome.privacy"))
                        .withClass("more")
                        .leavesViews());
        // Beside this page, so that nothing typed here is lost.
        links.getChildren().forEach(link -> link.getElement().setAttribute("target", "_blank"));
        add(line, error, links);
        say("");
    }

    /** Says what is missing, if anything. @return whether nothing is */
    boolean complain() {
        say(accepted ? "" : Words.say("people.welcome.notaccepted"));
        return accepted;
    }

    private void say(String words) {
        error.setText(words);
        error.setVisible(!words.isEmpty());
        box.getElement().setAttribute("aria-invalid", Boolean.toString(!words.isEmpty()));
        box.getElement().setAttribute("aria-describedby", words.isEmpty() ? "" : "consent-error");
    }
}

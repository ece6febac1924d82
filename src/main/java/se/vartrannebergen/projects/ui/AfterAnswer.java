package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.answers.WrittenAnswer;
import se.vartrannebergen.answers.ui.BesideAnswer;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** Who has just said yes makes a promise, or starts a project, in one step. */
@org.springframework.stereotype.Component
@Order(10)
class AfterAnswer implements BesideAnswer {
    @Override
    public Optional<Component> on(WrittenAnswer answer) {
        if (answer.words().verdict().filter(Verdict::isYes).isEmpty()
                || answer.ideas().isEmpty()) {
            return Optional.empty();
        }
        var of = "idea=" + answer.ideas().getFirst().id() + "&for="
                + answer.partner().slug();
        var links = new Div(
                new Link("/promises/new?" + of, Words.say("projects.promise.makefor")).withClass("button"),
                new Link("/projects/new?" + of, Words.say("projects.start")).withClass("button", "plain"));
        links.addClassName("actions");
        var part = new Div(Tag.words("p", Words.say("projects.afteranswer")), links);
        part.addClassName("after-answer");
        return Optional.of(part);
    }
}

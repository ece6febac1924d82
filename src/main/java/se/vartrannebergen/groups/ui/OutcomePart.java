package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.NewOutcome;
import se.vartrannebergen.groups.ShownOutcome;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.ReportLink;

/** What came of a group that has ended. */
class OutcomePart extends Section {
    OutcomePart(GroupStanding group, ShownOutcome outcome) {
        addClassNames("part", "outcome");
        var said = outcome.said();
        var head = new Div(new H2(Words.say("groups.outcome.title")), OutcomeWords.chip(said.result()));
        head.addClassName("outcome-head");
        add(head);
        if (!outcome.isForAll()) {
            add(Tag.words("p", Words.say("groups.outcome.hidden"), "message", "note"));
        }
        add(PersonText.block(said.text().value(), said.language()));
        if (!outcome.photos().isEmpty()) {
            add(photos(outcome));
        }
        figures(said).ifPresent(this::add);
        if (!said.learned().isEmpty()) {
            add(
                    new H3(Words.say("groups.outcome.learned")),
                    PersonText.block(said.learned().value(), said.language()));
        }
        add(meta(outcome));
        if (outcome.mayCorrect()) {
            add(correct(group));
        }
    }

    private static Component photos(ShownOutcome outcome) {
        var gallery = new Div();
        gallery.addClassNames("photos", "photos-" + outcome.photos().size());
        var number = 1;
        for (var photo : outcome.photos()) {
            gallery.add(Photos.large(photo, number++, outcome.said().language()));
        }
        return gallery;
    }

    private static Optional<Component> figures(NewOutcome said) {
        var list = Tag.of("ul", "chips");
        said.hours()
                .ifPresent(hours -> list.add(Tag.words("li", Words.say("groups.outcome.hours.given", hours), "chip")));
        said.people()
                .ifPresent(people ->
                        list.add(Tag.words("li", Words.say("groups.outcome.people.reached", people), "chip")));
        return list.getComponentCount() == 0 ? Optional.empty() : Optional.of(list);
    }

    private static Component meta(ShownOutcome outcome) {
        var line = Tag.of("p", "meta");
        outcome.author()
                .ifPresent(name -> line.add(new Span(new Span(Words.say("ideas.by") + " "), PersonText.name(name))));
        line.add(When.on(LocalDate.ofInstant(outcome.writtenAt(), Words.HERE)));
        outcome.correctedAt()
                .ifPresent(at -> line.add(new Span(
                        new Span(Words.say("groups.outcome.corrected") + " "),
                        When.on(LocalDate.ofInstant(at, Words.HERE)))));
        if (outcome.isForAll()) {
            line.add(new ReportLink(outcome.content(), Words.say("groups.outcome.title")));
        }
        return line;
    }

    private static Component correct(GroupStanding group) {
        var actions = new Div(
                new Link(group.address() + "/close", Words.say("groups.outcome.correct")).withClass("button", "plain"));
        actions.addClassName("actions");
        var box = new Div(Tag.words("p", Words.say("groups.outcome.forgood"), "meta"), actions);
        box.addClassName("part");
        return box;
    }
}

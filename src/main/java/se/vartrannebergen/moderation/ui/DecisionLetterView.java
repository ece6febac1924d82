package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Appeals;
import se.vartrannebergen.moderation.Cause;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.DecisionLetter;
import se.vartrannebergen.moderation.DecisionLetters;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.PersonId;

/** The statement of reasons: what was decided about what the reader wrote, why, and how to appeal. */
@Route("me/decisions/:id")
@PermitAll
class DecisionLetterView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final Lab lab;
    private final PersonId author;
    private final DecisionLetters letters;
    private final Appeals appeals;

    DecisionLetterView(CurrentLab lab, CurrentPerson person, DecisionLetters letters, Appeals appeals) {
        this.lab = lab.get();
        this.author = person.id().orElseThrow();
        this.letters = letters;
        this.appeals = appeals;
        addClassNames("info", "letter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("id").flatMap(this::find).orElseThrow(NotFoundException::new), false);
    }

    private Optional<DecisionLetter> find(long id) {
        return letters.find(lab.id(), author, id);
    }

    private void show(DecisionLetter letter, boolean justAppealed) {
        removeAll();
        add(new ReportStyles(), new H1(Words.say("moderation.letter.title")));
        notice(letter).ifPresent(this::add);
        add(decided(letter), about(letter));
        rule(letter).ifPresent(this::add);
        letter.facts().ifPresent(facts -> add(part("moderation.letter.facts", Localized.block(facts))));
        letter.reason().ifPresent(reason -> add(part("moderation.letter.reason", Localized.block(reason))));
        add(found(letter));
        letter.appeal().ifPresent(appeal -> {
            var state = new AppealState(appeal);
            add(state);
            if (justAppealed) {
                state.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
            }
        });
        if (letter.mayAppeal()) {
            add(new AppealForm(
                    lab, author, letter, appeals, () -> show(find(letter.id()).orElseThrow(), true)));
        }
    }

    /** That it does not hold any more stands first. */
    private static Optional<Component> notice(DecisionLetter letter) {
        var message = new Message();
        letter.undoneAt().ifPresent(at -> message.good(Words.say("moderation.letter.undone", Days.of(at))));
        letter.overturnedAt().ifPresent(at -> message.good(Words.say("moderation.letter.overturned", Days.of(at))));
        return message.getComponentCount() > 0 ? Optional.of(message) : Optional.empty();
    }

    private Component decided(DecisionLetter letter) {
        var part = part(
                "moderation.letter.decided", new Paragraph(Words.say("moderation.letter.action", letter.action())));
        if (letter.measure() != Measure.NONE) {
            part.add(new Paragraph(letter.pausedUntil()
                    .map(until -> Words.say("moderation.letter.paused", Days.of(until)))
                    .orElseGet(() -> Words.say("moderation.letter.measure", letter.measure()))));
        }
        part.add(new Paragraph(Words.say("moderation.letter.at", Days.of(letter.decidedAt()))));
        if (letter.action() == ContentAction.FAULT_REPORT) {
            lab.faultReports().ifPresent(where -> part.add(Localized.block(where)));
        }
        if (letter.action() == ContentAction.ASK_EDIT && letter.undoneAt().isEmpty()) {
            letter.address()
                    .ifPresent(
                            path -> part.add(new Link(path, Words.say("moderation.letter.edit")).withClass("button")));
        }
        return part;
    }

    private static Component about(DecisionLetter letter) {
        return part(
                "moderation.letter.about",
                new Quote(letter.title(), letter.excerpt(), letter.language(), letter.address()));
    }

    private static Optional<Component> rule(DecisionLetter letter) {
        return letter.rule()
                .map(number -> part(
                        "moderation.letter.rule",
                        new Paragraph(new RuleLink(number)),
                        new Paragraph(Words.say("moderation.letter.ground"))));
    }

    /** Never who. */
    private static Component found(DecisionLetter letter) {
        var part = part("moderation.letter.found");
        if (letter.reported()) {
            part.add(new Paragraph(Words.say("moderation.letter.reported")));
        } else if (letter.cause() != Cause.SIGNAL) {
            part.add(new Paragraph(Words.say("moderation.letter.cause", letter.cause())));
        }
        part.add(new Paragraph(
                Words.say(letter.machine() ? "moderation.letter.machine" : "moderation.letter.nomachine")));
        return part;
    }

    private static Section part(String key, Component... content) {
        var part = new Section(new H2(Words.say(key)));
        part.addClassName("part");
        part.add(content);
        return part;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("moderation.letter.title"));
    }
}

package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseCard;

/** One case in the queue, to be marked where several are decided together; under a heading of its own level where the queue stands beside an open case. */
class QueueCard extends HtmlContainer {
    private final CaseCard card;

    QueueCard(CaseCard card, DeskAddress address, boolean beside, boolean current, Optional<Selection> selection) {
        super("li");
        this.card = card;
        addClassName("queue-card");
        getElement().setAttribute("data-case", Long.toString(card.id()));
        if (current) {
            addClassName("current");
        }
        selection.filter(all -> all.takes(card)).ifPresent(all -> add(box(card, all)));
        var words = new Still("div", shown(card, address, beside, current).toArray(Component[]::new));
        words.setClassName("queue-words");
        add(words);
    }

    void select(Selection selection) {
        selection.mark(card, true);
    }

    private static Component box(CaseCard card, Selection selection) {
        var box = new Input();
        box.setType("checkbox");
        box.setId("select-" + card.id());
        box.getElement()
                .addEventListener(
                        "change",
                        event -> selection.mark(
                                card,
                                event.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        var label = Tag.of("label", "select");
        label.getElement().setAttribute("for", "select-" + card.id());
        label.add(box, Tag.heard(Words.say("moderation.desk.select", card.title())));
        return label;
    }

    private static List<Component> shown(CaseCard card, DeskAddress address, boolean beside, boolean current) {
        var parts = new ArrayList<Component>();
        var top = Tag.of("div", "row");
        top.add(CaseWords.chips(card), age(card));
        parts.add(top);
        var link = new Link(
                        address.ofCase(card.id()),
                        Tag.words("span", KindWords.of(card.content().kind()) + ": ", "kind"),
                        PersonText.line("span", card.title(), card.language()))
                .isCurrent(current);
        var heading = Tag.of(beside ? "h3" : "h2", "queue-title");
        heading.add(link);
        parts.add(heading);
        if (!card.excerpt().isEmpty()) {
            var excerpt = PersonText.line("p", card.excerpt(), card.language());
            excerpt.addClassName("opening");
            parts.add(excerpt);
        }
        card.decision()
                .ifPresentOrElse(
                        decided -> parts.add(Tag.words(
                                "p",
                                Words.say(
                                        "moderation.desk.decidedby",
                                        CaseWords.outcome(decided.action(), decided.measure()),
                                        CaseWords.person(decided.by())),
                                "meta")),
                        () -> {
                            if (CaseWords.isOnTheDesk(card)) {
                                parts.add(CaseWords.due(card, Instant.now()));
                            }
                        });
        card.hindrance()
                .filter(why -> CaseWords.isOnTheDesk(card))
                .ifPresent(why -> parts.add(Tag.words("p", Words.say("moderation.desk.notyou", why), "meta")));
        return parts;
    }

    private static Component age(CaseCard card) {
        var when = When.since(card.decision().map(CaseCard.Decided::at).orElse(card.openedAt()));
        when.addClassName("meta");
        return when;
    }
}

package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseFilter.Show;
import se.vartrannebergen.moderation.CaseSlice;
import se.vartrannebergen.moderation.ui.Desk.Staff;

/** The queue: what lies on the desk, narrowed as the address says, with what can be done for several cases at once. */
class QueuePanel extends Section {
    private final Staff staff;
    private final DeskAddress address;
    private final Optional<Long> current;
    private final Section results = new Section();
    private final UndoMessage said;

    /** @param current the case that is open beside it */
    QueuePanel(Staff staff, DeskAddress address, Optional<Long> current) {
        this.staff = staff;
        this.address = address;
        this.current = current;
        addClassName("queue");
        said = new UndoMessage(staff, this::show);
        // Beside an open case it says nothing: the case does.
        said.setVisible(current.isEmpty());
        add(new QueueFilters(staff, address), said, results);
        show();
    }

    UndoMessage said() {
        return said;
    }

    void show() {
        results.removeAll();
        var slice = staff.desk().queue().find(staff.lab().id(), staff.id(), address.filter(), address.after());
        results.add(heading(slice));
        if (slice.cards().isEmpty()) {
            results.add(nothing());
            return;
        }
        // Beside an open case nothing is marked: its own form decides, and keys mean that one.
        var selection =
                current.isEmpty() ? Optional.of(new Selection(staff, said, this::show)) : Optional.<Selection>empty();
        var cards = Tag.of("ul", "queue-cards");
        slice.cards()
                .forEach(card -> cards.add(new QueueCard(
                        card,
                        address,
                        current.isPresent(),
                        current.filter(id -> id == card.id()).isPresent(),
                        selection)));
        results.add(cards);
        selection.ifPresent(results::add);
        if (address.after().isPresent()) {
            results.add(new Link(address.with(address.filter().show()).ofQueue(), Words.say("moderation.desk.first"))
                    .withClass("button", "plain"));
        }
        slice.last()
                .ifPresent(mark -> results.add(new Link(address.from(mark).ofQueue(), Words.say("moderation.desk.more"))
                        .withClass("button", "plain")));
    }

    private Component heading(CaseSlice slice) {
        var words = Words.say("moderation.desk.open", slice.open());
        var heading = current.isEmpty() ? named(new H1(), words) : named(new H2(), words);
        var row = Tag.of("div", "queue-head");
        row.add(heading);
        if (slice.overdue() > 0) {
            row.add(Tag.words("p", Words.say("moderation.desk.overdue", slice.overdue()), "overdue"));
        }
        return row;
    }

    private static HtmlContainer named(HtmlContainer heading, String words) {
        heading.setText(words);
        return heading;
    }

    private Component nothing() {
        var empty = Tag.of("div", "empty", "calm");
        if (address.filter().isAll() && address.after().isEmpty()) {
            empty.add(Tag.words("p", Words.say("moderation.desk.empty"), "calm-words"));
        } else {
            empty.add(
                    Tag.words("p", Words.say("moderation.desk.nomatch")),
                    new Link("/staff", Words.say("moderation.desk.all")).withClass("button", "plain"));
        }
        if (address.filter().show() == Show.OPEN) {
            empty.add(new Link(address.with(Show.DECIDED).ofQueue(), Words.say("moderation.desk.seedecided"))
                    .withClass("more"));
        }
        return empty;
    }

    static void go(String address) {
        var to = new com.vaadin.flow.router.Location(address.substring(1));
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
    }
}

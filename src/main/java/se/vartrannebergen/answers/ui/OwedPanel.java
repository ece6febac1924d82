package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import se.vartrannebergen.answers.OwedSlice;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** The ideas that wait for their answers, late ones first, narrowed as the address says. */
class OwedPanel extends Section {
    private final transient ClockDesk desk;
    private final OwedAddress address;
    private final Message message = new Message();
    private final Section results = new Section();

    OwedPanel(ClockDesk desk, OwedAddress address) {
        this.desk = desk;
        this.address = address;
        addClassName("queue");
        add(Tag.words("h1", Words.say("answers.owed.title")), filter(), message, results);
        show();
    }

    private Component filter() {
        var who = new Choice("who", Words.say("answers.owed.who"))
                .option("", Words.say("answers.owed.everybody"))
                .option(OwedAddress.NOBODY, Words.say("answers.owed.nobody"));
        desk.lists()
                .mayOwe(desk.lab())
                .forEach(one -> who.option(String.valueOf(one.id().value()), one.name()));
        return who.pick(address.who()).whenPicked(picked -> go(new OwedAddress(picked, 1)));
    }

    /** Something was changed: the list is another one now. */
    void done(String words) {
        show();
        message.good(words);
    }

    private void show() {
        message.clear();
        results.removeAll();
        var slice = desk.lists().find(desk.lab(), address.filter(), address.page());
        results.add(Tag.words("p", Words.say("answers.owed.count", slice.total(), slice.late()), "queue-count"));
        if (slice.cards().isEmpty()) {
            results.add(nothing());
            return;
        }
        var cards = Tag.of("ul", "queue-cards");
        slice.cards().forEach(card -> cards.add(new OwedItem(desk, card, this)));
        results.add(cards);
        pages(slice);
    }

    private Component nothing() {
        var empty = Tag.of("div", "empty", "calm");
        empty.add(Tag.words("p", Words.say("answers.owed.none"), "calm-words"));
        if (!address.equals(OwedAddress.ALL)) {
            empty.add(new Link(OwedAddress.ALL.path(), Words.say("answers.owed.all")).withClass("button", "plain"));
        }
        return empty;
    }

    private void pages(OwedSlice slice) {
        if (slice.page() > 1) {
            results.add(new Link(address.page(slice.page() - 1).path(), Words.say("answers.owed.before"))
                    .withClass("button", "plain"));
        }
        if (slice.hasMore()) {
            results.add(new Link(address.page(slice.page() + 1).path(), Words.say("answers.owed.more"))
                    .withClass("button", "plain"));
        }
    }

    private static void go(OwedAddress address) {
        var to = new Location(address.path().substring(1));
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
    }
}

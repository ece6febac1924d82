package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.stream.Stream;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseFilter.Show;
import se.vartrannebergen.moderation.Cause;
import se.vartrannebergen.moderation.ui.Desk.Staff;

/** Narrows the queue; each choice is an address. */
class QueueFilters extends HtmlContainer {
    QueueFilters(Staff staff, DeskAddress address) {
        super("div");
        addClassName("queue-filters");
        var states = new Still(
                "nav",
                Stream.of(Show.values())
                        .map(show -> new Link(address.with(show).ofQueue(), Words.say("moderation.desk.show", show))
                                .withClass("chip")
                                .isCurrent(show == address.filter().show()))
                        .toArray(Component[]::new));
        states.setClassName("states");
        states.getElement().setAttribute("aria-label", Words.say("moderation.desk.shows"));

        var cause =
                new Choice("cause", Words.say("moderation.desk.why")).option("", Words.say("moderation.desk.anycause"));
        Stream.of(Cause.values())
                .forEach(one -> cause.option(DeskAddress.slug(one), Words.say("moderation.desk.cause", one)));
        cause.pick(address.filter().wantedCause().map(DeskAddress::slug).orElse(""))
                .whenPicked(slug -> QueuePanel.go(address.withCause(slug).ofQueue()));

        var kind =
                new Choice("kind", Words.say("moderation.desk.what")).option("", Words.say("moderation.desk.anykind"));
        staff.desk().queue().kinds().forEach(one -> kind.option(one, KindWords.of(one)));
        kind.pick(address.filter().wantedKind().orElse(""))
                .whenPicked(slug -> QueuePanel.go(address.withKind(slug).ofQueue()));

        var mine = address.filter().mine();
        var whose = new Link(
                        address.withMine(!mine).ofQueue(),
                        Words.say(mine ? "moderation.desk.everyones" : "moderation.desk.mine"))
                .withClass("more");

        var fold = Tag.of("details", "more-filters");
        if (mine
                || address.filter().wantedCause().isPresent()
                || address.filter().wantedKind().isPresent()) {
            fold.getElement().setAttribute("open", true);
        }
        var choices = Tag.of("div", "choices");
        choices.add(cause, kind);
        fold.add(Tag.words("summary", Words.say("moderation.desk.filter")), choices, whose);
        add(states, fold);
    }
}

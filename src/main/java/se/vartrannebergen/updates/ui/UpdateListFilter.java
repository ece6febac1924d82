package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.updates.PublisherCard;

/** Which news is listed: of whom, and about which place. */
record UpdateListFilter(Lab lab, Optional<ContentRef> by, Optional<Place> place) implements java.io.Serializable {
    String page(int page) {
        return UpdateAddress.page(by, place.map(Place::slug), page);
    }

    /** Sent as a form where Flow does not run. Empty where there is nothing to choose. */
    Optional<Component> form(List<PublisherCard> publishers) {
        if (publishers.size() < 2 && lab.places().isEmpty() && by.isEmpty()) {
            return Optional.empty();
        }
        var form = Tag.of("form", "filters", "update-filters");
        form.getElement().setAttribute("action", "updates");
        var choices = Tag.of("div", "choices");
        choices.add(publisher(publishers));
        if (!lab.places().isEmpty()) {
            choices.add(places());
        }
        var send = new NativeButton(Words.say("updates.list.show"));
        send.addClassNames("button", "plain", "without-flow");
        var fold = Tag.of("details", "more-filters");
        if (by.isPresent() || place.isPresent()) {
            fold.getElement().setAttribute("open", true);
        }
        fold.add(Tag.words("summary", Words.say("updates.list.filter")), choices, send);
        form.add(fold);
        return Optional.of(form);
    }

    private Choice publisher(List<PublisherCard> publishers) {
        var choice =
                new Choice(UpdateAddress.BY, Words.say("updates.list.by")).option("", Words.say("updates.list.by.all"));
        publishers.forEach(one -> choice.option(
                UpdateAddress.named(one.content()), one.name(), one.language().code()));
        return choice.pick(by.map(UpdateAddress::named).orElse(""))
                .whenPicked(named -> go(new UpdateListFilter(lab, UpdateAddress.publisher(named), place)));
    }

    private Choice places() {
        var choice = new Choice(UpdateAddress.PLACE, Words.say("updates.list.place"))
                .option("", Words.say("updates.list.place.all"));
        lab.places().forEach(one -> choice.option(one.slug(), one.name().in(Words.language())));
        return choice.pick(place.map(Place::slug).orElse(""))
                .whenPicked(slug -> go(new UpdateListFilter(lab, by, lab.place(slug))));
    }

    private static void go(UpdateListFilter to) {
        UpdateAddress.go(to.page(1));
    }
}

package se.vartrannebergen.progress.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Stream;
import se.vartrannebergen.labs.Category;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.progress.ProgressLists.PartnerChoice;
import se.vartrannebergen.progress.ProgressState;

/** Narrows what is shown: a form that is sent as HTML, with scripts and without. */
class ProgressFilters extends HtmlContainer {
    ProgressFilters(Lab lab, List<PartnerChoice> partners, ProgressAddress address) {
        super("details");
        addClassName("progress-filters");
        var narrowed = !address.filter().isAll() || address.state().isPresent();
        if (narrowed) {
            getElement().setAttribute("open", true);
        }
        var language = Words.language();
        var choices = Tag.of("div", "choices");
        var state = choice(ProgressAddress.STATE, "progress.filter.state", "progress.filter.allstates");
        Stream.of(ProgressState.values()).forEach(one -> state.option(one.slug(), Words.say("progress.state", one)));
        state.pick(address.state().map(ProgressState::slug).orElse(""));
        var partner = choice(ProgressAddress.PARTNER, "progress.filter.partner", "progress.filter.allpartners");
        partners.forEach(one -> partner.option(one.slug(), one.name()));
        partner.pick(address.partner().map(PartnerChoice::slug).orElse(""));
        var category = choice(ProgressAddress.CATEGORY, "progress.filter.category", "progress.filter.allcategories");
        lab.categories().forEach(one -> category.option(one.slug(), one.name().in(language)));
        category.pick(address.category().map(Category::slug).orElse(""));
        var place = choice(ProgressAddress.PLACE, "progress.filter.place", "progress.filter.allplaces");
        lab.places().forEach(one -> place.option(one.slug(), one.name().in(language)));
        place.pick(address.place().map(Place::slug).orElse(""));
        choices.add(state, partner, category, place);
        var form = Tag.of("form", "filters");
        form.getElement().setAttribute("action", ProgressAddress.PATH.substring(1));
        form.add(choices, buttons(narrowed));
        add(Tag.words("summary", Words.say("progress.filter.open")), form);
    }

    private static Choice choice(String name, String label, String all) {
        return new Choice(name, Words.say(label)).option("", Words.say(all));
    }

    private static HtmlContainer buttons(boolean narrowed) {
        var send = new NativeButton(Words.say("progress.filter.show"));
        send.addClassNames("button", "plain");
        var buttons = Tag.of("div", "actions");
        buttons.add(send);
        if (narrowed) {
            buttons.add(new Link(ProgressAddress.PATH, Words.say("progress.filter.clear")).withClass("more"));
        }
        return buttons;
    }
}

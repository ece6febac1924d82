package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.updates.PublisherCard;
import se.vartrannebergen.updates.UpdateFilter;
import se.vartrannebergen.updates.UpdateLists;

/** All news, what is pinned first, then the newest; or that of one publisher, or about one place. */
@Route("updates")
@AnonymousAllowed
@PublicPage(parameters = {UpdateAddress.BY, UpdateAddress.PLACE, UpdateAddress.PAGE})
class UpdateListView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final Lab lab;
    private final UpdateLists updates;
    private PageHead head = PageHead.at(UpdateAddress.LIST);

    UpdateListView(CurrentLab lab, UpdateLists updates) {
        this.lab = lab.get();
        this.updates = updates;
        addClassName("update-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var by = query.getSingleParameter(UpdateAddress.BY).flatMap(UpdateAddress::publisher);
        var page = query.getSingleParameter(UpdateAddress.PAGE)
                .map(number -> UpdateAddress.number(number, UpdateLists.MOST_PAGES))
                .orElse(1);
        var place = query.getSingleParameter(UpdateAddress.PLACE).flatMap(lab::place);
        var filter = new UpdateFilter(by, place.map(Place::id));
        show(new UpdateListFilter(lab, by, place), filter, page);
    }

    private void show(UpdateListFilter narrowed, UpdateFilter filter, int page) {
        removeAll();
        var slice = updates.find(lab.id(), filter, Words.language(), page);
        head = PageHead.at(narrowed.page(page)).saying(Words.say("updates.list.description", lab.areaName()));
        if (!filter.equals(UpdateFilter.ALL) || page > 1 || slice.cards().isEmpty()) {
            head = head.unlisted();
        }
        add(new UpdateStyles());
        filter.by()
                .flatMap(by -> slice.publishers().stream()
                        .filter(one -> one.content().equals(by))
                        .findFirst())
                .ifPresent(publisher -> add(back(publisher)));
        add(new H1(Words.say("updates.list.title")));
        narrowed.form(slice.publishers()).ifPresent(this::add);
        if (slice.cards().isEmpty()) {
            add(nothing(filter));
        } else {
            add(new UpdateCardList(slice.cards(), 2));
        }
        add(turn(narrowed, page, slice.more()));
    }

    private static Component back(PublisherCard publisher) {
        return new Link(
                        publisher.address(),
                        new Icon(Icon.Kind.BACK),
                        PersonText.line("bdi", publisher.name(), publisher.language()))
                .withClass("back");
    }

    private static Component nothing(UpdateFilter filter) {
        var empty = Tag.of("div", "empty");
        if (!filter.equals(UpdateFilter.ALL)) {
            empty.add(
                    Tag.words("p", Words.say("updates.list.nothere")),
                    new Link(UpdateAddress.LIST, Words.say("updates.list.all")).withClass("button", "plain"));
            return empty;
        }
        empty.add(
                Tag.words("p", Words.say("updates.list.none")),
                new Link("/groups", Words.say("updates.list.groups")).withClass("button", "plain"));
        return empty;
    }

    private static Component turn(UpdateListFilter narrowed, int page, boolean more) {
        var turn = Tag.of("nav", "actions");
        turn.getElement().setAttribute("aria-label", Words.say("updates.list.pages"));
        if (page > 1) {
            turn.add(new Link(narrowed.page(page - 1), new Span(Words.say("updates.list.newer")))
                    .withClass("button", "plain"));
        }
        if (more && page < UpdateLists.MOST_PAGES) {
            turn.add(new Link(narrowed.page(page + 1), new Span(Words.say("updates.list.older")))
                    .withClass("button", "plain"));
        }
        turn.setVisible(page > 1 || more);
        return turn;
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("updates.list.title"));
    }
}

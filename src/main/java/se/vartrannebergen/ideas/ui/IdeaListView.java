package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.ideas.IdeaLists;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;

/** All ideas: found by words, narrowed, sorted, more of them as one scrolls. The address says it all. */
@Route("ideas")
@AnonymousAllowed
@PublicPage(
        parameters = {
            ListAddress.STATUS,
            ListAddress.CATEGORY,
            ListAddress.PLACE,
            ListAddress.LANGUAGE,
            ListAddress.WORDS,
            ListAddress.SORT,
            ListAddress.PAGE
        })
class IdeaListView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final Lab lab;
    private final CurrentPerson person;
    private final IdeaLists ideas;
    private final VoteDesk desk;
    private final Section results = new Section();
    private PageHead head = PageHead.at("/ideas");

    IdeaListView(CurrentLab lab, CurrentPerson person, IdeaLists ideas, VoteDesk desk) {
        this.lab = lab.get();
        this.person = person;
        this.ideas = ideas;
        this.desk = desk;
        addClassName("idea-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = ListAddress.of(event.getLocation().getQueryParameters(), lab);
        removeAll();
        add(new H1(Words.say("ideas.list.title")), new ListFilters(lab, address, this::change), results);
        head = address.head(lab);
        show(address);
    }

    /** Another list, in place: who types goes on typing. */
    private void change(ListAddress address) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(address.in(lab).substring(1))));
        show(address);
    }

    private void show(ListAddress address) {
        results.removeAll();
        var first = address.page() - (address.page() - 1) % IdeaLists.MOST_PAGES_AT_ONCE;
        var slice =
                ideas.find(lab.id(), address.filter(), address.sort(), first, address.page() - first + 1, person.id());
        var total = Tag.words("p", Words.say("ideas.list.total", slice.total()), "meta");
        total.getElement().setAttribute("role", "status");
        results.add(total);
        if (slice.cards().isEmpty()) {
            head = head.unlisted();
            results.add(nothing(address));
            return;
        }
        if (first > 1) {
            results.add(new Link(address.withPage(first - 1).in(lab), Words.say("ideas.list.earlier"))
                    .withClass("button", "plain"));
        }
        var cards = new IdeaCardList(lab, desk, "idea", slice.cards(), 2).inPagesFrom(first);
        results.add(cards);
        if (slice.more()) {
            results.add(new MoreIdeas(lab, desk, person, ideas, address, cards));
        }
    }

    private com.vaadin.flow.component.Component nothing(ListAddress address) {
        var empty = Tag.of("div", "empty");
        if (address.filter().isAll()) {
            empty.add(Tag.words("p", Words.say("ideas.list.none")));
        } else {
            empty.add(
                    Tag.words("p", Words.say("ideas.list.nomatch")),
                    new Link("/ideas", Words.say("ideas.list.showall")).withClass("button", "plain"));
        }
        empty.add(new Link("/ideas/new", Words.say("ideas.list.begin")).withClass("button", "sun"));
        return empty;
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("ideas.list.title"));
    }
}

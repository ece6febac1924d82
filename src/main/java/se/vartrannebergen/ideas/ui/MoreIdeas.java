package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.Location;
import se.vartrannebergen.ideas.IdeaLists;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.CurrentPerson;

/**
 * The way to the next page: a link, which is followed by itself when it comes near. The address moves along, so that who
 * comes back finds as much as was shown.
 */
class MoreIdeas extends HtmlContainer {
    private final Lab lab;
    private final VoteDesk desk;
    private final CurrentPerson person;
    private final IdeaLists ideas;
    private final IdeaCardList cards;
    private final HtmlContainer loaded = Tag.of("p", "heard");
    private ListAddress shown;
    private Link link;

    MoreIdeas(Lab lab, VoteDesk desk, CurrentPerson person, IdeaLists ideas, ListAddress shown, IdeaCardList cards) {
        super("div");
        this.lab = lab;
        this.desk = desk;
        this.person = person;
        this.ideas = ideas;
        this.shown = shown;
        this.cards = cards;
        addClassName("more-ideas");
        loaded.getElement().setAttribute("role", "status");
        link = next();
        add(link, loaded);
    }

    private Link next() {
        var next = new Link(shown.withPage(shown.page() + 1).in(lab), Words.say("ideas.list.next"))
                .withClass("button", "plain");
        next.getElement().removeAttribute("router-link");
        next.getElement().addEventListener("click", event -> load()).preventDefault();
        return next;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                const near = new IntersectionObserver(seen => {
                    if (seen.some(entry => entry.isIntersecting)) this.querySelector('a:not(.onward)')?.click();
                }, {rootMargin: '600px'});
                near.observe(this);
                """);
    }

    private void load() {
        shown = shown.withPage(shown.page() + 1);
        var slice = ideas.find(lab.id(), shown.filter(), shown.sort(), shown.page(), 1, person.id());
        cards.append(slice.cards());
        loaded.setText(Words.say("ideas.list.loaded", slice.cards().size()));
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(shown.in(lab).substring(1))));
        remove(link);
        if (slice.more() && shown.page() % IdeaLists.MOST_PAGES_AT_ONCE != 0) {
            link = next();
            addComponentAsFirst(link);
        } else if (slice.more()) {
            // A page holds so much and no more: the link leads on to a page of its own.
            addComponentAsFirst(new Link(shown.withPage(shown.page() + 1).in(lab), Words.say("ideas.list.next"))
                    .withClass("button", "plain", "onward"));
        }
    }
}

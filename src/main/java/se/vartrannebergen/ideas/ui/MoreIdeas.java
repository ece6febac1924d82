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
    /**
     * Pressed on purpose by keyboard, not by the page as the end of the list came near. While Flow slept, the page's script saw
     * the key, and presses again (frontend/scripts/page.js).
     */
    private static final String PRESSED =
            "element.dataset.tapped === 'keys' || event.isTrusted && element.matches(':focus-visible')";

    private static final String FOCUSED = "element === document.activeElement";

    /** Where the link led when it was pressed. */
    private static final String LED = "element.getAttribute('href')";

    private final Lab lab;
    private final VoteDesk desk;
    private final CurrentPerson person;
    private final IdeaLists ideas;
    private final IdeaCardList cards;
    private final HtmlContainer loaded = Tag.of("p", "heard");
    private ListAddress shown;
    private final Link link;

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

    /** Without scripts it opens where the new ideas begin: those before are shown too. */
    private String following() {
        var following = shown.withPage(shown.page() + 1);
        return following.in(lab) + '#' + IdeaCardList.pageId(following.page());
    }

    private Link next() {
        var next = new Link(following(), Words.say("ideas.list.next")).withClass("button", "plain");
        next.getElement().removeAttribute("router-link");
        next.getElement()
                .addEventListener("click", event -> {
                    var said = event.getEventData();
                    if (!said.get(LED).asString().equals(next.getHref())) {
                        return; // pressed twice, or by somebody and by the page, before the answer came
                    }
                    load(said.get(PRESSED).asBoolean(), said.get(FOCUSED).asBoolean());
                })
                .addEventData(PRESSED)
                .addEventData(FOCUSED)
                .addEventData(LED)
                .preventDefault();
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

    /**
     * @param pressed whether somebody wants to go on from here by keyboard: they go on with the first of the new ideas
     * @param focused whether the link has the focus: where it goes away, the focus must not be lost with it
     */
    private void load(boolean pressed, boolean focused) {
        shown = shown.withPage(shown.page() + 1);
        var slice = ideas.find(lab.id(), shown.filter(), shown.sort(), shown.page(), 1, person.id());
        var first = cards.append(slice.cards());
        loaded.setText(Words.say("ideas.list.loaded", slice.cards().size()));
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(shown.in(lab).substring(1))));
        var goesOn = slice.more() && shown.page() % IdeaLists.MOST_PAGES_AT_ONCE != 0;
        if (goesOn) {
            link.lead(following());
        } else {
            remove(link);
        }
        if (slice.more() && !goesOn) {
            // A page holds so much and no more: the link leads on to a page of its own.
            addComponentAsFirst(new Link(shown.withPage(shown.page() + 1).in(lab), Words.say("ideas.list.next"))
                    .withClass("button", "plain", "onward"));
        }
        if (pressed || focused && !goesOn) {
            first.ifPresent(cards::focus);
        }
    }
}

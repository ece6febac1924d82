package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.groups.ui.GroupStyles;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingFilter;
import se.vartrannebergen.meetings.MeetingLists;
import se.vartrannebergen.meetings.MeetingSlice;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;

/** What comes next in the area and in groups that everybody reads, day by day; and what was. */
@Route("meetings")
@AnonymousAllowed
@PublicPage(
        parameters = {
            MeetingListAddress.LANGUAGE,
            MeetingListAddress.CHILDCARE,
            MeetingListAddress.STEP_FREE,
            MeetingListAddress.PAST,
            MeetingListAddress.PAGE
        })
class MeetingListView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private static final String PATH = "/meetings";

    private final Lab lab;
    private final CurrentPerson person;
    private final MeetingLists meetings;
    private final ObjectProvider<MeetingListPart> parts;
    private PageHead head = PageHead.at(PATH);

    MeetingListView(
            CurrentLab lab, CurrentPerson person, MeetingLists meetings, ObjectProvider<MeetingListPart> parts) {
        this.lab = lab.get();
        this.person = person;
        this.meetings = meetings;
        this.parts = parts;
        addClassName("meeting-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = MeetingListAddress.of(event.getLocation().getQueryParameters());
        head = PageHead.at(address.at(PATH));
        if (!address.equals(new MeetingListAddress(MeetingFilter.ALL, false, 1))) {
            head = head.unlisted();
        }
        add(
                new GroupStyles(),
                new H1(Words.say(address.past() ? "meetings.list.past" : "meetings.list.title")),
                filters(address));
        var slice = address.past()
                ? meetings.past(lab.id(), address.filter(), address.page(), person.id())
                : meetings.coming(lab.id(), address.filter(), address.page(), person.id());
        add(slice.cards().isEmpty() ? nothing(address) : MeetingCards.byDay(lab, slice.cards()));
        add(ways(PATH, address, slice));
        if (person.facilitates()) {
            add(plan("/meetings/new"));
        }
        parts.orderedStream().forEach(part -> part.below(Optional.empty()).ifPresent(this::add));
    }

    /** The way to a meeting of one's own. */
    static Link plan(String address) {
        return new Link(address, new Icon(Icon.Kind.PLUS), Tag.words("span", Words.say("meetings.new")))
                .withClass("button", "sun");
    }

    /** Links: they work before any script, and each is a page of its own. */
    private Component filters(MeetingListAddress address) {
        var filter = address.filter();
        var chips = Tag.of("nav", "states");
        chips.getElement().setAttribute("aria-label", Words.say("meetings.filter"));
        chips.add(
                chip(address.with(MeetingFilter.ALL), "meetings.filter.all", filter.isAll()),
                chip(
                        address.with(new MeetingFilter(filter.spoken(), !filter.childcare(), filter.stepFree())),
                        "meetings.childcare",
                        filter.childcare()),
                chip(
                        address.with(new MeetingFilter(filter.spoken(), filter.childcare(), !filter.stepFree())),
                        "meetings.stepfree",
                        filter.stepFree()));
        Stream.concat(lab.languages().stream(), filter.spoken().stream())
                .distinct()
                .forEach(language -> {
                    var on = filter.spoken().filter(language::equals).isPresent();
                    var to = new MeetingFilter(
                            on ? Optional.empty() : Optional.of(language), filter.childcare(), filter.stepFree());
                    chips.add(new Link(address.with(to).at(PATH), language.nameIn(Words.language()))
                            .withClass("chip")
                            .isCurrent(on));
                });
        return chips;
    }

    private static Link chip(MeetingListAddress to, String words, boolean current) {
        return new Link(to.at(PATH), Words.say(words)).withClass("chip").isCurrent(current);
    }

    private static Component nothing(MeetingListAddress address) {
        var empty = Tag.of("div", "empty");
        empty.add(Tag.words("p", Words.say(address.filter().isAll() ? "meetings.list.none" : "meetings.list.nomatch")));
        empty.add(
                address.filter().isAll()
                        ? new Link("/groups", Words.say("meetings.list.groups")).withClass("button", "plain")
                        : new Link(PATH, Words.say("meetings.filter.all")).withClass("button", "plain"));
        return empty;
    }

    /** On, back, and over to what was or what comes. */
    static Component ways(String path, MeetingListAddress address, MeetingSlice slice) {
        var ways = Tag.of("p", "ways-on");
        if (address.page() > 1) {
            ways.add(new Link(address.withPage(address.page() - 1).at(path), Words.say("meetings.list.back"))
                    .withClass("more"));
        }
        if (slice.more()) {
            ways.add(new Link(address.withPage(address.page() + 1).at(path), Words.say("meetings.list.more"))
                    .withClass("more"));
        }
        ways.add(new Link(
                        address.withPast(!address.past()).at(path),
                        Words.say(address.past() ? "meetings.list.tocoming" : "meetings.list.topast"))
                .withClass("more"));
        return ways;
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("meetings.list.title"));
    }
}

package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import se.vartrannebergen.groups.GroupFilter;
import se.vartrannebergen.groups.GroupLists;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;

/** All groups of the lab: which look for people, and for whom. The address says which are shown. */
@Route("groups")
@AnonymousAllowed
@PublicPage(parameters = {GroupListView.SHOW, GroupListView.PAGE})
class GroupListView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    static final String SHOW = "show";
    static final String PAGE = "page";

    private static final int LAST_PAGE = 10_000;

    private final Lab lab;
    private final GroupLists groups;
    private PageHead head = PageHead.at("/groups");

    GroupListView(CurrentLab lab, GroupLists groups) {
        this.lab = lab.get();
        this.groups = groups;
        addClassName("group-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var filter = query.getSingleParameter(SHOW).flatMap(GroupFilter::bySlug).orElse(GroupFilter.UNDER_WAY);
        var page = query.getSingleParameter(PAGE)
                .filter(number -> number.matches("[1-9][0-9]{0,4}"))
                .map(number -> Math.min(Integer.parseInt(number), LAST_PAGE))
                .orElse(1);
        show(filter, page);
    }

    private void show(GroupFilter filter, int page) {
        removeAll();
        var slice = groups.find(lab.id(), filter, page);
        head = PageHead.at(address(filter, page)).saying(Words.say("groups.list.description", lab.areaName()));
        if (filter != GroupFilter.UNDER_WAY || page > 1) {
            head = head.unlisted();
        }
        add(
                new GroupStyles(),
                new H1(Words.say("groups.list.title")),
                new Paragraph(Words.say("groups.list.lead")),
                meetings(),
                filters(filter));
        if (slice.cards().isEmpty()) {
            add(nothing(filter));
            return;
        }
        add(new GroupCards(slice.cards(), 2), pages(filter, page, slice.more()), start());
    }

    private static String address(GroupFilter filter, int page) {
        var show = filter == GroupFilter.UNDER_WAY ? "" : SHOW + "=" + filter.slug();
        var number = page == 1 ? "" : PAGE + "=" + page;
        var query = Stream.of(show, number).filter(part -> !part.isEmpty()).toList();
        return "/groups" + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static Component meetings() {
        var line = Tag.of("p");
        line.add(new Link("/meetings", Words.say("groups.list.meetings")).withClass("more"));
        return line;
    }

    private static Component filters(GroupFilter current) {
        var nav = Tag.of("nav", "states");
        nav.getElement().setAttribute("aria-label", Words.say("groups.list.which"));
        for (var filter : GroupFilter.values()) {
            nav.add(new Link(address(filter, 1), Words.say("groups.list.show", filter))
                    .withClass("chip")
                    .isCurrent(filter == current));
        }
        return nav;
    }

    private static Component pages(GroupFilter filter, int page, boolean more) {
        var ways = GroupWords.actions();
        if (page > 1) {
            ways.add(
                    new Link(address(filter, page - 1), Words.say("groups.list.earlier")).withClass("button", "plain"));
        }
        if (more) {
            ways.add(new Link(address(filter, page + 1), Words.say("groups.list.next")).withClass("button", "plain"));
        }
        ways.setVisible(ways.getComponentCount() > 0);
        return ways;
    }

    private static Component nothing(GroupFilter filter) {
        var empty = Tag.of("div", "empty");
        if (filter == GroupFilter.UNDER_WAY) {
            empty.add(Tag.words("p", Words.say("groups.list.none")), startLink());
        } else {
            empty.add(
                    Tag.words("p", Words.say("groups.list.nomatch")),
                    new Link("/groups", Words.say("groups.list.showall")).withClass("button", "plain"));
        }
        return empty;
    }

    private static Component start() {
        var start = Tag.of("div", "empty");
        start.add(Tag.words("p", Words.say("groups.list.start.why")), startLink());
        return new Still("div", start);
    }

    private static Component startLink() {
        return new Link("/groups/new", Words.say("groups.list.start")).withClass("button", "sun");
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("groups.list.title"));
    }
}

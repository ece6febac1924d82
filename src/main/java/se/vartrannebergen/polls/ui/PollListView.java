package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.ui.GroupPages;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.polls.PollCard;
import se.vartrannebergen.polls.PollSlice;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Slug;

/** What a group decides together, and has decided. */
@Route("groups/" + Slug.ROUTE + "/decide")
@AnonymousAllowed
@PublicPage(parameters = "page")
class PollListView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private static final int LAST_PAGE = 100;

    private final GroupPages groups;
    private final PollDesk desk;
    private String title = "";
    private PageHead head = PageHead.at("/groups");

    PollListView(GroupPages groups, PollDesk desk) {
        this.groups = groups;
        this.desk = desk;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var frame = groups.enter(event, GroupTab.POLLS);
        var group = frame.group();
        var page = page(event.getLocation());
        title = frame.pageTitle();
        head = page == 1
                ? frame.head()
                : PageHead.at(address(group, page)).of(group.content()).unlisted();
        add(frame.top());
        show(group, page, desk.lists().of(desk.lab(), group.id(), desk.reader(), page));
    }

    private void show(GroupStanding group, int page, PollSlice polls) {
        add(new H1(Words.say("polls.list.title")));
        if (mayAsk(group)) {
            add(new Link(
                            address(group, 1) + "/new",
                            new Icon(Icon.Kind.PLUS),
                            Tag.words("span", Words.say("polls.new")))
                    .withClass("button", "sun", "poll-new"));
        }
        if (polls.open().isEmpty() && polls.ended().isEmpty()) {
            var empty = new Section(new Paragraph(Words.say(mayAsk(group) ? "polls.list.invite" : "polls.list.none")));
            empty.addClassName("empty");
            add(empty);
            return;
        }
        part(group, "polls.list.open", polls.open());
        part(group, "polls.list.ended", polls.ended());
        if (page > 1 || polls.more()) {
            add(pages(group, page, polls.more()));
        }
    }

    private void part(GroupStanding group, String heading, List<PollCard> cards) {
        if (!cards.isEmpty()) {
            var part = new Section(
                    new H2(Words.say(heading)), new PollList(group.address(), cards, "h3", group.mayTakePart()));
            part.addClassName("part");
            add(part);
        }
    }

    private static Component pages(GroupStanding group, int page, boolean more) {
        var links = Tag.of("p", "actions");
        if (page > 1) {
            links.add(new Link(address(group, page - 1), Words.say("polls.list.newer")).withClass("more"));
        }
        if (more) {
            links.add(new Link(address(group, page + 1), Words.say("polls.list.older")).withClass("more"));
        }
        return links;
    }

    static boolean mayAsk(GroupStanding group) {
        return group.mayTakePart() || group.facilitates() && group.isActive();
    }

    private static int page(Location location) {
        return location.getQueryParameters()
                .getSingleParameter("page")
                .filter(text -> text.matches("[1-9][0-9]{0,2}"))
                .map(Integer::parseInt)
                .filter(number -> number <= LAST_PAGE)
                .orElse(1);
    }

    private static String address(GroupStanding group, int page) {
        return GroupTab.POLLS.of(group.address()) + (page == 1 ? "" : "?page=" + page);
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.groups.GroupOverviews;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.ReportLink;
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.texts.Slug;

/** One group: what for, how one joins, what comes next, who is in it. */
@Route("groups/" + Slug.ROUTE)
@AnonymousAllowed
@PublicPage
class GroupView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final GroupPages pages;
    private final GroupOverviews overviews;
    private final JoinDesk desk;
    private final ObjectProvider<GroupPart> parts;
    private final OutcomeOnGroup outcome;
    private String title = "";
    private PageHead head = PageHead.at("/groups");

    GroupView(
            GroupPages pages,
            GroupOverviews overviews,
            JoinDesk desk,
            ObjectProvider<GroupPart> parts,
            OutcomeOnGroup outcome) {
        this.pages = pages;
        this.overviews = overviews;
        this.desk = desk;
        this.parts = parts;
        this.outcome = outcome;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var join = show(pages.enter(event, GroupTab.OVERVIEW), said -> {});
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Wishes.PARAMETER)
                .filter(token -> desk.wished(join.group(), token))
                // After the page stands: what goes wrong is said on it.
                .ifPresent(
                        token -> addAttachListener(attached -> attached.getUI().access(join.box()::join)));
    }

    /** The way in, as it stands on the page. */
    private record Door(GroupStanding group, JoinBox box) {}

    private Door show(GroupFrame frame, SerializableConsumer<Message> words) {
        removeAll();
        var group = frame.group();
        var overview = overviews.of(group);
        SerializableConsumer<SerializableConsumer<Message>> again = next -> refresh(group.id(), next);
        title = frame.pageTitle();
        head = frame.head()
                .saying(overview.purpose())
                .of(Stream.concat(
                                Stream.of(group.content()),
                                overview.ideas().stream().map(idea -> new ContentRef("idea", idea.id())))
                        .toArray(ContentRef[]::new));
        var said = new Message();
        words.accept(said);
        var purpose = PersonText.line("p", overview.purpose(), group.language());
        purpose.addClassName("purpose");
        add(frame.top(), GroupWords.chips(group.state(), group.young()), purpose, said);
        said.goTo();
        GroupNotices.of(group, overview, desk, again).forEach(this::add);
        outcome.on(group).ifPresent(this::add);
        var box = new JoinBox(desk, group, again);
        add(box);
        GroupFacts.lookingFor(group, overview).ifPresent(this::add);
        parts.orderedStream()
                .filter(part -> group.mayReadInside() || part.isReadByAll())
                .forEach(part -> part.on(group).ifPresent(this::add));
        GroupFacts.ideas(overview).ifPresent(this::add);
        add(GroupFacts.people(group, overview), GroupFacts.since(group, overview));
        addActions(group);
        return new Door(group, box);
    }

    private void refresh(long group, SerializableConsumer<Message> words) {
        show(pages.frame(group, GroupTab.OVERVIEW), words);
    }

    private void addActions(GroupStanding group) {
        var actions = GroupWords.actions();
        if (group.mayManage()) {
            actions.add(new Link(group.address() + "/edit", Words.say("groups.edit")).withClass("button", "plain"));
            if (group.state() != GroupState.WAITING && group.state() != GroupState.CLOSED) {
                actions.add(new Link(group.address() + "/close", Words.say("groups.outcome.close"))
                        .withClass("button", "plain"));
            }
        }
        if (group.state().isPublic() && !group.startedBy().equals(group.reader().orElse(null))) {
            actions.add(new ReportLink(group.content(), group.name()));
        }
        add(actions);
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

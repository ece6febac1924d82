package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.discussions.ui.ConversationDesk;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Slug;

/** What the members of a group say to each other. */
@Route("groups/" + Slug.ROUTE + "/talk")
@AnonymousAllowed
@PublicPage(parameters = {"comments", "page", "comment"})
class TalkView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final GroupPages pages;
    private final ConversationDesk desk;
    private String title = "";
    private PageHead head = PageHead.at("/groups");

    TalkView(GroupPages pages, ConversationDesk desk) {
        this.pages = pages;
        this.desk = desk;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var frame = pages.enter(event, GroupTab.TALK);
        var group = frame.group();
        title = frame.pageTitle();
        head = frame.head();
        var address = GroupTab.TALK.of(group.address());
        var speaks = group.mayTakePart() || group.isActive() && group.facilitates();
        add(frame.top(), new H1(Words.say(GroupTab.TALK.key())));
        if (!speaks && group.isActive()) {
            add(membersSpeak(group));
        }
        add(desk.open(group.content(), address, speaks, event.getLocation().getQueryParameters()));
    }

    private static com.vaadin.flow.component.Component membersSpeak(GroupStanding group) {
        var note = Tag.of("div", "message", "note");
        note.add(
                Tag.words("p", Words.say("groups.talk.members")),
                new Link(group.address(), Words.say("groups.talk.join")));
        return note;
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

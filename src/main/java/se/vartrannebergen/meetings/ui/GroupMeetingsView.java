package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.ui.GroupPages;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingLists;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Slug;

/** What one group has ahead, and what it had. */
@Route("groups/" + Slug.ROUTE + "/meetings")
@AnonymousAllowed
@PublicPage(parameters = {MeetingListAddress.PAST, MeetingListAddress.PAGE})
class GroupMeetingsView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final Lab lab;
    private final GroupPages pages;
    private final MeetingLists meetings;
    private final ObjectProvider<MeetingListPart> parts;
    private String title = "";
    private PageHead head = PageHead.at("/groups");

    GroupMeetingsView(CurrentLab lab, GroupPages pages, MeetingLists meetings, ObjectProvider<MeetingListPart> parts) {
        this.lab = lab.get();
        this.pages = pages;
        this.meetings = meetings;
        this.parts = parts;
        addClassNames("group", "meeting-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var frame = pages.enter(event, GroupTab.MEETINGS);
        var group = frame.group();
        var address = MeetingListAddress.of(event.getLocation().getQueryParameters());
        title = frame.pageTitle();
        head = address.past() || address.page() > 1 ? frame.head().unlisted() : frame.head();
        add(frame.top(), new H1(Words.say(address.past() ? "meetings.list.past" : "meetings.list.title")));
        if (plans(group)) {
            add(MeetingListView.plan(group.address() + "/meetings/new"));
        }
        var slice = address.past() ? meetings.past(group, address.page()) : meetings.coming(group, address.page());
        if (slice.cards().isEmpty()) {
            var empty = Tag.of("div", "empty");
            empty.add(Tag.words("p", Words.say("meetings.group.none")));
            add(empty);
        } else {
            add(MeetingCards.ofGroupByDay(lab, slice.cards()));
        }
        add(MeetingListView.ways(GroupTab.MEETINGS.of(group.address()), address, slice));
        parts.orderedStream().forEach(part -> part.below(Optional.of(group)).ifPresent(this::add));
    }

    /** Members plan, and whoever steps in for its coordinators. */
    static boolean plans(GroupStanding group) {
        return group.mayTakePart() || group.isActive() && group.mayManage();
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

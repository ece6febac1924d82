package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.vartrannebergen.groups.ui.GroupPages;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.Meetings;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.texts.Slug;

/** A member plans a meeting of their group; {@code ?at=2026-12-01T18:00} proposes when. */
@Route("groups/" + Slug.ROUTE + "/meetings/new")
@PermitAll
@JsModule("./typed.ts")
class NewGroupMeetingView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final GroupPages pages;
    private final Meetings meetings;

    NewGroupMeetingView(CurrentLab lab, CurrentPerson person, GroupPages pages, Meetings meetings) {
        this.lab = lab;
        this.person = person;
        this.pages = pages;
        this.meetings = meetings;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var frame = pages.enter(event, GroupTab.MEETINGS);
        var group = frame.group();
        var by = person.id().orElseThrow();
        add(frame.top(), new H1(Words.say("meetings.new")));
        if (!GroupMeetingsView.plans(group)) {
            var message = new Message();
            message.note(Words.say("meetings.refused", MeetingRefused.Why.NOT_ALLOWED));
            add(message);
            return;
        }
        var labId = lab.id();
        var id = group.id();
        add(new PlanForm(
                lab.get(),
                by,
                "meeting-of-" + id,
                GroupTab.MEETINGS.of(group.address()),
                event,
                (content, repeat) -> meetings.plan(labId, by, id, content, repeat)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("meetings.new"));
    }
}

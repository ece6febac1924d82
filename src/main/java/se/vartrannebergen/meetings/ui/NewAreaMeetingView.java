package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.vartrannebergen.groups.ui.GroupStyles;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.Meetings;
import se.vartrannebergen.people.CurrentPerson;

/** A facilitator plans a meeting of the whole area. */
@Route("meetings/new")
@RolesAllowed({"FACILITATOR", "ADMIN"})
@JsModule("./typed.ts")
class NewAreaMeetingView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final Meetings meetings;

    NewAreaMeetingView(CurrentLab lab, CurrentPerson person, Meetings meetings) {
        this.lab = lab;
        this.person = person;
        this.meetings = meetings;
        addClassName("meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = lab.id();
        var by = person.id().orElseThrow();
        add(
                new GroupStyles(),
                new H1(Words.say("meetings.new.forall", lab.get().areaName())),
                new PlanForm(
                        lab.get(),
                        by,
                        "meeting-of-area",
                        "/meetings",
                        event,
                        (content, repeat) -> meetings.planForAll(id, by, content, repeat)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("meetings.new"));
    }
}

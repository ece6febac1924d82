package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.StaffNav;

/** For facilitators: all answers that are owed in the lab, and who owes them. */
@Route("staff/answers")
@RolesAllowed({"FACILITATOR", "ADMIN"})
@JsModule("./typed.ts")
class OwedView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ClockDesk desk;

    OwedView(ClockDesk desk) {
        this.desk = desk;
        addClassName("desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var bar = Tag.of("div", "staff-bar");
        bar.add(new StaffNav("/staff/answers", desk.currentPerson().administers()));
        add(bar, new OwedPanel(desk, OwedAddress.of(event.getLocation().getQueryParameters())));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("answers.owed.title"));
    }
}

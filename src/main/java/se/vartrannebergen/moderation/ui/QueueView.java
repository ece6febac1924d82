package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** The facilitators' desk: all that waits for them, the oldest due first. */
@Route("staff")
@RolesAllowed({"FACILITATOR", "ADMIN"})
@JsModule("./typed.ts")
class QueueView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final Desk.Staff staff;

    QueueView(Desk desk) {
        staff = desk.staff();
        addClassName("desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = DeskAddress.of(event.getLocation().getQueryParameters());
        var bar = Tag.of("div", "staff-bar");
        bar.add(new StaffNav("/staff", staff.desk().currentPerson().administers()), new Keyboard());
        add(bar, new QueuePanel(staff, address, Optional.empty()));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("moderation.desk.title"));
    }
}

package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CasePage;

/** One case, beside the queue where there is room for both. Whoever else has it open is seen, and what they decide. */
@Route("staff/cases/:id([0-9]{1,18})")
@RolesAllowed({"FACILITATOR", "ADMIN"})
@JsModule("./typed.ts")
class CaseView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final Desk.Staff staff;
    private final String name;
    private @Nullable CasePanel panel;
    private @Nullable Registration watching;
    private String title = "";

    CaseView(Desk desk) {
        staff = desk.staff();
        name = desk.people().profile(staff.lab().id(), staff.id()).name().orElse("");
        addClassNames("desk", "with-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        var page = staff.desk().pages().open(staff.lab().id(), staff.id(), id).orElseThrow(NotFoundException::new);
        var address = DeskAddress.of(event.getLocation().getQueryParameters());
        title = page.card().title();
        removeAll();
        var back = new Link(
                        address.ofQueue(),
                        new Icon(Icon.Kind.BACK),
                        Tag.words("span", Words.say("moderation.desk.back")))
                .withClass("back");
        back.getElement().setAttribute("aria-keyshortcuts", "u");
        var bar = Tag.of("div", "staff-bar");
        bar.add(new StaffNav("/staff/cases", staff.desk().currentPerson().administers()), new Keyboard());
        var queue = new QueuePanel(staff, address, Optional.of(id));
        panel = new CasePanel(staff, page, address, queue::show);
        var columns = Tag.of("div", "columns");
        columns.add(queue, panel);
        add(bar, back, columns);
        if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
            panel.focus();
        }
        if (isAttached()) {
            watch(event.getUI(), page);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (panel != null) {
            watch(event.getUI(), panel.page());
        }
    }

    private void watch(UI ui, CasePage page) {
        leave();
        if (panel == null) {
            return;
        }
        var shown = panel;
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        watching = staff.desk()
                .watch()
                .join(
                        page.card().id(),
                        new CaseWatch.Watcher(ui, staff.id(), CaseWords.person(name), shown::others, shown::refresh));
    }

    private void leave() {
        if (watching != null) {
            watching.remove();
            watching = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}

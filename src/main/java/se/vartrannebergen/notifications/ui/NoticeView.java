package se.vartrannebergen.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.notifications.Inbox;
import se.vartrannebergen.people.CurrentPerson;

/**
 * The address of one notice: it is read now, and leads on to its place. A page of its own, so that it works in a new tab, and from
 * e-mails, as it does from the list.
 */
@Route("me/inbox/:notice([0-9]{1,18})")
@PermitAll
class NoticeView extends Div implements BeforeEnterObserver {
    /** Once the page stands and has been scrolled to its top: to the part that the address names. */
    private static final String TO_PART =
            "setTimeout(() => document.getElementById($0)?.scrollIntoView({block: 'center'}), 200)";

    private final Inbox inbox;
    private final CurrentLab lab;
    private final CurrentPerson person;

    NoticeView(Inbox inbox, CurrentLab lab, CurrentPerson person) {
        this.inbox = inbox;
        this.lab = lab;
        this.person = person;
    }

    static String address(long notice) {
        return "/me/inbox/" + notice;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Long.parseLong(event.getRouteParameters().get("notice").orElseThrow());
        var address = inbox.open(lab.id(), person.id().orElseThrow(), id).orElseThrow(NotFoundException::new);
        var part = address.indexOf('#');
        var location = new Location(address.substring(1, part < 0 ? address.length() : part));
        if (event.getSource()
                .resolveNavigationTarget(new Location(location.getPath()))
                .isEmpty()) {
            event.forwardToUrl(address); // no view of ours
            return;
        }
        event.forwardTo(location.getPath(), location.getQueryParameters());
        if (part >= 0) {
            event.getUI().getPage().executeJs(TO_PART, address.substring(part + 1));
        }
    }
}

package se.vartrannebergen.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.People;

/** Leads people to the welcome page until they have a name and have accepted the rules, then on to where they wanted. */
@Component
class WelcomeGate implements VaadinServiceInitListener {
    private static final String WELCOMED = WelcomeGate.class.getName() + ".welcomed";

    private static final String WANTED = WelcomeGate.class.getName() + ".wanted";

    /** One must be able to read what one is asked to accept. */
    private static final Set<String> OPEN = Set.of("welcome", "rules", "privacy", "accessibility", "about");

    private final CurrentPerson person;
    private final CurrentLab lab;
    private final People people;

    WelcomeGate(CurrentPerson person, CurrentLab lab, People people) {
        this.person = person;
        this.lab = lab;
        this.people = people;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        if (person.id().isEmpty()
                || isWelcomed()
                || OPEN.contains(event.getLocation().getPath())) {
            return;
        }
        VaadinSession.getCurrent().setAttribute(WANTED, event.getLocation().getPathWithQueryParameters());
        // By its address: naming the class would send its fields to every first visitor.
        event.forwardTo(WelcomeView.ADDRESS);
    }

    /** Remembered with the person: somebody else may sign in within the same session. */
    private boolean isWelcomed() {
        var session = VaadinSession.getCurrent();
        var id = person.id().orElseThrow();
        if (!id.equals(session.getAttribute(WELCOMED))
                && people.profile(lab.id(), id).welcomed()) {
            session.setAttribute(WELCOMED, id);
        }
        return id.equals(session.getAttribute(WELCOMED));
    }

    /** Where the person was going before being welcomed; home where nowhere. */
    static Location wanted() {
        var wanted = (String) VaadinSession.getCurrent().getAttribute(WANTED);
        return new Location(wanted == null || wanted.equals(".") ? "" : wanted);
    }
}

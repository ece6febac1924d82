package se.vartrannebergen.people.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
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

    /** Where somebody was going. */
    private record Wanted(String address) {}

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
        ComponentUtil.setData(
                event.getUI(), Wanted.class, new Wanted(event.getLocation().getPathWithQueryParameters()));
        event.forwardTo(WelcomeView.class);
    }

    private boolean isWelcomed() {
        var session = VaadinSession.getCurrent();
        if (session.getAttribute(WELCOMED) == null
                && people.profile(lab.id(), person.id().orElseThrow()).welcomed()) {
            session.setAttribute(WELCOMED, true);
        }
        return session.getAttribute(WELCOMED) != null;
    }

    /** Where the person was going before being welcomed; home where nowhere. */
    static String wanted(UI ui) {
        var wanted = ComponentUtil.getData(ui, Wanted.class);
        return wanted == null || wanted.address().equals(".") ? "" : wanted.address();
    }
}

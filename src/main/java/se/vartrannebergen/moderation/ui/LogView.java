package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.AuditPage;
import se.vartrannebergen.moderation.AuditTrail;
import se.vartrannebergen.people.CurrentPerson;

/** What staff did and looked at, for the admins of the lab. */
@Route("staff/log")
@RolesAllowed("ADMIN")
class LogView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final AuditTrail trail;
    private final CurrentLab lab;
    private final CurrentPerson person;

    LogView(AuditTrail trail, CurrentLab lab, CurrentPerson person) {
        this.trail = trail;
        this.lab = lab;
        this.person = person;
        addClassName("log");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = LogAddress.of(event.getLocation().getQueryParameters()::getSingleParameter);
        var page = trail.search(lab.id(), person.id().orElseThrow(), address.filter(), address.before());
        removeAll();
        add(
                new StaffNav(LogAddress.PAGE, true),
                new H1(Words.say("moderation.log.title")),
                new Paragraph(Words.say("moderation.log.lead")),
                new LogFields(address));
        if (page.entries().isEmpty()) {
            add(new Paragraph(Words.say("moderation.log.none")));
            return;
        }
        var lines = new Still("ol");
        lines.setClassName("log-lines");
        lines.show(page.entries().stream().map(LogLine::of).toArray(Component[]::new));
        add(lines, ways(address, page));
    }

    private static Component ways(LogAddress address, AuditPage page) {
        var ways = Tag.of("p", "actions");
        if (address.before().isPresent()) {
            ways.add(way(address.onFrom(Optional.empty()), "moderation.log.newest"));
        }
        if (page.onward().isPresent()) {
            ways.add(way(address.onFrom(page.onward()), "moderation.log.older"));
        }
        ways.add(way(address.file(), "moderation.log.export").leavesViews());
        return ways;
    }

    private static Link way(String to, String key) {
        return new Link(to, Words.say(key)).withClass("button", "plain");
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("moderation.log.title"));
    }
}

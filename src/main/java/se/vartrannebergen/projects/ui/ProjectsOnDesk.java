package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.answers.ui.DeskPart;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.PersonId;

/** What an organisation promised and has not kept, and what it carries out; the way to begin with more. */
@org.springframework.stereotype.Component
@Order(10)
class ProjectsOnDesk implements DeskPart {
    private final ProjectDesk desk;

    ProjectsOnDesk(ProjectDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(PartnerStanding partner, PersonId reader) {
        var promises = desk.book().open(desk.lab(), partner.id());
        var projects = desk.lists().open(desk.lab(), partner.id());
        var owed = part(Words.say("projects.desk.promises", promises.size()));
        promises.forEach(one -> owed.add(new PromiseItem(one, desk.today())));
        if (promises.isEmpty()) {
            owed.add(new Paragraph(Words.say("projects.desk.promises.none")));
        }
        var under = part(Words.say("projects.desk.projects", projects.size()));
        projects.stream().map(ProjectLine::new).forEach(under::add);
        if (projects.isEmpty()) {
            under.add(new Paragraph(Words.say("projects.desk.projects.none")));
        }
        if (partner.mayPublish()) {
            owed.add(actions("/promises/new?for=" + partner.slug(), "projects.promise.make"));
            under.add(actions("/projects/new?for=" + partner.slug(), "projects.start"));
        } else {
            under.add(new Paragraph(Words.say("projects.desk.draftsonly")));
        }
        var parts = new Div(new ProjectStyles(), owed, under);
        parts.addClassName("project-parts");
        return Optional.of(parts);
    }

    private static Section part(String heading) {
        var part = new Section(new H2(heading));
        part.addClassName("part");
        return part;
    }

    private static Component actions(String address, String key) {
        var actions = new Div(new Link(address, Words.say(key)).withClass("button", "plain"));
        actions.addClassName("actions");
        return actions;
    }
}

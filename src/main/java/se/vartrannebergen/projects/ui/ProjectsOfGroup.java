package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.ui.GroupPart;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;

/** What a group carries out and promised; for its coordinators, the way to begin. */
@org.springframework.stereotype.Component
@Order(25)
class ProjectsOfGroup implements GroupPart {
    private final ProjectDesk desk;

    ProjectsOfGroup(ProjectDesk desk) {
        this.desk = desk;
    }

    /** Each project has a page that everybody reads. */
    @Override
    public boolean isReadByAll() {
        return true;
    }

    @Override
    public Optional<Component> on(GroupStanding group) {
        var projects = desk.lists().ofGroup(group.lab(), group.id());
        var promises = desk.book().openOfGroup(group.lab(), group.id());
        var begins = group.isActive() && group.mayManage();
        if (projects.isEmpty() && promises.isEmpty() && !begins) {
            return Optional.empty();
        }
        var part = new Section(new ProjectStyles(), new H2(Words.say("projects.ofgroup")));
        part.addClassName("part");
        projects.stream().map(ProjectLine::new).forEach(part::add);
        promises.forEach(one -> part.add(new PromiseItem(one, desk.today())));
        if (begins) {
            var links = new Div(
                    new Link("/projects/new?for=group-" + group.id(), Words.say("projects.start"))
                            .withClass("button", "plain"),
                    new Link("/promises/new?for=group-" + group.id(), Words.say("projects.promise.make"))
                            .withClass("button", "plain"));
            links.addClassName("actions");
            part.add(links);
        }
        return Optional.of(part);
    }
}

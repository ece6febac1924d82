package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ProjectPage;
import se.vartrannebergen.projects.ProjectState;

/** Where a project stands, as a path with three steps: planned, under way, done, with a drawing and a day each. */
class ProjectPath extends HtmlContainer {
    private final ProjectState state;

    ProjectPath(ProjectPage project) {
        super("ol");
        addClassNames("path", "project-path");
        getElement().setAttribute("aria-label", Words.say("projects.path"));
        state = project.state();
        step(ProjectState.PLANNED, Icon.Kind.IDEA, Optional.of(project.startedAt()));
        step(ProjectState.UNDER_WAY, Icon.Kind.WORK, project.underWayAt());
        step(ProjectState.DONE, Icon.Kind.CHECK, project.doneAt());
    }

    private void step(ProjectState step, Icon.Kind drawing, Optional<Instant> since) {
        var item = Tag.of("li");
        item.add(new Icon(drawing), Tag.words("span", Words.say("projects.state", step)));
        if (step.ordinal() < state.ordinal() || state == ProjectState.DONE) {
            item.addClassName("done");
            item.add(Tag.heard(Words.say("projects.path.behind")));
        } else if (step == state) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
        }
        since.map(at -> When.shortly(LocalDate.ofInstant(at, Words.HERE))).ifPresent(item::add);
        add(item);
    }
}

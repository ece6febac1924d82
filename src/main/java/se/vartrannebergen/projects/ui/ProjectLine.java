package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.html.Article;
import java.util.Locale;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ProjectCard;
import se.vartrannebergen.projects.ProjectState;

/** A project in a list: where it stands, what, who, how far. */
class ProjectLine extends Article {
    ProjectLine(ProjectCard project) {
        addClassNames("card", "project-line");
        var title = Tag.of("h3");
        title.add(new Link(project.address(), PersonText.line("span", project.title(), project.language())));
        var who = Tag.of("p", "meta");
        who.add(OwnerNames.of(project.owner()));
        add(chip(project.state(), project.archived()), title, who);
        project.percent()
                .filter(percent -> !project.archived())
                .map(HowFar::new)
                .ifPresent(this::add);
    }

    static com.vaadin.flow.component.HtmlContainer chip(ProjectState state, boolean archived) {
        var name = archived ? "archived" : state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Tag.words(
                "span",
                archived ? Words.say("projects.archived") : Words.say("projects.state", state),
                "chip",
                "project-" + name);
    }
}

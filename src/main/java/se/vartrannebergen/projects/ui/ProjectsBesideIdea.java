package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.ui.BesideIdea;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ui.Takers.Taker;
import se.vartrannebergen.shared.PersonId;

/** The project that carries an idea out, and what was promised for it; for those who take things on, the way to do so. */
@org.springframework.stereotype.Component
@Order(6)
class ProjectsBesideIdea implements BesideIdea {
    private final ProjectDesk desk;
    private final Takers takers;

    ProjectsBesideIdea(ProjectDesk desk, Takers takers) {
        this.desk = desk;
        this.takers = takers;
    }

    @Override
    public Optional<Component> on(IdeaPage idea, Optional<PersonId> reader) {
        var projects = desk.lists().ofIdea(desk.lab(), idea.id());
        var promises = desk.book().ofIdea(desk.lab(), idea.id());
        var carried = projects.stream().anyMatch(one -> !one.archived());
        var links = reader.map(person -> links(idea, person, carried)).orElseGet(Div::new);
        if (projects.isEmpty() && promises.isEmpty() && links.getComponentCount() == 0) {
            return Optional.empty();
        }
        var all = new Div(new ProjectStyles());
        all.addClassName("beside-project");
        if (!projects.isEmpty()) {
            var part = new Section(new H2(Words.say("projects.beside", projects.size())));
            part.addClassName("part");
            projects.stream().map(ProjectLine::new).forEach(part::add);
            all.add(part);
        }
        if (!promises.isEmpty()) {
            all.add(new PromiseList(promises, desk.today()));
        }
        all.add(links);
        return Optional.of(all);
    }

    private Div links(IdeaPage idea, PersonId person, boolean carried) {
        var links = new Div();
        links.addClassName("actions");
        var theirs = idea.state() == IdeaState.DONE ? List.<Taker>of() : takers.of(desk.lab(), person);
        if (theirs.isEmpty()) {
            return links;
        }
        var ties = desk.ties().of(desk.lab(), idea.id());
        var starts = theirs.stream().anyMatch(one -> ties.mayStart(one.owner()));
        if (!carried && starts && (idea.state() == IdeaState.PLANNED || idea.state() == IdeaState.IN_PROGRESS)) {
            links.add(new Link("/projects/new?idea=" + idea.id(), Words.say("projects.start"))
                    .withClass("button", "plain"));
        }
        if (theirs.stream().anyMatch(one -> ties.mayPromise(one.owner()))) {
            links.add(new Link("/promises/new?idea=" + idea.id(), Words.say("projects.promise.makefor"))
                    .withClass("button", "plain"));
        }
        return links;
    }
}

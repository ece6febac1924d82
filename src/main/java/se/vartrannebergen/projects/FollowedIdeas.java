package se.vartrannebergen.projects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.ideas.IdeaEvent;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.ProjectStep;
import se.vartrannebergen.shared.LabId;

/** An idea that was out of sight, declined, or waited for its answer again, while its project went on stands where the project does once it is back. */
@Component
class FollowedIdeas {
    private final ProjectRepository projects;
    private final CarriedIdeas ideas;
    private final Owners owners;
    private final JdbcClient jdbc;

    FollowedIdeas(ProjectRepository projects, CarriedIdeas ideas, Owners owners, JdbcClient jdbc) {
        this.projects = projects;
        this.ideas = ideas;
        this.owners = owners;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void restored(IdeaEvent.IdeaRestored event) {
        catchUp(event.lab(), event.idea());
    }

    @ApplicationModuleListener
    void separated(IdeaEvent.IdeaSeparated event) {
        catchUp(event.lab(), event.idea());
    }

    @ApplicationModuleListener
    void moved(IdeaEvent.IdeaMoved event) {
        if (event.to() == IdeaState.PLANNED) {
            catchUp(event.lab(), event.idea());
        }
    }

    private void catchUp(LabId lab, long idea) {
        var held = ideas.hold(lab, idea);
        jdbc.sql("SELECT project_id FROM project_idea WHERE lab_id = ? AND carried = ?")
                .params(lab.value(), idea)
                .query(Long.class)
                .optional()
                .flatMap(id -> projects.findByLabIdAndId(lab.value(), id))
                .ifPresent(project -> {
                    var stands = project.stands();
                    if (stands == ProjectState.UNDER_WAY && held.state() == IdeaState.PLANNED) {
                        follow(project, idea, ProjectStep.BEGUN);
                    } else if (stands == ProjectState.DONE && held.state() != IdeaState.DONE) {
                        follow(project, idea, ProjectStep.FINISHED);
                    }
                });
    }

    private void follow(Project project, long idea, ProjectStep step) {
        var words = project.words();
        ideas.step(
                project.lab(),
                java.util.List.of(idea),
                step,
                owners.by(project.lab(), project.owner(), words.title().value(), words.language()));
    }
}

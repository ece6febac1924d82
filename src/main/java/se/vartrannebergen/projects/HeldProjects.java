package se.vartrannebergen.projects;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Projects that somebody may change, held with what they belong to: ideas, organisation, group, then the project itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldProjects {
    private final ProjectRepository projects;
    private final CarriedIdeas ideas;
    private final Owners owners;
    private final JdbcClient jdbc;

    HeldProjects(ProjectRepository projects, CarriedIdeas ideas, Owners owners, JdbcClient jdbc) {
        this.projects = projects;
        this.ideas = ideas;
        this.owners = owners;
        this.jdbc = jdbc;
    }

    /**
     * With its ideas, which it is to move.
     *
     * @throws ProjectUnknown where there is none in this lab
     * @throws ProjectRefused where the person may not change it
     */
    Project withIdeas(LabId lab, PersonId by, long id) {
        find(lab, id);
        ideas.hold(lab, ideas.of(lab, id, true));
        return alone(lab, by, id);
    }

    /** @param also who is held with those that own it now */
    Project alone(LabId lab, PersonId by, long id, ProjectOwner... also) {
        var found = find(lab, id);
        owners.hold(
                lab, Stream.concat(Stream.of(found.owner()), Stream.of(also)).toArray(ProjectOwner[]::new));
        var held = projects.hold(lab.value(), id).orElseThrow(() -> new ProjectUnknown(id));
        owners.mustChange(lab, held.owner(), by);
        return held;
    }

    private Project find(LabId lab, long id) {
        return projects.findByLabIdAndId(lab.value(), id).orElseThrow(() -> new ProjectUnknown(id));
    }

    /** The project of a milestone. */
    Project ofMilestone(LabId lab, PersonId by, long milestone) {
        var project = jdbc.sql("SELECT project_id FROM milestone WHERE lab_id = ? AND id = ?")
                .params(lab.value(), milestone)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new ProjectUnknown(milestone));
        return alone(lab, by, project);
    }
}

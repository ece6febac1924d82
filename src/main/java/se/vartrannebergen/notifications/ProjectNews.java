package se.vartrannebergen.notifications;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.projects.ProjectEvent.ProjectAsked;
import se.vartrannebergen.projects.ProjectEvent.ProjectDone;
import se.vartrannebergen.projects.ProjectEvent.ProjectStarted;
import se.vartrannebergen.projects.ProjectPage;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Projects, told once to those who follow them: who wrote, voted for or commented an idea that they carry out, and who is in the group
 * that carries it out. Nobody is told of what is not to be read any more by then, and nobody of what they did themselves.
 */
@Component
class ProjectNews {
    /** Whoever follows the project {@code p}, each once, in the order of their numbers. */
    private static final String FOLLOWERS = """
            SELECT DISTINCT f.person_id FROM (
                SELECT p.id AS project_id, i.author_id AS person_id FROM project p
                    JOIN project_idea x ON x.project_id = p.id AND NOT x.let_go JOIN idea i ON i.id = x.idea_id
                    WHERE p.lab_id = :lab AND p.id = :project AND i.state NOT IN ('WITHDRAWN', 'HIDDEN', 'REMOVED')
                UNION ALL SELECT p.id, b.person_id FROM project p
                    JOIN project_idea x ON x.project_id = p.id AND NOT x.let_go JOIN vote b ON b.idea_id = x.idea_id
                    WHERE p.lab_id = :lab AND p.id = :project
                UNION ALL SELECT p.id, c.author_id FROM project p
                    JOIN project_idea x ON x.project_id = p.id AND NOT x.let_go
                    JOIN comment c ON c.lab_id = p.lab_id AND c.content_kind = 'idea' AND c.content_id = x.idea_id
                        AND c.state = 'PUBLIC'
                    WHERE p.lab_id = :lab AND p.id = :project
                UNION ALL SELECT p.id, m.person_id FROM project p
                    JOIN group_member m ON m.lab_id = p.lab_id AND m.group_id = p.group_id AND m.state = 'MEMBER'
                    WHERE p.lab_id = :lab AND p.id = :project) f
            JOIN project p ON p.id = f.project_id AND p.state IN ('PLANNED', 'UNDER_WAY', 'DONE') AND p.archived_at IS NULL
            WHERE f.person_id > :after AND f.person_id <> :but""";

    /** Who wrote or voted for one of its ideas hears of the same by the step that the idea took. */
    private static final String NOT_TOLD_BY_IDEA = """
             AND NOT EXISTS (SELECT 1 FROM project_idea x JOIN idea i ON i.id = x.idea_id AND i.state = 'DONE'
                WHERE x.project_id = p.id AND NOT x.let_go AND (i.author_id = f.person_id
                    OR EXISTS (SELECT 1 FROM vote b WHERE b.idea_id = i.id AND b.person_id = f.person_id)))""";

    private final Telling telling;
    private final JdbcClient jdbc;

    ProjectNews(Telling telling, JdbcClient jdbc) {
        this.telling = telling;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void started(ProjectStarted event) {
        tell(event.lab(), event.project(), Optional.of(event.by()), NoticeKind.PROJECT_STARTED, "started", "");
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void done(ProjectDone event) {
        tell(event.lab(), event.project(), Optional.of(event.by()), NoticeKind.PROJECT_DONE, "done", NOT_TOLD_BY_IDEA);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void asked(ProjectAsked event) {
        tell(event.lab(), event.project(), Optional.empty(), NoticeKind.PROJECT_HELPED, "helped", "");
    }

    private void tell(LabId lab, long project, Optional<PersonId> but, NoticeKind kind, String what, String only) {
        var notice =
                NewNotice.of(kind, "project-" + project + "-" + what).about(new ContentRef(ProjectPage.KIND, project));
        var some = followers(lab, project, 0, but, only);
        while (!some.isEmpty()) {
            telling.tell(lab, some, notice);
            some = some.size() < NoticeBook.BATCH
                    ? List.of()
                    : followers(lab, project, some.getLast().value(), but, only);
        }
    }

    private List<PersonId> followers(LabId lab, long project, long after, Optional<PersonId> but, String only) {
        return jdbc.sql(FOLLOWERS + " " + only + " ORDER BY f.person_id LIMIT :most")
                .param("lab", lab.value())
                .param("project", project)
                .param("after", after)
                .param("but", but.map(PersonId::value).orElse(0L))
                .param("most", NoticeBook.BATCH)
                .query((row, number) -> new PersonId(row.getLong(1)))
                .list();
    }
}

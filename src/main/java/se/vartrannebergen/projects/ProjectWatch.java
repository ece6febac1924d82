package se.vartrannebergen.projects;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** What moderation, and the log, learn of projects and promises. */
@Component
class ProjectWatch {
    private final Watch watch;
    private final Moderation moderation;
    private final AuditLog log;
    private final JdbcClient jdbc;

    ProjectWatch(Watch watch, Moderation moderation, AuditLog log, JdbcClient jdbc) {
        this.watch = watch;
        this.moderation = moderation;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** @param what a word that tells what was done */
    void published(Project project, PersonId by, String what) {
        log(project, by, what);
        watch.over(
                project.lab(),
                by,
                project.content(),
                said(project),
                project.words().language());
    }

    void log(Project project, PersonId by, String what) {
        log.note(project.lab(), by, AuditAct.PROJECT_CHANGED, project.content(), Optional.empty(), what);
    }

    void promised(LabId lab, PersonId by, ContentRef promise, String what, String text, Language language) {
        log.note(lab, by, AuditAct.PROMISE_CHANGED, promise, Optional.empty(), what);
        watch.over(lab, by, promise, text, language);
    }

    void handedOver(LabId lab, PersonId by, ContentRef content, ProjectOwner owner) {
        var whom =
                owner.partner().map(PartnerId::value).map(id -> "partner " + id).orElse("")
                        + owner.group().map(id -> " group " + id).orElse("");
        log.note(lab, by, AuditAct.WORK_HANDED_OVER, content, Optional.empty(), whom.strip());
    }

    /** All that it says, its steps too. */
    String said(Project project) {
        var words = project.words();
        var milestones = String.join(
                "\n",
                jdbc.sql(
                                "SELECT title FROM milestone WHERE lab_id = ? AND project_id = ? ORDER BY position, id LIMIT ?")
                        .params(project.lab().value(), project.id(), Milestones.MOST)
                        .query(String.class)
                        .list());
        return String.join(
                        "\n\n",
                        words.title().value(),
                        words.text().value(),
                        words.moneyFrom().value(),
                        milestones,
                        project.outcome(),
                        project.archivedWhy().orElse(""))
                .strip();
    }

    void keep(Project project) {
        moderation.keepVersion(
                project.lab(),
                project.content(),
                project.words().title().value(),
                said(project),
                project.words().language());
    }

    void edited(Project project) {
        moderation.edited(project.lab(), project.content());
    }
}

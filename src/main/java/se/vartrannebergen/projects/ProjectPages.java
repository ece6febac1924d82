package se.vartrannebergen.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Projects as everybody reads them, also those that are not carried on; never what is hidden or removed. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ProjectPages {
    private final JdbcClient jdbc;
    private final Milestones milestones;
    private final Images images;
    private final PromiseBook promises;
    private final Owners owners;

    ProjectPages(JdbcClient jdbc, Milestones milestones, Images images, PromiseBook promises, Owners owners) {
        this.jdbc = jdbc;
        this.milestones = milestones;
        this.images = images;
        this.promises = promises;
        this.owners = owners;
    }

    /** Seven statements, one more where a promise was moved, however much there is in it. */
    public Optional<ProjectPage> find(LabId lab, long id) {
        return find(lab, id, Optional.empty());
    }

    /** Also what only a group owns that nobody may know of now, for who may see that. */
    public Optional<ProjectPage> find(LabId lab, long id, Optional<PersonId> reader) {
        return jdbc.sql("""
                        SELECT p.*, %s, %s AS owner_public FROM project p %s
                        WHERE p.lab_id = ? AND p.id = ? AND p.state IN ('PLANNED', 'UNDER_WAY', 'DONE')""".formatted(OwnerRows.COLUMNS, OwnerRows.isPublic("p"), OwnerRows.join("p")))
                .params(lab.value(), id)
                .query((row, number) ->
                        mayRead(lab, row, reader) ? Optional.of(page(lab, row)) : Optional.<ProjectPage>empty())
                .optional()
                .flatMap(page -> page);
    }

    private boolean mayRead(LabId lab, ResultSet row, Optional<PersonId> reader) throws SQLException {
        if (row.getBoolean("owner_public")) {
            return true;
        }
        var owner = OwnerRows.read(row).owner();
        return reader.filter(person -> owners.maySee(lab, owner, person)).isPresent();
    }

    /** Whether there was one that a decision took away. */
    public boolean isGone(LabId lab, long id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM project WHERE lab_id = ? AND id = ? AND state = 'REMOVED')")
                .params(lab.value(), id)
                .query(Boolean.class)
                .single();
    }

    private ProjectPage page(LabId lab, ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("title");
        var state = ProjectState.valueOf(row.getString("state"));
        var archived = said(row, "archived_why", "archived_language");
        var steps = milestones.of(lab, id);
        return new ProjectPage(
                id,
                Slug.of(id, title),
                OwnerRows.read(row),
                state,
                title,
                row.getString("text"),
                new Language(row.getString("language")),
                Optional.ofNullable(row.getObject("cost", Long.class)),
                row.getString("money_from"),
                row.getString("contact"),
                said(row, "outcome", "outcome_language"),
                at(row, "started_at").orElseThrow(),
                at(row, "under_way_at"),
                at(row, "done_at"),
                archived,
                row.getObject("asked_at") != null,
                row.getInt("edition"),
                Progress.of(state, steps.stream().map(ShownMilestone::state).toList()),
                ideas(lab, id, archived.isPresent()),
                steps,
                photos(lab, id),
                row.getBoolean("owner_public") ? promises.ofProject(lab, id) : promises.allOfProject(lab, id));
    }

    private static Optional<ProjectPage.Said> said(ResultSet row, String text, String language) throws SQLException {
        @Nullable String in = row.getString(language);
        return in == null ? Optional.empty() : Optional.of(new ProjectPage.Said(row.getString(text), new Language(in)));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** Where one became part of another idea, that one. */
    private List<ShownPromise.About> ideas(LabId lab, long project, boolean alsoLetGo) {
        return jdbc.sql("""
                        SELECT DISTINCT i.id, i.title, i.language
                        FROM project_idea x JOIN idea c ON c.id = x.idea_id
                        JOIN idea i ON i.id = IF(c.state = 'MERGED', c.merged_into, c.id)
                            AND i.state IN ('OPEN', 'UNDER_CONSIDERATION', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED')
                        WHERE x.lab_id = ? AND x.project_id = ? AND (NOT x.let_go OR ? AND x.stopped) ORDER BY i.id LIMIT ?""")
                .params(lab.value(), project, alsoLetGo, Projects.MOST_IDEAS)
                .query((row, number) -> new ShownPromise.About(
                        row.getLong("id"),
                        Slug.of(row.getLong("id"), row.getString("title")),
                        row.getString("title"),
                        new Language(row.getString("language"))))
                .list();
    }

    /** Those that are described: others see no photo that does not say what is to be seen. */
    private Map<ProjectPhase, List<Image>> photos(LabId lab, long project) {
        Map<ProjectPhase, List<Image>> all = new EnumMap<>(ProjectPhase.class);
        for (var phase : ProjectPhase.values()) {
            all.put(
                    phase,
                    images.of(lab, new ContentRef(phase.kind(), project)).stream()
                            .filter(image -> !image.description().isBlank())
                            .toList());
        }
        return all;
    }
}

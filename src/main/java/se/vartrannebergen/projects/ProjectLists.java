package se.vartrannebergen.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Projects in lists; one statement each. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ProjectLists {
    /** Of one list. */
    public static final int MOST = 50;

    static final int MOST_PARTNERS = 200;

    private final JdbcClient jdbc;
    private final PartnerAccess partners;

    ProjectLists(JdbcClient jdbc, PartnerAccess partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    /** Those that carry out an idea, or one that became part of it; what is carried on first. */
    public List<ProjectCard> ofIdea(LabId lab, long idea) {
        return list(lab, " AND " + OwnerRows.isPublic("p") + """
                 AND p.id IN (SELECT x.project_id FROM project_idea x JOIN idea c ON c.id = x.idea_id
                    WHERE x.lab_id = :lab AND (NOT x.let_go OR x.stopped) AND (x.idea_id = :id OR c.merged_into = :id AND c.state = 'MERGED'))""", query -> query.param("id", idea));
    }

    /** Those of a group, also those that it shares; what is carried on first. */
    public List<ProjectCard> ofGroup(LabId lab, long group) {
        return list(lab, " AND p.group_id = :id", query -> query.param("id", group));
    }

    /** What an organisation carries out and has not done yet. */
    public List<ProjectCard> open(LabId lab, PartnerId partner) {
        return list(
                lab,
                " AND p.partner_id = :id AND p.state <> 'DONE' AND p.archived_at IS NULL",
                query -> query.param("id", partner.value()));
    }

    private List<ProjectCard> list(LabId lab, String where, UnaryOperator<JdbcClient.StatementSpec> with) {
        return with.apply(jdbc.sql("""
                                SELECT p.id, p.title, p.language, p.state, p.archived_at, %s,
                                    (SELECT COUNT(*) FROM milestone s WHERE s.project_id = p.id) AS steps,
                                    (SELECT COUNT(*) FROM milestone s WHERE s.project_id = p.id AND s.state = 'DONE') AS done,
                                    (SELECT COUNT(*) FROM milestone s WHERE s.project_id = p.id AND s.state = 'UNDER_WAY') AS under_way
                                FROM project p %s
                                WHERE p.lab_id = :lab AND p.state IN ('PLANNED', 'UNDER_WAY', 'DONE')""".formatted(OwnerRows.COLUMNS, OwnerRows.join("p"))
                                + where
                                + " ORDER BY p.archived_at IS NOT NULL, p.changed_at DESC, p.id DESC LIMIT :most")
                        .param("lab", lab.value()))
                .param("most", MOST)
                .query((row, number) -> card(row))
                .list();
    }

    private static ProjectCard card(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("title");
        var state = ProjectState.valueOf(row.getString("state"));
        List<MilestoneState> steps = new ArrayList<>(Collections.nCopies(row.getInt("steps"), MilestoneState.PLANNED));
        Collections.fill(steps.subList(0, row.getInt("done")), MilestoneState.DONE);
        Collections.fill(
                steps.subList(row.getInt("done"), row.getInt("done") + row.getInt("under_way")),
                MilestoneState.UNDER_WAY);
        return new ProjectCard(
                id,
                Slug.of(id, title),
                OwnerRows.read(row),
                state,
                row.getObject("archived_at") != null,
                title,
                new Language(row.getString("language")),
                Progress.of(state, steps));
    }

    /** Organisations that can take something over, by name; at most {@link #MOST_PARTNERS}. */
    public List<ShownOwner.Organisation> mayTakeOver(LabId lab) {
        return jdbc.sql(
                        "SELECT id, slug, name FROM partner WHERE lab_id = ? AND archived_at IS NULL ORDER BY name, id LIMIT ?")
                .params(lab.value(), MOST_PARTNERS)
                .query((row, number) -> new ShownOwner.Organisation(
                        new PartnerId(row.getLong("id")), row.getString("slug"), row.getString("name")))
                .list();
    }

    /** Ideas that a group is about and can carry out: planned, under way or answered with yes, and carried out by no project; most votes first. */
    public List<FreeIdea> planned(LabId lab, long group) {
        return jdbc.sql("""
                        SELECT i.id, i.title, i.language, i.vote_count FROM idea i
                        WHERE i.lab_id = :lab AND i.id IN (SELECT t.idea_id FROM group_idea t WHERE t.lab_id = :lab AND t.group_id = :id)
                          AND (i.state IN ('PLANNED', 'IN_PROGRESS') OR i.state IN ('OPEN', 'UNDER_CONSIDERATION') AND EXISTS (
                              SELECT 1 FROM answered_idea x JOIN answer a ON a.id = x.answer_id AND a.state = 'PUBLIC'
                              WHERE x.idea_id = i.id AND x.answered_at IS NOT NULL AND a.verdict IN ('YES', 'PARTLY')))
                          AND NOT EXISTS (SELECT 1 FROM project_idea x WHERE x.carried = i.id)
                        ORDER BY i.vote_count DESC, i.id DESC LIMIT :most""")
                .param("lab", lab.value())
                .param("id", group)
                .param("most", MOST)
                .query((row, number) -> free(row))
                .list();
    }

    /** An idea that somebody asks to carry out; empty where there is none in this lab that everybody reads. */
    public Optional<FreeIdea> asked(LabId lab, long idea) {
        return jdbc.sql("""
                        SELECT id, title, language, vote_count FROM idea WHERE lab_id = ? AND id = ?
                          AND state IN ('OPEN', 'UNDER_CONSIDERATION', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED')""")
                .params(lab.value(), idea)
                .query((row, number) -> free(row))
                .optional();
    }

    private static FreeIdea free(ResultSet row) throws SQLException {
        return new FreeIdea(
                row.getLong("id"),
                row.getString("title"),
                new Language(row.getString("language")),
                row.getInt("vote_count"));
    }

    /** An idea that a project can take on. */
    public record FreeIdea(long id, String title, Language language, int votes) {}

    /**
     * Ideas that an organisation answered with yes, and that no project carries out; most votes first.
     *
     * @throws se.vartrannebergen.partners.PartnerRefused where the person does not write in this name
     */
    public List<FreeIdea> answeredYes(LabId lab, PartnerId partner, PersonId person) {
        partners.mustDraft(lab, partner, person);
        return jdbc.sql("""
                        SELECT i.id, i.title, i.language, i.vote_count FROM idea i
                        WHERE i.lab_id = :lab AND i.state IN ('OPEN', 'UNDER_CONSIDERATION', 'PLANNED', 'IN_PROGRESS')
                          AND i.id IN (SELECT x.idea_id FROM answered_idea x JOIN answer a ON a.id = x.answer_id
                              WHERE a.lab_id = :lab AND a.partner_id = :partner AND a.state = 'PUBLIC'
                                AND a.verdict IN ('YES', 'PARTLY') AND x.answered_at IS NOT NULL)
                          AND NOT EXISTS (SELECT 1 FROM project_idea x WHERE x.carried = i.id)
                        ORDER BY i.vote_count DESC, i.id DESC LIMIT :most""")
                .param("lab", lab.value())
                .param("partner", partner.value())
                .param("most", MOST)
                .query((row, number) -> free(row))
                .list();
    }
}

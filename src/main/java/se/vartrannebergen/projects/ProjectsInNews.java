package se.vartrannebergen.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.AboutProjects;

/** News can be about what its publisher carries out, also where that is not carried on: why is worth telling. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class ProjectsInNews implements AboutProjects {
    private static final int MOST = 50;
    private static final String READABLE =
            " FROM project p WHERE p.lab_id = ? AND p.state IN ('PLANNED', 'UNDER_WAY', 'DONE') AND "
                    + OwnerRows.isPublic("p") + " ";
    private static final Map<String, String> OWNERS =
            Map.of(PartnerStanding.KIND, "partner_id", GroupStanding.KIND, "group_id");

    private final JdbcClient jdbc;

    ProjectsInNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Project> of(LabId lab, ContentRef publisher) {
        var owner = OWNERS.get(publisher.kind());
        if (owner == null) {
            return List.of();
        }
        return jdbc.sql("SELECT id, title, language" + READABLE + "AND " + owner
                        + " = ? ORDER BY changed_at DESC, id DESC LIMIT ?")
                .params(lab.value(), publisher.id(), MOST)
                .query(ProjectsInNews::project)
                .list();
    }

    @Override
    public Optional<Project> find(LabId lab, long project) {
        return jdbc.sql("SELECT id, title, language" + READABLE + "AND id = ?")
                .params(lab.value(), project)
                .query(ProjectsInNews::project)
                .optional();
    }

    private static Project project(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("title");
        return new Project(id, title, new Language(row.getString("language")), "/projects/" + Slug.of(id, title));
    }
}

package se.vartrannebergen.projects;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.prerender.SitemapSource;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.texts.Slug;

/** Projects, for search engines; also those that are not carried on. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class ProjectSitemap implements SitemapSource {
    private static final String READABLE =
            " FROM project p WHERE p.lab_id = ? AND p.state IN ('PLANNED', 'UNDER_WAY', 'DONE') AND "
                    + OwnerRows.isPublic("p");

    private final JdbcClient jdbc;

    ProjectSitemap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "projects";
    }

    @Override
    public int count(LabId lab) {
        return jdbc.sql("SELECT COUNT(*)" + READABLE)
                .param(lab.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Entry> entries(LabId lab, int part) {
        return jdbc.sql("SELECT p.id, p.title, p.changed_at" + READABLE + " ORDER BY p.id LIMIT ? OFFSET ?")
                .params(lab.value(), PART, (part - 1L) * PART)
                .query((row, number) -> new Entry(
                        "/projects/" + Slug.of(row.getLong("id"), row.getString("title")),
                        row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}

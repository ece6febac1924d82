package se.vartrannebergen.groups;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.prerender.SitemapSource;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.texts.Slug;

/** Groups whose pages everybody reads, for search engines; those that only members read stay for people to find. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class GroupSitemap implements SitemapSource {
    private static final String LISTED =
            " FROM working_group g WHERE g.lab_id = ? AND g.state IN ('ACTIVE', 'CLOSED') AND g.reading = 'EVERYBODY'";

    private final JdbcClient jdbc;

    GroupSitemap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "groups";
    }

    @Override
    public int count(LabId lab) {
        return jdbc.sql("SELECT COUNT(*)" + LISTED)
                .param(lab.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Entry> entries(LabId lab, int part) {
        return jdbc.sql("SELECT g.id, g.name, g.changed_at" + LISTED + " ORDER BY g.id LIMIT ? OFFSET ?")
                .params(lab.value(), PART, (part - 1L) * PART)
                .query((row, number) -> new Entry(
                        "/groups/" + Slug.of(row.getLong("id"), row.getString("name")),
                        GroupOverviews.at(row, "changed_at").orElseThrow()))
                .list();
    }
}

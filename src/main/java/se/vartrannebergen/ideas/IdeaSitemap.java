package se.vartrannebergen.ideas;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.prerender.SitemapSource;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.texts.Slug;

/** All public ideas, for search engines. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class IdeaSitemap implements SitemapSource {
    private final JdbcClient jdbc;

    IdeaSitemap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "ideas";
    }

    @Override
    public int count(LabId lab) {
        return jdbc.sql("SELECT COUNT(*) FROM idea i WHERE i.lab_id = ? AND " + IdeaCards.PUBLIC)
                .param(lab.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Entry> entries(LabId lab, int part) {
        return jdbc.sql("SELECT i.id, i.title, i.changed_at FROM idea i WHERE i.lab_id = ? AND " + IdeaCards.PUBLIC
                        + " ORDER BY i.id LIMIT ? OFFSET ?")
                .params(lab.value(), PART, (part - 1L) * PART)
                .query((row, number) -> new Entry(
                        "/ideas/" + Slug.of(row.getLong("id"), row.getString("title")),
                        IdeaCards.instant(row, "changed_at").orElseThrow()))
                .list();
    }
}

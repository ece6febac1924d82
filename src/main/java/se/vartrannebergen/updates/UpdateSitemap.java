package se.vartrannebergen.updates;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.prerender.SitemapSource;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.texts.Slug;

/** All public news, for search engines. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class UpdateSitemap implements SitemapSource {
    /** What is over is no news to search engines. */
    private static final String LISTED =
            " FROM news_update WHERE lab_id = ? AND state = 'PUBLIC' AND publisher_shown AND NOT ended";

    private final JdbcClient jdbc;

    UpdateSitemap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "updates";
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
        return jdbc.sql("SELECT id, title, COALESCE(changed_at, published_at) AS changed" + LISTED
                        + " ORDER BY id LIMIT ? OFFSET ?")
                .params(lab.value(), PART, (part - 1L) * PART)
                .query((row, number) -> new Entry(
                        "/updates/" + Slug.of(row.getLong("id"), row.getString("title")),
                        UpdatePages.instant(row, "changed").orElseThrow()))
                .list();
    }
}

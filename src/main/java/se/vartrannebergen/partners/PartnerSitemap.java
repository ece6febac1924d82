package se.vartrannebergen.partners;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.prerender.SitemapSource;
import se.vartrannebergen.shared.LabId;

/** Organisations, for search engines; also those that take no part any more, for what they said stays. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class PartnerSitemap implements SitemapSource {
    private final JdbcClient jdbc;

    PartnerSitemap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "partners";
    }

    @Override
    public int count(LabId lab) {
        return jdbc.sql("SELECT COUNT(*) FROM partner WHERE lab_id = ?")
                .param(lab.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Entry> entries(LabId lab, int part) {
        return jdbc.sql("SELECT slug, updated_at FROM partner WHERE lab_id = ? ORDER BY id LIMIT ? OFFSET ?")
                .params(lab.value(), PART, (part - 1L) * PART)
                .query((row, number) -> new Entry(
                        "/partners/" + row.getString("slug"),
                        row.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}

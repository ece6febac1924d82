package se.vartrannebergen.meetings;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.prerender.SitemapSource;
import se.vartrannebergen.shared.LabId;

/** All meetings that visitors read, for search engines. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class MeetingSitemap implements SitemapSource {
    private static final String READ_BY_ALL = """
             FROM meeting m LEFT JOIN working_group g ON g.id = m.group_id
            WHERE m.lab_id = ? AND m.state IN ('PLANNED', 'CALLED_OFF')
              AND (m.group_id IS NULL OR g.state IN ('ACTIVE', 'CLOSED') AND g.reading = 'EVERYBODY')""";

    private final JdbcClient jdbc;

    MeetingSitemap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "meetings";
    }

    @Override
    public int count(LabId lab) {
        return jdbc.sql("SELECT COUNT(*)" + READ_BY_ALL)
                .param(lab.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Entry> entries(LabId lab, int part) {
        return jdbc.sql("SELECT m.id, m.title, m.changed_at" + READ_BY_ALL + " ORDER BY m.id LIMIT ? OFFSET ?")
                .params(lab.value(), PART, (part - 1L) * PART)
                .query((row, number) -> new Entry(
                        MeetingStanding.address(row.getLong("id"), row.getString("title")),
                        LocalTimes.utc(row.getObject("changed_at", LocalDateTime.class))))
                .list();
    }
}

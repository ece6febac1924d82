package se.vartrannebergen.groups;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Groups, tied also to the idea that theirs became part of. */
@Component
class MovedGroups {
    private static final String HERE = """
            FROM group_idea WHERE lab_id = :lab AND idea_id = :to AND moved_from = :from
              AND NOT (:further AND group_id IN (SELECT s.group_id FROM group_idea s WHERE s.idea_id = :from))""";

    private final JdbcClient jdbc;
    private final PublicPages pages;
    private final Clock clock;

    MovedGroups(JdbcClient jdbc, PublicPages pages, Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
    }

    /** One statement. Of the ideas that are read by themselves, a group is about at most {@link Groups#MOST_IDEAS}. */
    void bring(LabId lab, long from, long to) {
        var many = jdbc.sql("""
                        INSERT IGNORE INTO group_idea (lab_id, group_id, idea_id, added_at, moved_from)
                        SELECT t.lab_id, t.group_id, :to, :now, :from FROM group_idea t
                        WHERE t.lab_id = :lab AND t.idea_id = :from AND :most > (
                            SELECT COUNT(*) FROM group_idea o JOIN idea i ON i.id = o.idea_id
                            WHERE o.group_id = t.group_id AND %s)""".formatted(GroupIdeas.READABLE))
                .param("lab", lab.value())
                .param("from", from)
                .param("to", to)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("most", Groups.MOST_IDEAS)
                .update();
        if (many > 0) {
            pages.changed(lab, new ContentRef("idea", to));
            moved(lab, from, to, false).forEach(group -> pages.changed(lab, group));
        }
    }

    /** @param further along the way: only what is no longer where it came from */
    void takeBack(LabId lab, long from, long to, boolean further) {
        var away = moved(lab, from, to, further);
        if (away.isEmpty()) {
            return;
        }
        jdbc.sql("DELETE " + HERE)
                .param("lab", lab.value())
                .param("from", from)
                .param("to", to)
                .param("further", further)
                .update();
        pages.gone(lab, new ContentRef("idea", to));
        away.forEach(group -> pages.gone(lab, group));
    }

    private List<ContentRef> moved(LabId lab, long from, long to, boolean further) {
        return jdbc.sql("SELECT group_id " + HERE)
                .param("lab", lab.value())
                .param("from", from)
                .param("to", to)
                .param("further", further)
                .query((row, number) -> new ContentRef(GroupStanding.KIND, row.getLong("group_id")))
                .list();
    }
}

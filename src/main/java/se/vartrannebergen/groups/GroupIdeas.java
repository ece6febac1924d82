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

/** What groups are about. */
@Component
class GroupIdeas {
    /** Of an idea {@code i}: that everybody reads it by itself. */
    static final String READABLE =
            "i.published_at IS NOT NULL AND i.state NOT IN ('WITHDRAWN', 'HIDDEN', 'REMOVED', 'MERGED')";

    private final JdbcClient jdbc;
    private final PublicPages pages;
    private final Clock clock;

    GroupIdeas(JdbcClient jdbc, PublicPages pages, Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * These, instead of those it was about. What nobody reads for now stays tied: whoever changes the group does not see it.
     *
     * @throws IllegalArgumentException where there are more than {@link Groups#MOST_IDEAS}, or one of them is not there
     */
    void tie(LabId lab, long group, List<Long> ideas) {
        var wanted = ideas.stream().distinct().toList();
        if (wanted.size() > Groups.MOST_IDEAS) {
            throw new IllegalArgumentException(wanted.size() + " ideas");
        }
        untie(lab, group, wanted);
        if (!wanted.isEmpty()) {
            add(lab, group, wanted);
        }
    }

    /** What a wanted idea became part of stays too: whoever changed the group may not have seen it yet. */
    private void untie(LabId lab, long group, List<Long> wanted) {
        var left = jdbc.sql("""
                        WITH RECURSIVE kept (id) AS (
                            SELECT idea_id FROM group_idea WHERE lab_id = :lab AND group_id = :group AND idea_id IN (:wanted)
                            UNION SELECT t.idea_id FROM group_idea t JOIN kept ON t.moved_from = kept.id
                                WHERE t.lab_id = :lab AND t.group_id = :group)
                        SELECT t.idea_id FROM group_idea t JOIN idea i ON i.id = t.idea_id
                        WHERE t.lab_id = :lab AND t.group_id = :group AND t.idea_id NOT IN (SELECT id FROM kept) AND\s""" + READABLE)
                .param("lab", lab.value())
                .param("group", group)
                .param("wanted", wanted.isEmpty() ? List.of(0L) : wanted)
                .query(Long.class)
                .list();
        left.forEach(idea -> {
            jdbc.sql("DELETE FROM group_idea WHERE lab_id = ? AND group_id = ? AND idea_id = ?")
                    .params(lab.value(), group, idea)
                    .update();
            pages.gone(lab, new ContentRef("idea", idea));
        });
    }

    private void add(LabId lab, long group, List<Long> wanted) {
        jdbc.sql("INSERT IGNORE INTO group_idea (lab_id, group_id, idea_id, added_at)"
                        + " SELECT i.lab_id, :group, i.id, :now FROM idea i WHERE i.lab_id = :lab AND i.id IN (:ideas) AND "
                        + READABLE)
                .param("lab", lab.value())
                .param("group", group)
                .param("ideas", wanted)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        var tied = jdbc.sql(
                        "SELECT COUNT(*) FROM group_idea WHERE lab_id = :lab AND group_id = :group AND idea_id IN (:ideas)")
                .param("lab", lab.value())
                .param("group", group)
                .param("ideas", wanted)
                .query(Integer.class)
                .single();
        if (tied != wanted.size()) {
            throw new IllegalArgumentException("of " + wanted + " only " + tied + " are there");
        }
    }
}

package se.vartrannebergen.groups;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Offers to help, made also for the idea that theirs became part of. Whoever does this holds both. */
@Component
class MovedHelp {
    private static final String HERE = """
            lab_id = :lab AND idea_id = :to AND moved_from = :from
              AND NOT (:further AND person_id IN (SELECT s.person_id FROM idea_help s
                  WHERE s.idea_id = :from AND s.taken_back_at IS NULL))""";

    private final JdbcClient jdbc;
    private final Moderation moderation;
    private final PublicPages pages;

    MovedHelp(JdbcClient jdbc, Moderation moderation, PublicPages pages) {
        this.jdbc = jdbc;
        this.moderation = moderation;
        this.pages = pages;
    }

    /**
     * One statement. Whoever ever offered there stands there as they did. A line it is decided about does not come along, and no name
     * does: that it is read there is for the person to say.
     *
     * @return whether anybody came
     */
    boolean bring(LabId lab, long from, long to) {
        var many = jdbc.sql("""
                        INSERT INTO idea_help (id, lab_id, idea_id, person_id, hands, room, tools, languages, has_time,
                            line, language, name_shown, offered_at, changed_at, moved_from)
                        SELECT NEXTVAL(idea_help_seq), h.lab_id, :to, h.person_id, h.hands, h.room, h.tools, h.languages, h.has_time,
                            IF(h.line_state = 'SHOWN', h.line, ''), h.language, FALSE, h.offered_at, h.changed_at, :from
                        FROM idea_help h WHERE h.lab_id = :lab AND h.idea_id = :from AND h.taken_back_at IS NULL
                          AND NOT EXISTS (SELECT 1 FROM idea_help o WHERE o.idea_id = :to AND o.person_id = h.person_id)""")
                .param("lab", lab.value())
                .param("from", from)
                .param("to", to)
                .update();
        if (many > 0) {
            pages.changed(lab, new ContentRef("idea", to));
        }
        return many > 0;
    }

    /**
     * What came from there goes, unless the person offered here themselves since. What it is decided about stays as taken back. What was
     * reported here and is not decided is looked at where it stands.
     *
     * @param parted the idea that is not part any more
     * @param from as {@code parted}, or further along the way: then only what is no longer where it came from goes
     */
    void takeBack(LabId lab, long parted, long from, long to) {
        var further = from != parted;
        jdbc.sql("""
                        SELECT id, (SELECT o.id FROM idea_help o WHERE o.lab_id = :lab AND o.idea_id = :parted
                            AND o.person_id = idea_help.person_id AND o.line = idea_help.line AND o.taken_back_at IS NULL) AS origin
                        FROM idea_help WHERE line <> '' AND\s""" + HERE)
                .param("lab", lab.value())
                .param("from", from)
                .param("to", to)
                .param("further", further)
                .param("parted", parted)
                .query((row, number) -> new Written(row.getLong("id"), row.getLong("origin")))
                .list()
                .forEach(written -> leave(lab, written));
        var gone = change("DELETE FROM idea_help WHERE line_state = 'SHOWN' AND ", lab, from, to, further)
                + change(
                        "UPDATE idea_help SET taken_back_at = UTC_TIMESTAMP(6), name_shown = FALSE WHERE taken_back_at IS NULL AND ",
                        lab,
                        from,
                        to,
                        further);
        if (gone > 0) {
            pages.gone(lab, new ContentRef("idea", to));
        }
    }

    /** @param origin where the same is written; 0 where it is not any more */
    private record Written(long id, long origin) {}

    private void leave(LabId lab, Written written) {
        var here = new ContentRef(HelpBook.KIND, written.id());
        if (written.origin() == 0) {
            moderation.withdrawn(lab, here);
        } else {
            moderation.moved(lab, here, new ContentRef(HelpBook.KIND, written.origin()));
        }
    }

    private int change(String what, LabId lab, long from, long to, boolean further) {
        return jdbc.sql(what + HERE)
                .param("lab", lab.value())
                .param("from", from)
                .param("to", to)
                .param("further", further)
                .update();
    }
}

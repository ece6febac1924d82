package se.vartrannebergen.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Slug;

/** Groups that everybody can find, in pages; one statement each. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class GroupLists {
    /** Groups of one page. */
    public static final int PAGE = 20;

    /** Of a group {@code g}: all that a card shows. */
    private static final String CARD = """
            SELECT g.id, g.name, g.purpose, g.looking_for, g.language, g.state, g.joining, g.young, g.member_count, g.changed_at,
                   (SELECT COUNT(*) FROM group_idea t JOIN idea i ON i.id = t.idea_id
                    WHERE t.group_id = g.id AND\s""" + GroupIdeas.READABLE + """
            ) AS ideas
            FROM working_group g
            """;

    private final JdbcClient jdbc;

    GroupLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those where something happened last come first. @param page from 1 */
    public GroupSlice find(LabId lab, GroupFilter filter, int page) {
        var found = jdbc.sql(CARD + "WHERE g.lab_id = ? AND " + filter.where()
                        + " ORDER BY g.changed_at DESC, g.id DESC LIMIT ? OFFSET ?")
                .params(lab.value(), PAGE + 1, (page - 1L) * PAGE)
                .query(GroupLists::card)
                .list();
        return found.size() > PAGE ? new GroupSlice(found.subList(0, PAGE), true) : new GroupSlice(found, false);
    }

    private static GroupCard card(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        var name = row.getString("name");
        return new GroupCard(
                id,
                Slug.of(id, name),
                name,
                row.getString("purpose"),
                row.getString("looking_for"),
                new Language(row.getString("language")),
                GroupState.valueOf(row.getString("state")),
                Joining.valueOf(row.getString("joining")),
                row.getBoolean("young"),
                row.getInt("member_count"),
                row.getInt("ideas"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}

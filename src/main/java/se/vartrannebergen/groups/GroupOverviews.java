package se.vartrannebergen.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** What the first page of a group shows, in three statements beside {@link GroupAccess}'s own, and two more while one for young people waits. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class GroupOverviews {
    /** Names on the page. */
    public static final int MOST_NAMES = 30;

    private final GroupAccess access;
    private final Adults adults;
    private final JdbcClient jdbc;

    GroupOverviews(GroupAccess access, Adults adults, JdbcClient jdbc) {
        this.access = access;
        this.adults = adults;
        this.jdbc = jdbc;
    }

    /** Empty where the reader may not know of the group. */
    public Optional<GroupOverview> find(LabId lab, long group, Optional<PersonId> reader) {
        return access.find(lab, group, reader).map(this::of);
    }

    /** For whoever has just been let in. */
    public GroupOverview of(GroupStanding group) {
        var ideas = ideas(group);
        var names = names(group);
        var present = group.state() == GroupState.OPENING
                ? adults.of(group.lab(), group.id()).size()
                : 0;
        return jdbc.sql("""
                        SELECT g.purpose, g.looking_for, g.member_count, g.started_at, g.closed_at, g.orphaned_at,
                            (SELECT COUNT(*) FROM group_member m WHERE m.group_id = g.id AND m.state = 'ASKED') AS asks
                        FROM working_group g WHERE g.lab_id = ? AND g.id = ?""")
                .params(group.lab().value(), group.id())
                .query((row, number) -> new GroupOverview(
                        row.getString("purpose"),
                        row.getString("looking_for"),
                        row.getInt("member_count"),
                        at(row, "started_at").orElseThrow(),
                        at(row, "closed_at"),
                        at(row, "orphaned_at"),
                        present,
                        row.getInt("asks"),
                        ideas,
                        names))
                .single();
    }

    private List<GroupOverview.About> ideas(GroupStanding group) {
        return jdbc.sql("SELECT i.id, i.title, i.language FROM group_idea t JOIN idea i ON i.id = t.idea_id"
                        + " WHERE t.lab_id = ? AND t.group_id = ? AND " + GroupIdeas.READABLE
                        + " ORDER BY t.added_at, i.id LIMIT ?")
                .params(group.lab().value(), group.id(), Groups.MOST_IDEAS)
                .query((row, number) -> new GroupOverview.About(
                        row.getLong("id"),
                        Slug.of(row.getLong("id"), row.getString("title")),
                        row.getString("title"),
                        new Language(row.getString("language"))))
                .list();
    }

    private List<GroupOverview.Named> names(GroupStanding group) {
        return jdbc
                .sql("""
                        SELECT p.display_name, m.name_shown, m.coordinates
                        FROM group_member m JOIN person p ON p.id = m.person_id
                        WHERE m.lab_id = ? AND m.group_id = ? AND m.state = 'MEMBER' AND (m.name_shown OR ?)
                        ORDER BY m.coordinates DESC, m.joined_at, m.id LIMIT ?""")
                .params(group.lab().value(), group.id(), group.seesMembers(), MOST_NAMES)
                .query((row, number) -> group
                        .called(
                                Optional.ofNullable(row.getString("display_name"))
                                        .orElse(""),
                                row.getBoolean("name_shown"))
                        .map(name -> new GroupOverview.Named(name, coordinates(row)))
                        .stream())
                .list()
                .stream()
                .flatMap(named -> named)
                .toList();
    }

    private static boolean coordinates(ResultSet row) {
        try {
            return row.getBoolean("coordinates");
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(found -> found.toInstant(ZoneOffset.UTC));
    }
}

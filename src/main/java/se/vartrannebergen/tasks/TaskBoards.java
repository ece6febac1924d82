package se.vartrannebergen.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Tasks for screens. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class TaskBoards {
    /** Of what is done, on one page. */
    public static final int DONE = 20;

    /** Of each open column, before somebody asks for all. */
    public static final int FIRST = 50;

    static final int MOST_PAGES = 1_000;
    private static final int NEXT = 3;

    /** Whoever left the group does nothing in it any more, even before that is written down. */
    private static final String LINES = """
            SELECT t.*, p.display_name, m.name_shown AND m.state = 'MEMBER' AS name_shown, m.person_id AS does_it %s
            FROM task t
            LEFT JOIN group_member m ON m.group_id = t.group_id AND m.person_id = t.who AND (m.state = 'MEMBER' OR t.state = 'DONE')
            LEFT JOIN person p ON p.id = m.person_id
            WHERE t.lab_id = :lab AND t.group_id = :group AND t.shown = 'PUBLIC'\s""";

    private static final String OPEN = "SELECT * FROM (" + LINES.formatted("""
            , ROW_NUMBER() OVER (PARTITION BY t.state ORDER BY t.place, t.id) AS position
            , COUNT(*) OVER (PARTITION BY t.state) AS of_column""") + """
             AND t.state IN ('TODO', 'DOING')) AS standing
            WHERE position <= :most ORDER BY position""";

    private static final String FINISHED =
            LINES.formatted("") + " AND t.state = 'DONE' ORDER BY t.done_at DESC, t.id DESC LIMIT :most OFFSET :skip";

    private final JdbcClient jdbc;
    private final GroupAccess access;

    TaskBoards(JdbcClient jdbc, GroupAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    private record Open(TaskLine line, int ofColumn) {}

    /**
     * @param all whether more than {@link #FIRST} of each open column are wanted
     * @param page of what is done, from 1
     * @throws se.vartrannebergen.groups.GroupUnknown where the reader, or a visitor, may not read it
     */
    public TaskBoard board(LabId lab, long group, boolean all, int page, Optional<PersonId> reader) {
        return board(access.mustRead(lab, group, reader), all, page);
    }

    private TaskBoard board(GroupStanding group, boolean all, int page) {
        var asked = Math.clamp(page, 1, MOST_PAGES);
        var open = query(OPEN, group)
                .param("most", all ? Tasks.MOST_OPEN : FIRST)
                .query((row, number) -> new Open(line(row, group), row.getInt("of_column")))
                .list();
        var done = query(FINISHED, group)
                .param("most", DONE + 1)
                .param("skip", (asked - 1) * DONE)
                .query((row, number) -> line(row, group))
                .list();
        return new TaskBoard(
                lines(open, TaskState.TODO),
                lines(open, TaskState.DOING),
                done.stream().limit(DONE).toList(),
                count(open, TaskState.TODO),
                count(open, TaskState.DOING),
                asked,
                done.size() > DONE);
    }

    private JdbcClient.StatementSpec query(String sql, GroupStanding group) {
        return jdbc.sql(sql).param("lab", group.lab().value()).param("group", group.id());
    }

    private static List<TaskLine> lines(List<Open> open, TaskState column) {
        return open.stream()
                .map(Open::line)
                .filter(line -> line.state() == column)
                .toList();
    }

    private static int count(List<Open> open, TaskState column) {
        return open.stream()
                .filter(one -> one.line().state() == column)
                .mapToInt(Open::ofColumn)
                .findFirst()
                .orElse(0);
    }

    private static TaskLine line(ResultSet row, GroupStanding group) throws SQLException {
        var who = Optional.ofNullable(row.getObject("does_it", Long.class)).map(PersonId::new);
        var name = Optional.ofNullable(row.getString("display_name"));
        var shown = row.getBoolean("name_shown");
        var isAsked = who.isPresent() && row.getBoolean("asked");
        var reader = group.reader();
        var askedBy = row.getLong("asked_by");
        var author = row.getLong("author_id");
        var doneAt = row.getObject("done_at", LocalDateTime.class);
        return new TaskLine(
                row.getLong("id"),
                row.getString("title"),
                row.getString("text"),
                new Language(row.getString("language")),
                row.getInt("edition"),
                TaskState.valueOf(row.getString("state")),
                who,
                name.flatMap(chosen -> group.called(chosen, shown)),
                isAsked,
                isAsked && reader.filter(one -> one.value() == askedBy).isPresent(),
                who.isPresent() && who.equals(reader),
                reader.filter(one -> one.value() == author).isPresent(),
                row.getObject("due", LocalDate.class),
                doneAt == null ? null : doneAt.toInstant(ZoneOffset.UTC));
    }

    /** Somebody who can be asked. @param name empty where they have not chosen one */
    public record Askable(PersonId person, Optional<String> name) {}

    /** Who is in the group besides the reader, a member, by name: all of them, at most {@link Memberships#MOST_MEMBERS}. */
    public List<Askable> askable(LabId lab, long group, PersonId reader) {
        var standing = access.mustTakePart(lab, group, reader);
        return jdbc.sql("""
                        SELECT p.id, p.display_name, m.name_shown FROM group_member m JOIN person p ON p.id = m.person_id
                        WHERE m.lab_id = ? AND m.group_id = ? AND m.state = 'MEMBER' AND m.person_id <> ?
                        ORDER BY p.display_name IS NULL, p.display_name, p.id LIMIT ?""")
                .params(lab.value(), group, reader.value(), Memberships.MOST_MEMBERS)
                .query((row, number) -> {
                    var name = row.getString("display_name");
                    var shown = row.getBoolean("name_shown");
                    return new Askable(
                            new PersonId(row.getLong("id")),
                            Optional.ofNullable(name).flatMap(chosen -> standing.called(chosen, shown)));
                })
                .list();
    }

    /** For the first page of a group that the reader may read inside: what there is to do in it. */
    public TaskGlance glance(GroupStanding group) {
        if (!group.mayReadInside()) {
            return new TaskGlance(0, 0, 0, List.of());
        }
        var next = jdbc.sql("""
                        SELECT id, title, language, due FROM task
                        WHERE lab_id = ? AND group_id = ? AND shown = 'PUBLIC' AND state IN ('TODO', 'DOING') AND due IS NOT NULL
                        ORDER BY due, id LIMIT ?""")
                .params(group.lab().value(), group.id(), NEXT)
                .query((row, number) -> new TaskGlance.Next(
                        row.getLong("id"),
                        row.getString("title"),
                        new Language(row.getString("language")),
                        row.getObject("due", LocalDate.class)))
                .list();
        return jdbc.sql("""
                        SELECT COALESCE(SUM(state = 'TODO'), 0) AS todo, COALESCE(SUM(state = 'DOING'), 0) AS doing,
                               COALESCE(SUM(state = 'DONE'), 0) AS done
                        FROM task WHERE lab_id = ? AND group_id = ? AND shown = 'PUBLIC'""")
                .params(group.lab().value(), group.id())
                .query((row, number) ->
                        new TaskGlance(row.getInt("todo"), row.getInt("doing"), row.getInt("done"), next))
                .single();
    }

    /** Open tasks of somebody's own, those due first, over all active groups they are in; also those they are asked to take. */
    public List<OwnTask> own(LabId lab, PersonId person, int most) {
        return jdbc.sql("""
                        SELECT t.id, t.title, t.language, t.state, t.asked, t.due, g.id AS group_id, g.name, g.language AS group_language
                        FROM task t JOIN working_group g ON g.id = t.group_id AND g.state = 'ACTIVE'
                        JOIN group_member m ON m.group_id = t.group_id AND m.person_id = t.who AND m.state = 'MEMBER'
                        WHERE t.lab_id = ? AND t.who = ? AND t.shown = 'PUBLIC' AND t.state IN ('TODO', 'DOING')
                        ORDER BY t.asked DESC, t.due IS NULL, t.due, t.id LIMIT ?""")
                .params(lab.value(), person.value(), most)
                .query((row, number) -> new OwnTask(
                        row.getLong("id"),
                        row.getString("title"),
                        new Language(row.getString("language")),
                        TaskState.valueOf(row.getString("state")),
                        row.getBoolean("asked"),
                        row.getObject("due", LocalDate.class),
                        row.getLong("group_id"),
                        row.getString("name"),
                        new Language(row.getString("group_language")),
                        "/groups/" + Slug.of(row.getLong("group_id"), row.getString("name"))))
                .list();
    }
}

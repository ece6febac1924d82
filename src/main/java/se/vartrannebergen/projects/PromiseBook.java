package se.vartrannebergen.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Promising as everybody reads them. Two statements each: promises, and how they were moved; one where there are none. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class PromiseBook {
    /** Of one list. */
    public static final int MOST = 100;
    /** Of one promise, the last ones. */
    static final int MOST_MOVES = 20;

    private static final String FROM = """
            SELECT m.*, %s, j.id AS at_project, j.title AS project_title, j.language AS project_language,
                i.id AS at_idea, i.title AS idea_title, i.language AS idea_language
            FROM promise m %s
            LEFT JOIN project j ON j.id = m.project_id AND j.state IN ('PLANNED', 'UNDER_WAY', 'DONE') AND %s
            LEFT JOIN idea i ON i.id = m.idea_id AND i.state IN %s
            WHERE m.lab_id = :lab AND m.state IN ('OPEN', 'KEPT')""".formatted(
            OwnerRows.COLUMNS,
            OwnerRows.join("m"),
            OwnerRows.isPublic("j"),
            IdeaState.PUBLIC.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ", "(", ")")));

    private static final String PUBLIC = " AND " + OwnerRows.isPublic("m");

    /** What is open comes first, by its day; then what was kept, newest first. */
    private static final String ORDER = " ORDER BY m.state = 'KEPT', m.kept_on DESC, m.due_on, m.id LIMIT :most";

    private final JdbcClient jdbc;
    private final Owners owners;

    PromiseBook(JdbcClient jdbc, Owners owners) {
        this.jdbc = jdbc;
        this.owners = owners;
    }

    public Optional<ShownPromise> find(LabId lab, long promise) {
        return list(lab, PUBLIC + " AND m.id = :id", query -> query.param("id", promise)).stream()
                .findFirst();
    }

    /** Also that of a group that nobody may know of now, for who may see that. */
    public Optional<ShownPromise> find(LabId lab, long promise, PersonId reader) {
        return list(lab, " AND m.id = :id", query -> query.param("id", promise)).stream()
                .filter(one -> owners.maySee(lab, one.owner().owner(), reader))
                .findFirst();
    }

    public List<ShownPromise> ofProject(LabId lab, long project) {
        return list(lab, PUBLIC + " AND m.project_id = :id", query -> query.param("id", project));
    }

    /** Also of groups that nobody may know of now. */
    List<ShownPromise> allOfProject(LabId lab, long project) {
        return list(lab, " AND m.project_id = :id", query -> query.param("id", project));
    }

    /** Also those of ideas that became part of it; not those of its project, which its project shows. */
    public List<ShownPromise> ofIdea(LabId lab, long idea) {
        return list(lab, PUBLIC + """
                 AND m.idea_id IN (SELECT :id UNION ALL SELECT p.id FROM idea p
                    WHERE p.lab_id = :lab AND p.merged_into = :id AND p.state = 'MERGED')""", query -> query.param("id", idea));
    }

    /** What an organisation has not kept yet. */
    public List<ShownPromise> open(LabId lab, PartnerId partner) {
        return list(lab, " AND m.partner_id = :id AND m.state = 'OPEN'", query -> query.param("id", partner.value()));
    }

    /** What a group has not kept yet. */
    public List<ShownPromise> openOfGroup(LabId lab, long group) {
        return list(lab, " AND m.group_id = :id AND m.state = 'OPEN'", query -> query.param("id", group));
    }

    private List<ShownPromise> list(LabId lab, String where, UnaryOperator<JdbcClient.StatementSpec> with) {
        var found = with.apply(jdbc.sql(FROM + where + ORDER).param("lab", lab.value()))
                .param("most", MOST)
                .query((row, number) -> row(row))
                .list();
        var moved = found.stream()
                .filter(one -> !one.dueOn().equals(one.firstDueOn()))
                .map(ShownPromise::id)
                .toList();
        if (moved.isEmpty()) {
            return found;
        }
        var moves = moves(lab, moved);
        return found.stream()
                .map(one -> with(one, moves.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<Long, List<ShownPromise.Move>> moves(LabId lab, List<Long> promises) {
        return jdbc
                .sql("""
                        SELECT v.* FROM promise_move v JOIN promise m ON m.id = v.promise_id AND v.number > m.moved_times - :each
                        WHERE v.lab_id = :lab AND v.promise_id IN (:promises) ORDER BY v.promise_id, v.number""")
                .param("each", MOST_MOVES)
                .param("lab", lab.value())
                .param("promises", promises)
                .query((row, number) -> new ShownPromise.Move(
                        row.getLong("promise_id"),
                        row.getObject("was_due_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("why"),
                        new Language(row.getString("language"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ShownPromise.Move::promise));
    }

    private static ShownPromise with(ShownPromise one, List<ShownPromise.Move> moves) {
        return new ShownPromise(
                one.id(),
                one.owner(),
                one.text(),
                one.language(),
                one.madeOn(),
                one.dueOn(),
                one.firstDueOn(),
                one.keptOn(),
                one.project(),
                one.idea(),
                moves);
    }

    private static ShownPromise row(ResultSet row) throws SQLException {
        return new ShownPromise(
                row.getLong("id"),
                OwnerRows.read(row),
                row.getString("text"),
                new Language(row.getString("language")),
                row.getObject("made_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("first_due_on", LocalDate.class),
                Optional.ofNullable(row.getObject("kept_on", LocalDate.class)),
                about(row, "project"),
                about(row, "idea"),
                List.of());
    }

    private static Optional<ShownPromise.About> about(ResultSet row, String what) throws SQLException {
        @Nullable Long id = row.getObject("at_" + what, Long.class);
        if (id == null) {
            return Optional.empty();
        }
        var title = row.getString(what + "_title");
        return Optional.of(
                new ShownPromise.About(id, Slug.of(id, title), title, new Language(row.getString(what + "_language"))));
    }
}

package se.vartrannebergen.discussions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * What is said about a piece of content, for a screen. Rooms of content ask only after they have looked whether the reader may
 * read the content itself.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class Conversations {
    /** On one page. */
    public static final int THREADS = 20;

    /** Shown of a thread before somebody asks for all. */
    public static final int REPLIES = 10;

    static final int MOST_PAGES = 1_000;

    /** Threads that somebody sees something of. */
    private static final String THREADS_SEEN = """
             t.lab_id = :lab AND t.content_kind = :kind AND t.content_id = :on AND t.reply_to IS NULL
             AND (t.state IN ('PUBLIC', 'HIDDEN', 'REMOVED') OR t.state = 'WAITING' AND t.author_id = :reader
                OR t.state = 'DELETED' AND EXISTS (SELECT 1 FROM comment r
                    WHERE r.reply_to = t.id AND r.state IN ('PUBLIC', 'HIDDEN', 'REMOVED'))) """;

    private static final String REPLIES_SEEN =
            "(c.state IN ('PUBLIC', 'HIDDEN', 'REMOVED') OR c.state = 'WAITING' AND c.author_id = :reader)";

    private static final String LINES = """
            said AS (
              SELECT c.*, page.thread_at,
                     ROW_NUMBER() OVER (PARTITION BY c.thread_id ORDER BY c.reply_to IS NOT NULL, c.stands_at, c.id) AS position,
                     COUNT(*) OVER (PARTITION BY c.thread_id) - 1 AS replies
              FROM page JOIN comment c ON c.thread_id = page.id
              WHERE c.id = page.id OR """ + REPLIES_SEEN + """
            )
            SELECT l.id, l.thread_id, l.author_id, l.state, l.text, l.language, l.written_at, l.stands_at, l.edited_at,
                   l.thanks_count, l.replies, p.display_name,
                   EXISTS (SELECT 1 FROM comment_thanks x WHERE x.comment_id = l.id AND x.person_id = :reader) AS thanked,
                   (SELECT COUNT(*) FROM comment n WHERE n.lab_id = :lab AND n.content_kind = :kind AND n.content_id = :on
                       AND n.state = 'PUBLIC') AS comments
            FROM said l JOIN person p ON p.id = l.author_id
            WHERE l.position <= :most\s""";

    private final JdbcClient jdbc;
    private final DiscussedPieces pieces;
    private final StaffRoles roles;
    private final Clock clock;

    Conversations(JdbcClient jdbc, DiscussedPieces pieces, StaffRoles roles, Clock clock) {
        this.jdbc = jdbc;
        this.pieces = pieces;
        this.roles = roles;
        this.clock = clock;
    }

    /** How those who speak are called, for one reader. */
    private enum Called {
        BY_NAME,
        BY_FIRST_NAME
    }

    private Called called(LabId lab, ContentRef on, Optional<PersonId> reader) {
        return firstNamesOnly(lab, on) && !(reader.isPresent() && roles.facilitates(lab))
                ? Called.BY_FIRST_NAME
                : Called.BY_NAME;
    }

    /** Whether all who speak there are called by their first name only; facilitators read the whole of it. */
    public boolean firstNamesOnly(LabId lab, ContentRef on) {
        return pieces.firstNamesOnly(lab, on);
    }

    /** Whether somebody reads there by which name another speaks; not where they read the first name only. */
    public boolean readsNameOf(LabId lab, ContentRef on, PersonId speaker, PersonId reader) {
        return !pieces.firstNamesOnly(lab, on)
                && !(pieces.isForSome(on)
                        && pieces.namesKept(lab, on, Set.of(speaker), Optional.of(reader))
                                .contains(speaker));
    }

    /** Whether what is said there is told to somebody who opened its page a while ago. */
    public boolean isOpenTo(LabId lab, ContentRef on, PersonId reader) {
        return !pieces.isClosedTo(lab, on, Optional.of(reader));
    }

    /** One page, in one statement. A page after the last is empty. @param page from 1 */
    public ConversationPage page(
            LabId lab, ContentRef on, ConversationOrder order, int page, Optional<PersonId> reader) {
        if (pieces.isClosedTo(lab, on, reader)) {
            return new ConversationPage(List.of(), order, 1, false, 0);
        }
        var called = called(lab, on, reader);
        var direction = order == ConversationOrder.NEWEST ? "DESC" : "ASC";
        var asked = Math.clamp(page, 1, MOST_PAGES);
        var lines = query(
                        "WITH page AS (SELECT t.id, t.stands_at AS thread_at FROM comment t WHERE " + THREADS_SEEN
                                + "ORDER BY t.stands_at %s, t.id %s LIMIT :threads OFFSET :skip), "
                                        .formatted(direction, direction)
                                + LINES
                                + "ORDER BY l.thread_at %s, l.thread_id %s, l.position".formatted(direction, direction),
                        lab,
                        on,
                        reader,
                        REPLIES + 1)
                .param("threads", THREADS + 1)
                .param("skip", (asked - 1) * THREADS)
                .query((row, number) -> read(row, reader, called))
                .list();
        var threads = threads(named(lab, on, reader, lines));
        return new ConversationPage(
                threads.stream().limit(THREADS).toList(),
                order,
                asked,
                threads.size() > THREADS,
                lines.isEmpty() ? 0 : lines.getFirst().comments());
    }

    /** A whole thread; empty where there is none, or nothing of it is seen. */
    public Optional<CommentThread> thread(LabId lab, ContentRef on, long id, Optional<PersonId> reader) {
        if (pieces.isClosedTo(lab, on, reader)) {
            return Optional.empty();
        }
        var called = called(lab, on, reader);
        var lines = query(
                        "WITH page AS (SELECT t.id, t.stands_at AS thread_at FROM comment t WHERE t.id = :id AND "
                                + THREADS_SEEN + "), " + LINES + "ORDER BY l.position",
                        lab,
                        on,
                        reader,
                        Comments.MOST_REPLIES + 1)
                .param("id", id)
                .query((row, number) -> read(row, reader, called))
                .list();
        return threads(named(lab, on, reader, lines)).stream().findFirst();
    }

    private JdbcClient.StatementSpec query(String sql, LabId lab, ContentRef on, Optional<PersonId> reader, int most) {
        return jdbc.sql(sql)
                .param("lab", lab.value())
                .param("kind", on.kind())
                .param("on", on.id())
                .param("reader", reader.map(PersonId::value).orElse(0L))
                .param("most", most);
    }

    /** @param page on which the thread stands, from 1 */
    public record Spot(long thread, int page) {}

    /** Where a comment, or the one it answers, stands among the others; empty where this reader sees nothing of it. */
    public Optional<Spot> spot(
            LabId lab, ContentRef on, ConversationOrder order, long comment, Optional<PersonId> reader) {
        if (pieces.isClosedTo(lab, on, reader)) {
            return Optional.empty();
        }
        var before = order == ConversationOrder.NEWEST ? ">" : "<";
        return jdbc.sql("""
                        SELECT f.id, (SELECT COUNT(*) FROM comment t WHERE\s""" + THREADS_SEEN + """
                             AND (t.stands_at %s f.stands_at OR t.stands_at = f.stands_at AND t.id %s f.id)) AS before_it
                        FROM comment c JOIN comment f ON f.id = c.thread_id
                        WHERE c.lab_id = :lab AND c.id = :id AND c.content_kind = :kind AND c.content_id = :on
                          AND (c.state = 'DELETED' AND c.reply_to IS NULL OR\s""".formatted(before, before) + REPLIES_SEEN + ")")
                .param("lab", lab.value())
                .param("kind", on.kind())
                .param("on", on.id())
                .param("reader", reader.map(PersonId::value).orElse(0L))
                .param("id", comment)
                .query((row, number) -> new Spot(row.getLong("id"), row.getInt("before_it") / THREADS + 1))
                .optional();
    }

    /** One comment as this reader sees it now; empty where nothing of it is to be seen. */
    public Optional<CommentLine> find(LabId lab, long id, Optional<PersonId> reader) {
        return on(lab, id)
                .filter(on -> !pieces.isClosedTo(lab, on, reader))
                .flatMap(on -> find(lab, id, reader, called(lab, on, reader))
                        .map(line -> named(lab, on, reader, List.of(new Line(line, 0, 0)))
                                .getFirst()
                                .line()));
    }

    private Optional<ContentRef> on(LabId lab, long id) {
        return jdbc.sql("SELECT content_kind, content_id FROM comment WHERE lab_id = ? AND id = ?")
                .params(lab.value(), id)
                .query((row, number) -> new ContentRef(row.getString("content_kind"), row.getLong("content_id")))
                .optional();
    }

    private Optional<CommentLine> find(LabId lab, long id, Optional<PersonId> reader, Called called) {
        return jdbc.sql("""
                        SELECT c.id, c.thread_id, c.author_id, c.state, c.text, c.language, c.written_at, c.stands_at, c.edited_at,
                               c.thanks_count, 0 AS replies, 0 AS comments, p.display_name,
                               EXISTS (SELECT 1 FROM comment_thanks x WHERE x.comment_id = c.id AND x.person_id = :reader) AS thanked
                        FROM comment c JOIN person p ON p.id = c.author_id
                        WHERE c.lab_id = :lab AND c.id = :id AND (""" + REPLIES_SEEN + """
                         OR c.state = 'DELETED' AND EXISTS (SELECT 1 FROM comment r
                            WHERE r.reply_to = c.id AND r.state IN ('PUBLIC', 'HIDDEN', 'REMOVED')))""")
                .param("lab", lab.value())
                .param("id", id)
                .param("reader", reader.map(PersonId::value).orElse(0L))
                .query((row, number) -> read(row, reader, called).line())
                .optional();
    }

    /**
     * @param line as everybody sees the comment now whom the page was opened to; empty where nothing of it is to be seen
     * @param comments how many there are
     */
    public record Told(Optional<CommentLine> line, int comments) {}

    /** What pages that are open are told of a comment. Who had them opened is asked for each, see {@link #isOpenTo}. */
    public Told told(LabId lab, ContentRef on, long comment) {
        var line = on(lab, comment)
                .filter(on::equals)
                .flatMap(there -> find(lab, comment, Optional.empty(), called(lab, on, Optional.empty())));
        return new Told(line, count(lab, on));
    }

    /** How many this reader can read about this. */
    public int count(LabId lab, ContentRef on, Optional<PersonId> reader) {
        return pieces.isClosedTo(lab, on, reader) ? 0 : count(lab, on);
    }

    private int count(LabId lab, ContentRef on) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM comment
                        WHERE lab_id = ? AND content_kind = ? AND content_id = ? AND state = 'PUBLIC'""")
                .params(lab.value(), on.kind(), on.id())
                .query(Integer.class)
                .single();
    }

    /** Whether some may not read it though it is there: then each is told what they may read. */
    public boolean isForSome(ContentRef on) {
        return pieces.isForSome(on);
    }

    private List<Line> named(LabId lab, ContentRef on, Optional<PersonId> reader, List<Line> lines) {
        if (lines.isEmpty() || !pieces.isForSome(on)) {
            return lines;
        }
        var speakers = lines.stream().map(line -> line.line().author()).collect(Collectors.toSet());
        var kept = pieces.namesKept(lab, on, speakers, reader);
        return lines.stream()
                .map(line -> kept.contains(line.line().author()) && !line.line().mine()
                        ? new Line(line.line().unnamed(), line.replies(), line.comments())
                        : line)
                .toList();
    }

    private record Line(CommentLine line, int replies, int comments) {}

    private Line read(ResultSet row, Optional<PersonId> reader, Called called) throws SQLException {
        var author = new PersonId(row.getLong("author_id"));
        var state = CommentState.valueOf(row.getString("state"));
        var mine = CommentRules.isAuthor(author, reader);
        var readable = CommentRules.mayRead(state, author, reader);
        var writtenAt = instant(row, "written_at");
        var standsAt = instant(row, "stands_at");
        var line = new CommentLine(
                row.getLong("id"),
                row.getLong("thread_id"),
                author,
                Optional.ofNullable(row.getString("display_name"))
                        .filter(name -> readable)
                        .map(name -> called == Called.BY_FIRST_NAME ? Mentions.first(name) : name),
                state,
                Optional.of(row.getString("text")).filter(text -> readable),
                new Language(row.getString("language")),
                standsAt,
                row.getObject("edited_at") != null,
                row.getInt("thanks_count"),
                row.getBoolean("thanked"),
                mine,
                mine && CommentRules.mayEdit(state, writtenAt, !standsAt.equals(writtenAt), false, clock.instant()));
        return new Line(line, row.getInt("replies"), row.getInt("comments"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static List<CommentThread> threads(List<Line> lines) {
        Map<Long, List<Line>> byThread = new LinkedHashMap<>();
        lines.forEach(line -> byThread.computeIfAbsent(line.line().thread(), id -> new ArrayList<>())
                .add(line));
        return byThread.values().stream()
                .map(thread -> new CommentThread(
                        thread.getFirst().line(),
                        thread.stream().skip(1).map(Line::line).toList(),
                        thread.getFirst().replies()))
                .toList();
    }
}

package se.vartrannebergen.meetings.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.TaskState;
import se.vartrannebergen.texts.Slug;

/** Minutes and promises as they are kept. */
@Component
class KeptMinutes {
    private final JdbcClient jdbc;
    private final Clock clock;

    KeptMinutes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<MinutesPage> page(MeetingStanding meeting) {
        return jdbc.sql("SELECT * FROM minutes WHERE lab_id = ? AND meeting_id = ? AND state = 'PUBLIC'")
                .params(meeting.lab().value(), meeting.id())
                .query((row, number) -> new MinutesPage(
                        row.getLong("id"),
                        content(row),
                        at(row, "published_at").orElseThrow(),
                        at(row, "corrected_at"),
                        List.of()))
                .optional()
                .map(page -> new MinutesPage(
                        page.id(), page.content(), page.publishedAt(), page.correctedAt(), promises(meeting)));
    }

    Optional<MinutesDraft> draft(MeetingStanding meeting) {
        return jdbc.sql("""
                        SELECT n.*, p.display_name, COALESCE(g.name_shown AND g.state = 'MEMBER', FALSE) AS name_shown
                        FROM minutes n JOIN person p ON p.id = n.saved_by
                        LEFT JOIN group_member g ON g.group_id = ? AND g.person_id = n.saved_by
                        WHERE n.lab_id = ? AND n.meeting_id = ?""")
                .params(group(meeting), meeting.lab().value(), meeting.id())
                .query((row, number) -> new MinutesDraft(
                        content(row),
                        MinutesState.valueOf(row.getString("state")),
                        row.getInt("edition"),
                        called(meeting, row.getString("display_name"), row.getBoolean("name_shown")),
                        meeting.reader()
                                .filter(new PersonId(row.getLong("saved_by"))::equals)
                                .isPresent()))
                .optional();
    }

    List<PromiseLine> promises(MeetingStanding meeting) {
        return jdbc.sql("""
                        SELECT m.id, m.who, m.who_words, m.what, m.due, m.language, p.display_name,
                               COALESCE(g.name_shown AND g.state = 'MEMBER', FALSE) AS name_shown, t.state AS task
                        FROM meeting_promise m LEFT JOIN person p ON p.id = m.who
                        LEFT JOIN group_member g ON g.group_id = :group AND g.person_id = m.who
                        LEFT JOIN task t ON t.group_id = :group AND t.source_kind = 'promise' AND t.source_id = m.id
                            AND t.shown = 'PUBLIC'
                        WHERE m.lab_id = :lab AND m.meeting_id = :meeting AND NOT m.taken_back
                        ORDER BY m.id LIMIT :most""")
                .param("group", group(meeting))
                .param("lab", meeting.lab().value())
                .param("meeting", meeting.id())
                .param("most", Promises.MOST)
                .query((row, number) -> new PromiseLine(
                        row.getLong("id"),
                        row.getObject("who", Long.class) == null
                                ? Optional.of(row.getString("who_words"))
                                : called(meeting, row.getString("display_name"), row.getBoolean("name_shown")),
                        row.getString("what"),
                        Optional.ofNullable(row.getObject("due", LocalDate.class)),
                        new Language(row.getString("language")),
                        Optional.ofNullable(row.getString("task")).map(TaskState::valueOf)))
                .list();
    }

    private static long group(MeetingStanding meeting) {
        return meeting.group().map(GroupStanding::id).orElse(0L);
    }

    private static Optional<String> called(MeetingStanding meeting, String name, boolean shown) {
        var known = name == null ? "" : name;
        return meeting.group()
                .map(group -> group.called(known, shown))
                .orElse(Optional.of(known).filter(it -> !it.isEmpty()));
    }

    private static MinutesContent content(ResultSet row) throws SQLException {
        return new MinutesContent(
                new PlainText(row.getString("text")),
                MinutesContent.decisions(row.getString("decisions")),
                Optional.ofNullable(row.getObject("adults", Integer.class)),
                Optional.ofNullable(row.getObject("children", Integer.class)),
                new Language(row.getString("language")));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(known -> known.toInstant(ZoneOffset.UTC));
    }

    /** Whoever writes holds the meeting. */
    void write(MeetingStanding meeting, PersonId by, MinutesContent content) {
        begin(meeting, by, MinutesContent.empty(content.language()));
        jdbc.sql("""
                        UPDATE minutes SET text = :text, decisions = :decisions, language = :language, adults = :adults,
                            children = :children, edition = edition + 1, saved_by = :by, saved_at = :now
                        WHERE lab_id = :lab AND meeting_id = :meeting""")
                .param("text", content.text().value())
                .param("decisions", content.decisionLines())
                .param("language", content.language().code())
                .param("adults", content.adults().orElse(null))
                .param("children", content.children().orElse(null))
                .param("by", by.value())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("lab", meeting.lab().value())
                .param("meeting", meeting.id())
                .update();
    }

    /** Where there are none yet. */
    void begin(MeetingStanding meeting, PersonId by, MinutesContent content) {
        jdbc.sql("""
                        INSERT IGNORE INTO minutes
                            (id, lab_id, meeting_id, state, text, decisions, language, edition, saved_by, saved_at)
                        SELECT NEXTVAL(minutes_seq), lab_id, id, 'DRAFT', '', '', ?, 0, ?, ?
                        FROM meeting m WHERE m.lab_id = ? AND m.id = ?
                          AND NOT EXISTS (SELECT 1 FROM minutes n WHERE n.meeting_id = m.id)""")
                .params(
                        content.language().code(),
                        by.value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        meeting.lab().value(),
                        meeting.id())
                .update();
    }

    /** As moderation sees the minutes of a meeting: with decisions and promises. */
    Optional<ModeratedPiece> piece(LabId lab, long meeting) {
        return piece(lab, "n.meeting_id = ?", meeting);
    }

    Optional<ModeratedPiece> pieceById(LabId lab, long minutes) {
        return piece(lab, "n.id = ?", minutes);
    }

    private Optional<ModeratedPiece> piece(LabId lab, String which, long id) {
        return jdbc.sql("""
                        SELECT n.*, m.title, (SELECT GROUP_CONCAT(p.who_words, ' ', p.what ORDER BY p.id SEPARATOR '\\n')
                            FROM meeting_promise p WHERE p.meeting_id = n.meeting_id AND NOT p.taken_back) AS promises
                        FROM minutes n JOIN meeting m ON m.id = n.meeting_id WHERE n.lab_id = ? AND """ + " " + which)
                .params(lab.value(), id)
                .query((row, number) -> new ModeratedPiece(
                        new ContentRef(MinutesPage.KIND, row.getLong("id")),
                        new PersonId(
                                row.getObject("published_by", Long.class) == null
                                        ? row.getLong("saved_by")
                                        : row.getLong("published_by")),
                        row.getString("title"),
                        words(row),
                        new Language(row.getString("language")),
                        switch (MinutesState.valueOf(row.getString("state"))) {
                            case DRAFT -> Visibility.GONE;
                            case PUBLIC -> Visibility.PUBLIC;
                            case HIDDEN -> Visibility.HIDDEN;
                            case REMOVED -> Visibility.REMOVED;
                        },
                        "/meetings/" + Slug.of(row.getLong("meeting_id"), row.getString("title")) + "#minutes",
                        at(row, "saved_at").orElseThrow(),
                        List.of()))
                .optional();
    }

    private static String words(ResultSet row) throws SQLException {
        var promises = Optional.ofNullable(row.getString("promises")).orElse("");
        return (row.getString("text") + "\n\n" + row.getString("decisions") + "\n\n" + promises).strip();
    }

    List<PersonId> readers(LabId lab, long minutes) {
        return jdbc.sql("""
                        SELECT g.person_id FROM minutes n JOIN meeting m ON m.id = n.meeting_id
                        JOIN group_member g ON g.group_id = m.group_id AND g.state = 'MEMBER'
                        WHERE n.lab_id = :lab AND n.id = :id AND g.person_id <> n.published_by
                        UNION
                        SELECT a.person_id FROM minutes n JOIN meeting m ON m.id = n.meeting_id
                        JOIN meeting_answer a ON a.meeting_id = m.id AND a.answer = 'COMING'
                        LEFT JOIN working_group w ON w.id = m.group_id
                        WHERE n.lab_id = :lab AND n.id = :id AND a.person_id <> n.published_by
                          AND (w.id IS NULL OR w.reading = 'EVERYBODY')
                        ORDER BY 1""").param("lab", lab.value()).param("id", minutes).query(Long.class).list().stream()
                .map(PersonId::new)
                .toList();
    }
}

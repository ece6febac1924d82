package se.vartrannebergen.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * What one person was told, newest first. Titles are those of now, and only of what this person may still read: the own words
 * as they stood when it was decided about them, others' as everybody sees them.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS) // each writes with one statement, and tells open pages after it
public class Inbox {
    public static final int PAGE = 20;
    /** More are not counted. */
    public static final int MOST_COUNTED = 100;

    private static final String READ_BY_ALL = IdeaState.PUBLIC.stream()
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", ", "(", ", 'MERGED')"));

    private final JdbcClient jdbc;
    private final NoticeAddresses addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(JdbcClient jdbc, NoticeAddresses addresses, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /** @param page of {@link #PAGE}, from 1 */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public InboxPage page(LabId lab, PersonId person, int page) {
        if (page < 1) {
            throw new IllegalArgumentException("page " + page);
        }
        var found = jdbc.sql("""
                        SELECT n.id, n.kind, n.detail, n.happened_at, n.read_at IS NOT NULL AS seen, COALESCE(a.display_name, q.name) AS actor,
                               COALESCE(d.title, c.title, i.title, g.name, e.title, j.title, v.text) AS title,
                               COALESCE(d.language, c.language, i.language, g.language, e.language, j.language, v.language) AS language,
                               o.title AS into_title, o.language AS into_language,
                               n.kind IN ('VOTED_MERGED', 'HELPED_MERGED') AND i.state <> 'MERGED' AS has_changed
                        FROM (SELECT * FROM notification WHERE lab_id = :lab AND person_id = :person
                              ORDER BY happened_at DESC, id DESC LIMIT :most OFFSET :from) n
                        LEFT JOIN decision d ON n.source_kind = 'decision' AND d.id = n.source_id AND d.lab_id = n.lab_id
                            AND d.author_id = n.person_id
                        LEFT JOIN moderation_case c ON n.source_kind = 'case' AND c.id = n.source_id AND c.lab_id = n.lab_id
                            AND c.author_id = n.person_id
                        LEFT JOIN idea i ON n.content_kind = 'idea' AND i.id = n.content_id AND i.lab_id = n.lab_id
                            AND n.kind NOT IN ('CASE_OVERDUE', 'NEW_APPEAL')
                            AND (i.author_id = n.person_id OR i.state IN %1$s)
                        LEFT JOIN idea o ON n.source_kind = 'idea' AND o.id = n.source_id AND o.lab_id = n.lab_id
                            AND (o.author_id = n.person_id OR o.state IN %1$s)
                        LEFT JOIN working_group g ON n.content_kind = 'group' AND g.id = n.content_id AND g.lab_id = n.lab_id
                            AND (g.started_by = n.person_id OR g.state IN ('OPENING', 'ACTIVE', 'CLOSED'))
                        LEFT JOIN meeting e ON n.content_kind = 'meeting' AND e.id = n.content_id AND e.lab_id = n.lab_id
                            AND e.group_id IS NULL AND (e.made_by = n.person_id OR e.state IN ('PLANNED', 'CALLED_OFF'))
                        LEFT JOIN project j ON n.content_kind = 'project' AND j.id = n.content_id AND j.lab_id = n.lab_id
                            AND j.state IN ('PLANNED', 'UNDER_WAY', 'DONE')
                        LEFT JOIN promise v ON n.content_kind = 'promise' AND v.id = n.content_id AND v.lab_id = n.lab_id
                            AND v.state IN ('OPEN', 'KEPT')
                        LEFT JOIN person a ON a.id = n.actor_id AND a.lab_id = n.lab_id
                        LEFT JOIN answer w ON n.source_kind = 'answer' AND w.id = n.source_id AND w.lab_id = n.lab_id
                            AND w.state = 'PUBLIC'
                        LEFT JOIN partner q ON q.id = w.partner_id AND q.lab_id = n.lab_id
                        ORDER BY n.happened_at DESC, n.id DESC""".formatted(READ_BY_ALL))
                .param("lab", lab.value())
                .param("person", person.value())
                .param("most", PAGE + 1)
                .param("from", (page - 1L) * PAGE)
                .query(Inbox::read)
                .list();
        return new InboxPage(found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE);
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                title(row.getString("title"), row.getString("language")),
                title(row.getString("into_title"), row.getString("into_language")),
                Optional.ofNullable(row.getString("actor")),
                Optional.ofNullable(row.getString("detail")).orElse(""),
                row.getBoolean("has_changed"),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean("seen"));
    }

    private static Optional<Notice.Title> title(String words, String language) {
        return Optional.ofNullable(words).map(known -> new Notice.Title(known, new Language(language)));
    }

    /** How many this person has not read yet, counted up to {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public int unread(LabId lab, PersonId person) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM (SELECT 1 FROM notification
                            WHERE lab_id = ? AND person_id = ? AND read_at IS NULL LIMIT ?) unread""")
                .params(lab.value(), person.value(), MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** Marks it as read. @return where it leads, a path from the root; empty where this person was told no such thing */
    public Optional<String> open(LabId lab, PersonId person, long notice) {
        var address = addresses.of(lab, person, notice);
        if (address.isPresent()) {
            jdbc.sql("""
                            UPDATE notification SET read_at = ?
                            WHERE lab_id = ? AND person_id = ? AND id = ? AND read_at IS NULL""")
                    .params(utc(clock.instant()), lab.value(), person.value(), notice)
                    .update();
            tell(lab, person);
        }
        return address;
    }

    /**
     * Marks as read what this person was told until then; what came after may not have been seen.
     *
     * @return to undo it by
     */
    public Instant markAllRead(LabId lab, PersonId person, Instant until) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                        UPDATE notification SET read_at = ?
                        WHERE lab_id = ? AND person_id = ? AND read_at IS NULL AND happened_at <= ?""").params(utc(now), lab.value(), person.value(), utc(until)).update();
        tell(lab, person);
        return now;
    }

    /** Takes back what was marked all at once. */
    public void markUnread(LabId lab, PersonId person, Instant marked) {
        jdbc.sql("UPDATE notification SET read_at = NULL WHERE lab_id = ? AND person_id = ? AND read_at = ?")
                .params(lab.value(), person.value(), utc(marked))
                .update();
        tell(lab, person);
    }

    private void tell(LabId lab, PersonId person) {
        events.publishEvent(new InboxChanged(lab, List.of(person)));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

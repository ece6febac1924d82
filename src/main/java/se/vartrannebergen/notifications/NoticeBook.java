package se.vartrannebergen.notifications;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Writes down what people are told. Told again, because it was said twice or a crash came in between, nothing changes. Each method
 * is a short transaction that locks rows of this table only, and those of the people told no more than shared.
 */
@Component
@Transactional
class NoticeBook {
    /** Of people who are told in one transaction. */
    static final int BATCH = 500;

    private static final String INSERT = """
            INSERT INTO notification (lab_id, person_id, kind, cause, content_kind, content_id, source_kind, source_id,
                actor_id, detail, happened_at)
            """;

    private static final String VALUES =
            ":kind, :cause, :contentKind, :contentId, :sourceKind, :sourceId, :actor, :detail, :now";

    /** What was told before stays as it is, read or unread. */
    private static final String ONCE = " ON DUPLICATE KEY UPDATE cause = VALUES(cause)";

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells these people of this lab. @param persons at most some hundred */
    void tell(LabId lab, Collection<PersonId> persons, NewNotice notice) {
        if (persons.isEmpty()) {
            return;
        }
        jdbc.sql(INSERT + "SELECT p.lab_id, p.id, " + VALUES
                        + " FROM person p WHERE p.lab_id = :lab AND p.id IN (:persons)" + ONCE)
                .params(values(lab, notice))
                .param("persons", numbers(persons))
                .update();
    }

    /**
     * Tells the same people, unless the decision was taken back: news may come late or in another order. Whoever takes it
     * back at this moment waits for this, and is heard after it.
     *
     * @return whether it stands
     */
    boolean tellOfDecision(LabId lab, long decision, Collection<PersonId> persons, NewNotice notice) {
        var stands = jdbc.sql("""
                        SELECT undone_at IS NULL FROM decision WHERE lab_id = ? AND id = ? LOCK IN SHARE MODE""")
                .params(lab.value(), decision)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (stands) {
            tell(lab, persons, notice);
        }
        return stands;
    }

    /** Who has not read {@code cause} yet never hears of it; whoever has is told {@code instead}. */
    void takeBack(LabId lab, Collection<PersonId> persons, String cause, NewNotice instead) {
        var values = values(lab, instead);
        values.put("persons", numbers(persons));
        values.put("taken", cause);
        jdbc.sql("""
                        DELETE FROM notification
                        WHERE lab_id = :lab AND person_id IN (:persons) AND cause = :taken AND read_at IS NULL""").params(values).update();
        jdbc.sql(INSERT + "SELECT n.lab_id, n.person_id, " + VALUES + """
                         FROM notification n
                        WHERE n.lab_id = :lab AND n.person_id IN (:persons) AND n.cause = :taken""" + ONCE)
                .params(values)
                .update();
    }

    /**
     * Tells those who were told of something before, whatever they did since, {@link #BATCH} at a time.
     *
     * @param before its cause
     * @param after the last who was told; empty at the beginning
     * @return those looked at now, in their order; empty once all were told
     */
    List<PersonId> tellAgain(LabId lab, String before, Optional<PersonId> after, NewNotice notice) {
        var some = jdbc
                .sql("""
                        SELECT person_id FROM notification
                        WHERE lab_id = ? AND cause = ? AND person_id > ? ORDER BY person_id LIMIT ?""")
                .params(lab.value(), before, after.map(PersonId::value).orElse(0L), BATCH)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
        tell(lab, some, notice);
        return some;
    }

    /**
     * Tells those who voted for an idea and did not write it, {@link #BATCH} at a time.
     *
     * @param after the last who was told; empty at the beginning
     * @param but somebody who is not told
     * @return those looked at now, in their order; empty once all were told
     */
    List<PersonId> tellVoters(
            LabId lab, long idea, Optional<PersonId> after, Optional<PersonId> but, NewNotice notice) {
        var voters = jdbc
                .sql("""
                        SELECT person_id FROM vote
                        WHERE lab_id = ? AND idea_id = ? AND person_id > ? ORDER BY person_id LIMIT ?""")
                .params(lab.value(), idea, after.map(PersonId::value).orElse(0L), BATCH)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
        if (!voters.isEmpty()) {
            jdbc.sql(INSERT + "SELECT v.lab_id, v.person_id, " + VALUES + """
                             FROM vote v JOIN idea i ON i.id = v.idea_id AND i.author_id <> v.person_id
                            WHERE v.lab_id = :lab AND v.idea_id = :idea AND v.person_id BETWEEN :first AND :last
                              AND v.person_id <> :but""" + ONCE)
                    .params(values(lab, notice))
                    .param("idea", idea)
                    .param("but", but.map(PersonId::value).orElse(0L))
                    .param("first", voters.getFirst().value())
                    .param("last", voters.getLast().value())
                    .update();
        }
        return voters;
    }

    private Map<String, Object> values(LabId lab, NewNotice notice) {
        Map<String, Object> values = new HashMap<>();
        values.put("lab", lab.value());
        values.put("kind", notice.kind().name());
        values.put("cause", notice.cause());
        values.put("contentKind", notice.about().map(ContentRef::kind).orElse(null));
        values.put("contentId", notice.about().map(ContentRef::id).orElse(null));
        values.put("sourceKind", notice.source().map(ContentRef::kind).orElse(null));
        values.put("sourceId", notice.source().map(ContentRef::id).orElse(null));
        values.put("actor", notice.actor().map(PersonId::value).orElse(null));
        values.put("detail", notice.detail().orElse(null));
        values.put("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return values;
    }

    private static List<Long> numbers(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toList();
    }
}

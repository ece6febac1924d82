package se.vartrannebergen.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Who works in a lab, as of their last sign-in: to be reminded of what waits. It gives no rights; those are asked of the
 * account each time.
 */
@Service
@Transactional
public class Staff {
    /** Of one lab. */
    public static final int MOST = 200;

    /** Whoever was away for longer is not reminded. */
    static final Duration REMEMBERED = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    Staff(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One statement, and it writes nothing for people who never worked here. */
    void signedIn(LabId lab, PersonId person, boolean facilitates, boolean actsForPartners) {
        var sql = facilitates || actsForPartners ? """
                        INSERT INTO staff_member (lab_id, person_id, facilitates, acts_for_partners, seen_at)
                        VALUES (:lab, :person, :facilitates, :acts, :now)
                        ON DUPLICATE KEY UPDATE facilitates = :facilitates, acts_for_partners = :acts, seen_at = :now""" : """
                        UPDATE staff_member SET facilitates = :facilitates, acts_for_partners = :acts, seen_at = :now
                        WHERE lab_id = :lab AND person_id = :person AND (facilitates OR acts_for_partners)""";
        jdbc.sql(sql)
                .param("facilitates", facilitates)
                .param("acts", actsForPartners)
                .param("lab", lab.value())
                .param("person", person.value())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /**
     * @param name as they chose it; empty where they chose none yet
     * @param seenAt when they signed in last
     */
    public record Seen(PersonId person, Optional<String> name, Instant seenAt) {}

    /** Those whose account may act for organisations and who were here lately, seen last first; at most {@link #MOST}. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Seen> actingForPartners(LabId lab) {
        return jdbc.sql("""
                        SELECT s.person_id, p.display_name, s.seen_at FROM staff_member s JOIN person p ON p.id = s.person_id
                        WHERE s.lab_id = ? AND s.acts_for_partners AND s.seen_at > ? ORDER BY s.seen_at DESC LIMIT ?""")
                .params(lab.value(), LocalDateTime.ofInstant(clock.instant().minus(REMEMBERED), ZoneOffset.UTC), MOST)
                .query((row, number) -> new Seen(
                        new PersonId(row.getLong("person_id")),
                        Optional.ofNullable(row.getString("display_name")),
                        row.getObject("seen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Facilitators and admins who were here lately, those seen last first; at most {@link #MOST}. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<PersonId> facilitators(LabId lab) {
        return jdbc
                .sql("""
                        SELECT person_id FROM staff_member WHERE lab_id = ? AND facilitates AND seen_at > ?
                        ORDER BY seen_at DESC LIMIT ?""")
                .params(lab.value(), LocalDateTime.ofInstant(clock.instant().minus(REMEMBERED), ZoneOffset.UTC), MOST)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}

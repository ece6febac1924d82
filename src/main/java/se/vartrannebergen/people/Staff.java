package se.vartrannebergen.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    void signedIn(LabId lab, PersonId person, boolean facilitates) {
        var sql = facilitates ? """
                        INSERT INTO staff_member (lab_id, person_id, facilitates, seen_at) VALUES (:lab, :person, TRUE, :now)
                        ON DUPLICATE KEY UPDATE facilitates = TRUE, seen_at = :now""" : """
                        UPDATE staff_member SET facilitates = FALSE, seen_at = :now
                        WHERE lab_id = :lab AND person_id = :person AND facilitates""";
        jdbc.sql(sql)
                .param("lab", lab.value())
                .param("person", person.value())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
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

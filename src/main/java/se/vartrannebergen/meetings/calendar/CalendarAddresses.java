package se.vartrannebergen.meetings.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Calendars cannot sign in: a person's own calendar has an address that nobody can guess. It leads to the meetings of the groups
 * they are in as things stand when it is read, and to nothing else. It is kept as it is, so that it can be shown again: who reads the
 * database reads the meetings too.
 */
@Service
@Transactional
public class CalendarAddresses {
    private static final int BYTES = 16;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A path from the root; empty where the person has asked for none. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<String> of(LabId lab, PersonId person) {
        return jdbc.sql("SELECT token FROM calendar_address WHERE lab_id = ? AND person_id = ?")
                .params(lab.value(), person.value())
                .query(String.class)
                .optional()
                .map(CalendarAddresses::path);
    }

    /** A new one. The one before leads nowhere from now on. */
    public String make(LabId lab, PersonId person) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        // A person belongs to one lab: asked for in another, the address they have must stay as it is.
        var made = jdbc.sql("""
                        INSERT INTO calendar_address (lab_id, person_id, token, made_at)
                        SELECT lab_id, id, ?, ? FROM person WHERE lab_id = ? AND id = ?
                        ON DUPLICATE KEY UPDATE token = VALUES(token), made_at = VALUES(made_at)""")
                .params(token, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), lab.value(), person.value())
                .update();
        if (made == 0) {
            throw new IllegalArgumentException("no person " + person.value() + " in this lab");
        }
        return path(token);
    }

    /** It leads nowhere from now on. */
    public void end(LabId lab, PersonId person) {
        jdbc.sql("DELETE FROM calendar_address WHERE lab_id = ? AND person_id = ?")
                .params(lab.value(), person.value())
                .update();
    }

    /** Whose it is. */
    Optional<PersonId> person(LabId lab, String token) {
        return jdbc.sql("SELECT person_id FROM calendar_address WHERE lab_id = ? AND token = ?")
                .params(lab.value(), token)
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    private static String path(String token) {
        return "/feeds/calendar/" + token + ".ics";
    }
}

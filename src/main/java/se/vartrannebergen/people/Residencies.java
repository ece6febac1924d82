package se.vartrannebergen.people;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who is known to live in the area. */
@Service
@Transactional
public class Residencies {
    /** How it became known. */
    public enum Method {
        /** By the code in a letter to the address. */
        LETTER,
        /** In person, at the desk. */
        DESK,
        /** By a facilitator who knows the person. */
        FACILITATOR
    }

    private static final String STAFF = "hasAnyRole('FACILITATOR', 'ADMIN')";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Residencies(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isConfirmed(LabId lab, PersonId person) {
        return jdbc.sql("""
                                SELECT COUNT(*) FROM residency WHERE open_person = ? AND lab_id = ?
                                AND (expires_at IS NULL OR expires_at > ?)""")
                        .param(person.value())
                        .param(lab.value())
                        .param(now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Confirming again changes nothing, but for a confirmation that has expired: a new one follows it. Publishes {@link
     * ResidencyConfirmed} where there was none that counted.
     */
    @PreAuthorize(STAFF)
    public void confirm(LabId lab, PersonId person, Method method) {
        var now = now();
        jdbc.sql("""
                        UPDATE residency SET revoked_at = expires_at, updated_at = ?
                        WHERE open_person = ? AND lab_id = ? AND expires_at <= ?""").params(now, person.value(), lab.value(), now).update();
        try {
            var added = jdbc.sql("""
                            INSERT INTO residency (id, lab_id, person_id, method, confirmed_at, created_at, updated_at)
                            SELECT NEXTVAL(residency_seq), ?, ?, ?, ?, ?, ? FROM DUAL
                            WHERE NOT EXISTS (SELECT 1 FROM residency WHERE open_person = ?)""")
                    .params(lab.value(), person.value(), method.name(), now, now, now, person.value())
                    .update();
            if (added == 1) {
                events.publishEvent(new ResidencyConfirmed(lab, person));
            }
        } catch (DuplicateKeyException atTheSameMoment) {
            // Somebody else has just confirmed it.
        }
    }

    /** Ends a confirmation; without one, nothing happens. Publishes {@link ResidencyRevoked}. */
    @PreAuthorize(STAFF)
    public void revoke(LabId lab, PersonId person) {
        var ended = jdbc.sql("UPDATE residency SET revoked_at = ?, updated_at = ? WHERE open_person = ? AND lab_id = ?")
                .params(now(), now(), person.value(), lab.value())
                .update();
        if (ended == 1) {
            events.publishEvent(new ResidencyRevoked(lab, person));
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

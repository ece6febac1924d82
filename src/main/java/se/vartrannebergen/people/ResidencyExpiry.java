package se.vartrannebergen.people;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Ends confirmations of residency that have expired, and says so to whoever counts on them. New votes wait from the moment
 * of expiry; those cast before wait again some minutes later.
 */
@Component
class ResidencyExpiry {
    /** How many are ended in one turn: in one transaction. */
    static final int BATCH = 200;

    private static final Logger log = LoggerFactory.getLogger(ResidencyExpiry.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResidencyExpiry(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Expired(long id, LabId lab, PersonId person) {}

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    @Transactional
    public void end() {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var expired = jdbc.sql("""
                        SELECT id, lab_id, person_id FROM residency
                        WHERE revoked_at IS NULL AND expires_at <= ? ORDER BY expires_at, id LIMIT ?""")
                .params(now, BATCH)
                .query((row, number) -> new Expired(
                        row.getLong("id"), new LabId(row.getLong("lab_id")), new PersonId(row.getLong("person_id"))))
                .list();
        expired.forEach(one -> end(one, now));
        if (!expired.isEmpty()) {
            log.info("Ended {} confirmations of residency that had expired", expired.size());
        }
    }

    private void end(Expired one, LocalDateTime now) {
        var ended = jdbc.sql("""
                        UPDATE residency SET revoked_at = expires_at, updated_at = ?
                        WHERE id = ? AND revoked_at IS NULL AND expires_at <= ?""").params(now, one.id(), now).update();
        if (ended == 1) {
            events.publishEvent(new ResidencyRevoked(one.lab(), one.person()));
        }
    }
}

package se.vartrannebergen.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Says once of each case that it has waited for longer than it should, however many of these run at once. */
@Component
class CaseReminders {
    /** How many are told of in one turn: in one transaction. */
    static final int BATCH = 50;

    private static final Logger log = LoggerFactory.getLogger(CaseReminders.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseReminders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Overdue(long id, LabId lab, ContentRef content, Instant openedAt) {}

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    @Transactional
    public void remind() {
        var now = Pauses.utc(clock.instant());
        var overdue = jdbc.sql("""
                        SELECT id, lab_id, content_kind, content_id, opened_at FROM moderation_case
                        WHERE state = 'OPEN' AND reminded_at IS NULL AND due_at < ? ORDER BY due_at, id LIMIT ?""")
                .params(now, BATCH)
                .query((row, number) -> new Overdue(
                        row.getLong("id"),
                        new LabId(row.getLong("lab_id")),
                        new ContentRef(row.getString("content_kind"), row.getLong("content_id")),
                        row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
        var told = overdue.stream().filter(one -> tell(one, now)).count();
        if (told > 0) {
            log.info("{} cases have waited for more than a day", told);
        }
    }

    /** Its version stays: to be reminded of a case is no reason to look at it anew. */
    private boolean tell(Overdue one, LocalDateTime now) {
        var first = jdbc.sql("""
                                UPDATE moderation_case SET reminded_at = ?
                                WHERE id = ? AND state = 'OPEN' AND reminded_at IS NULL AND due_at < ?""").params(now, one.id(), now).update() == 1;
        if (first) {
            events.publishEvent(new ModerationEvent.CaseOverdue(one.lab(), one.id(), one.content(), one.openedAt()));
        }
        return first;
    }
}

package se.vartrannebergen.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;

/**
 * Reminds whoever promised something: a week before, on the day, and once when it is late. By day only, once for each of these days
 * however many of these run at once; of days that passed while nothing ran, only the last one is reminded of.
 */
@Component
class PromiseReminders {
    /** How many are reminded of in one turn: in one transaction. */
    static final int BATCH = 100;
    /** Local hours between which people are reminded. */
    static final int MORNING = 8;

    static final int EVENING = 19;

    private static final Logger log = LoggerFactory.getLogger(PromiseReminders.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PromiseReminders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT4M30S", fixedDelayString = "PT5M")
    @Transactional
    public void remind() {
        var now = clock.instant().atZone(ProjectToday.HERE);
        if (now.getHour() < MORNING || now.getHour() >= EVENING) {
            return;
        }
        var told = jdbc
                .sql("""
                        SELECT * FROM (
                            SELECT id, lab_id, made_on, due_on, reminded_for,
                                CASE WHEN due_on > :today THEN due_on - INTERVAL 7 DAY
                                     WHEN due_on = :today THEN due_on ELSE due_on + INTERVAL 1 DAY END AS occasion
                            FROM promise WHERE state = 'OPEN' AND due_on <= :today + INTERVAL 7 DAY) near
                        WHERE occasion > made_on AND (reminded_for IS NULL OR reminded_for < occasion)
                        ORDER BY due_on, id LIMIT :batch""")
                .param("today", now.toLocalDate())
                .param("batch", BATCH)
                .query((row, number) -> due(row))
                .list()
                .stream()
                .filter(this::tell)
                .count();
        if (told > 0) {
            log.info("{} promises are due soon or late", told);
        }
    }

    private static ProjectEvent.PromiseRemembered due(ResultSet row) throws SQLException {
        return new ProjectEvent.PromiseRemembered(
                new LabId(row.getLong("lab_id")),
                row.getLong("id"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("occasion", LocalDate.class));
    }

    private boolean tell(ProjectEvent.PromiseRemembered due) {
        var first = jdbc.sql("""
                                UPDATE promise SET reminded_for = :occasion
                                WHERE id = :id AND state = 'OPEN' AND due_on = :due
                                  AND (reminded_for IS NULL OR reminded_for < :occasion)""")
                        .param("occasion", due.occasion())
                        .param("id", due.promise())
                        .param("due", due.due())
                        .update()
                == 1;
        if (first) {
            events.publishEvent(due);
        }
        return first;
    }
}

package se.vartrannebergen.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;

/**
 * Reminds whoever owes an answer: a week before it is due, on the day, and each week after. By day only, once for each of these days
 * however many of these run at once; of days that passed while nothing ran, only the last one is reminded of.
 */
@Component
class AnswerReminders {
    /** How many are reminded of in one turn: in one transaction. */
    static final int BATCH = 100;
    /** Local hours between which people are reminded. */
    static final int MORNING = 8;

    static final int EVENING = 19;

    private static final Logger log = LoggerFactory.getLogger(AnswerReminders.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerReminders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "PT5M")
    @Transactional
    public void remind() {
        var now = clock.instant().atZone(ClockBook.HERE);
        if (now.getHour() < MORNING || now.getHour() >= EVENING) {
            return;
        }
        var told = jdbc
                .sql("""
                        SELECT * FROM (
                            SELECT c.id, c.lab_id, c.idea_id, c.partner_id, c.started_on, c.due_on, c.reminded_for,
                                IF(:today < c.due_on, c.due_on - INTERVAL 7 DAY,
                                    c.due_on + INTERVAL (DATEDIFF(:today, c.due_on) DIV 7) * 7 DAY) AS occasion
                            FROM answer_clock c
                            JOIN idea i ON i.id = c.idea_id AND i.state IN ('OPEN', 'UNDER_CONSIDERATION')
                            WHERE c.state = 'RUNNING' AND c.due_on <= :today + INTERVAL 7 DAY) near
                        WHERE occasion >= started_on AND (reminded_for IS NULL OR reminded_for < occasion)
                        ORDER BY due_on, id LIMIT :batch""")
                .param("today", now.toLocalDate())
                .param("batch", BATCH)
                .query((row, number) -> owed(row))
                .list()
                .stream()
                .filter(this::tell)
                .count();
        if (told > 0) {
            log.info("{} answers are due soon or late", told);
        }
    }

    private static ClockEvent.AnswerRemembered owed(ResultSet row) throws SQLException {
        return new ClockEvent.AnswerRemembered(
                new LabId(row.getLong("lab_id")),
                row.getLong("idea_id"),
                row.getLong("id"),
                Optional.ofNullable(row.getObject("partner_id", Long.class)).map(PartnerId::new),
                row.getObject("due_on", LocalDate.class),
                row.getObject("occasion", LocalDate.class));
    }

    private boolean tell(ClockEvent.AnswerRemembered owed) {
        var first = jdbc.sql("""
                                UPDATE answer_clock SET reminded_for = :occasion
                                WHERE id = :id AND state = 'RUNNING' AND due_on = :due
                                  AND (reminded_for IS NULL OR reminded_for < :occasion)""")
                        .param("occasion", owed.occasion())
                        .param("id", owed.clock())
                        .param("due", owed.due())
                        .update()
                == 1;
        if (first) {
            events.publishEvent(owed);
        }
        return first;
    }
}

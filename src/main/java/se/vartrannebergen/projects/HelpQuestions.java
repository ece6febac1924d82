package se.vartrannebergen.projects;

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

/**
 * Asks, once, whether a project helped: three months after it was done, on the same day of the month (the next one where that month has no such day), by day. However many of these
 * run at once, each project is asked for once; what passed while nothing ran is asked for later.
 */
@Component
class HelpQuestions {
    static final int MONTHS = 3;
    /** How many projects are asked for in one turn: in one transaction. */
    static final int BATCH = 20;

    private static final Logger log = LoggerFactory.getLogger(HelpQuestions.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpQuestions(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Done(LabId lab, long project) {}

    @Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT10M")
    @Transactional
    public void ask() {
        var now = clock.instant().atZone(ProjectToday.HERE);
        if (now.getHour() < PromiseReminders.MORNING || now.getHour() >= PromiseReminders.EVENING) {
            return;
        }
        // Done before the end of the local day three months ago.
        var until = now.toLocalDate()
                .minusMonths(MONTHS)
                .plusDays(1)
                .atStartOfDay(ProjectToday.HERE)
                .toInstant();
        var asked = jdbc
                .sql("""
                        SELECT p.id, p.lab_id FROM project p
                        WHERE p.state = 'DONE' AND p.asked_at IS NULL AND p.done_at < ? AND %s
                        ORDER BY p.done_at, p.id LIMIT ?""".formatted(OwnerRows.isPublic("p")))
                .params(LocalDateTime.ofInstant(until, ZoneOffset.UTC), BATCH)
                .query((row, number) -> new Done(new LabId(row.getLong("lab_id")), row.getLong("id")))
                .list()
                .stream()
                .filter(this::ask)
                .count();
        if (asked > 0) {
            log.info("Asked whether {} projects helped", asked);
        }
    }

    private boolean ask(Done done) {
        var first = jdbc.sql("UPDATE project SET asked_at = ? WHERE id = ? AND state = 'DONE' AND asked_at IS NULL")
                        .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), done.project())
                        .update()
                == 1;
        if (first) {
            events.publishEvent(new ProjectEvent.ProjectAsked(done.lab(), done.project()));
        }
        return first;
    }
}

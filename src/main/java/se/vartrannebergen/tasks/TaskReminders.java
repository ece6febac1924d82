package se.vartrannebergen.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
 * Says the day before that a task is due, to who does it, at an hour when people are up: once for each task and due date, however
 * many of these run at once.
 */
@Component
class TaskReminders {
    /** How many are told of in one turn: in one transaction. */
    static final int BATCH = 200;

    private static final Logger log = LoggerFactory.getLogger(TaskReminders.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final LocalTime EARLIEST = LocalTime.of(9, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskReminders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Due(LabId lab, long group, long id, PersonId who) {}

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT10M")
    @Transactional
    public void remind() {
        var now = clock.instant().atZone(HERE);
        var hour = now.toLocalTime();
        if (hour.isBefore(EARLIEST) || hour.isAfter(LATEST)) {
            return;
        }
        var told = due(now.toLocalDate().plusDays(1));
        if (told > 0) {
            log.info("{} tasks are due tomorrow", told);
        }
    }

    private long due(LocalDate day) {
        return jdbc
                .sql("""
                        SELECT t.lab_id, t.group_id, t.id, t.who FROM task t
                        JOIN working_group g ON g.id = t.group_id AND g.state = 'ACTIVE'
                        JOIN group_member m ON m.group_id = t.group_id AND m.person_id = t.who AND m.state = 'MEMBER'
                        WHERE t.due = ? AND t.state IN ('TODO', 'DOING') AND t.shown = 'PUBLIC' AND NOT t.asked
                          AND (t.reminded_of IS NULL OR t.reminded_of <> t.due)
                        ORDER BY t.id LIMIT ?""")
                .params(day, BATCH)
                .query((row, number) -> new Due(
                        new LabId(row.getLong("lab_id")),
                        row.getLong("group_id"),
                        row.getLong("id"),
                        new PersonId(row.getLong("who"))))
                .list()
                .stream()
                .filter(one -> tell(one, day))
                .count();
    }

    private boolean tell(Due one, LocalDate day) {
        var first = jdbc.sql("""
                        UPDATE task SET reminded_of = due
                        WHERE lab_id = ? AND id = ? AND due = ? AND who = ? AND NOT asked AND state IN ('TODO', 'DOING')
                          AND (reminded_of IS NULL OR reminded_of <> due)""")
                        .params(one.lab().value(), one.id(), day, one.who().value())
                        .update()
                == 1;
        if (first) {
            events.publishEvent(new TaskEvent.TaskDue(one.lab(), one.group(), one.id(), one.who(), day));
        }
        return first;
    }
}

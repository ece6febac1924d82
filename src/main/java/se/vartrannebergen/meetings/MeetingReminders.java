package se.vartrannebergen.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;

/** Says once of each meeting that it starts within a day, however many of these run at once. */
@Component
class MeetingReminders {
    static final Duration AHEAD = Duration.ofDays(1);
    /** How many are told of in one turn: in one transaction. */
    static final int BATCH = 50;

    private static final Logger log = LoggerFactory.getLogger(MeetingReminders.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingReminders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Near(LabId lab, long id, @Nullable Long group, int sequence) {}

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT5M")
    @Transactional
    public void remind() {
        var now = clock.instant();
        var told = jdbc
                .sql("""
                        SELECT m.id, m.lab_id, m.group_id, m.sequence
                        FROM meeting m LEFT JOIN working_group g ON g.id = m.group_id
                        WHERE m.state = 'PLANNED' AND m.reminded_at IS NULL AND m.starts_at > ? AND m.starts_at <= ?
                          AND (g.id IS NULL OR g.state = 'ACTIVE')
                        ORDER BY m.starts_at, m.id LIMIT ?""")
                .params(LocalTimes.utc(now), LocalTimes.utc(now.plus(AHEAD)), BATCH)
                .query((row, number) -> near(row))
                .list()
                .stream()
                .filter(near -> tell(near, LocalTimes.utc(now)))
                .count();
        if (told > 0) {
            log.info("{} meetings start within a day", told);
        }
    }

    private static Near near(ResultSet row) throws SQLException {
        return new Near(
                new LabId(row.getLong("lab_id")),
                row.getLong("id"),
                row.getObject("group_id", Long.class),
                row.getInt("sequence"));
    }

    private boolean tell(Near near, LocalDateTime now) {
        var first = jdbc.sql(
                                "UPDATE meeting SET reminded_at = ? WHERE id = ? AND state = 'PLANNED' AND reminded_at IS NULL")
                        .params(now, near.id())
                        .update()
                == 1;
        if (first) {
            events.publishEvent(new MeetingEvent.MeetingNears(near.lab(), near.id(), near.group(), near.sequence()));
        }
        return first;
    }
}

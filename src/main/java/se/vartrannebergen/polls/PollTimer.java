package se.vartrannebergen.polls;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.LabId;

/** Closes what has ended, and says the day before that something ends; on however many servers at once. */
@Component
class PollTimer {
    private static final Logger LOG = LoggerFactory.getLogger(PollTimer.class);
    private static final int BATCH = 50;

    /** Nobody is told of a poll at night. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final PollClosing closing;
    private final PollReminders reminders;
    private final JdbcClient jdbc;
    private final Clock clock;

    PollTimer(PollClosing closing, PollReminders reminders, JdbcClient jdbc, Clock clock) {
        this.closing = closing;
        this.reminders = reminders;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Due(LabId lab, long poll) {}

    /** Each by itself: where one fails, the others are closed. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    void close() {
        jdbc.sql("""
                        SELECT lab_id, id FROM poll WHERE closed_at IS NULL AND ends_at <= ? ORDER BY ends_at, id LIMIT ?""")
                .params(PollTime.utc(clock.instant()), BATCH)
                .query((row, number) -> new Due(new LabId(row.getLong("lab_id")), row.getLong("id")))
                .list()
                .forEach(due -> {
                    try {
                        closing.close(due.lab(), due.poll());
                    } catch (RuntimeException failed) {
                        LOG.error("Poll {} was not closed", due.poll(), failed);
                    }
                });
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT5M")
    void remind() {
        var today = PollTime.local(clock.instant());
        if (today.toLocalTime().isBefore(MORNING)) {
            return;
        }
        jdbc.sql("""
                        SELECT lab_id, id FROM poll
                        WHERE closed_at IS NULL AND reminded_at IS NULL AND ends_at >= ? AND ends_at < ? AND made_at < ?
                        ORDER BY ends_at, id LIMIT ?""")
                .params(startOfDay(today, 1), startOfDay(today, 2), startOfDay(today, 0), BATCH)
                .query((row, number) -> new Due(new LabId(row.getLong("lab_id")), row.getLong("id")))
                .list()
                .forEach(due -> reminders.remind(due.lab(), due.poll()));
    }

    private static LocalDateTime startOfDay(LocalDateTime today, int later) {
        return PollTime.utc(
                today.toLocalDate().plusDays(later).atStartOfDay(PollTime.HERE).toInstant());
    }
}

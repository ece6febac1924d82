package se.vartrannebergen.polls;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;

/** Says once of each poll that it ends soon, and again where it was prolonged. */
@Component
@Transactional
class PollReminders {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PollReminders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Ending(long group, LocalDateTime end) {}

    void remind(LabId lab, long poll) {
        var first = jdbc.sql("""
                                UPDATE poll SET reminded_at = ?, version = version + 1
                                WHERE lab_id = ? AND id = ? AND reminded_at IS NULL AND closed_at IS NULL""")
                        .params(PollTime.utc(clock.instant()), lab.value(), poll)
                        .update()
                == 1;
        if (first) {
            jdbc.sql("SELECT group_id, ends_at FROM poll WHERE lab_id = ? AND id = ? AND state = 'PUBLIC'")
                    .params(lab.value(), poll)
                    .query((row, number) ->
                            new Ending(row.getLong("group_id"), row.getObject("ends_at", LocalDateTime.class)))
                    .optional()
                    .ifPresent(ending -> events.publishEvent(new PollEvent.PollEndsSoon(
                            lab,
                            ending.group(),
                            poll,
                            PollTime.local(PollTime.of(ending.end())).toLocalDate())));
        }
    }
}

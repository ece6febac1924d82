package se.vartrannebergen.updates;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/**
 * Publishes what is planned once its time has come, and takes what is over from the lists. What came due while nothing ran comes
 * first of all; however many of these run at once, each happens once.
 */
@Component
class DueUpdates {
    /** In one turn, of each. */
    static final int BATCH = 100;

    private static final Logger log = LoggerFactory.getLogger(DueUpdates.class);

    private final UpdateTurn turn;
    private final JdbcClient jdbc;
    private final Clock clock;

    DueUpdates(UpdateTurn turn, JdbcClient jdbc, Clock clock) {
        this.turn = turn;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param publisher in whose name it is published */
    record Due(LabId lab, long update, ContentRef publisher) {}

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT20S")
    public void run() {
        due("state = 'PLANNED' AND missed_at IS NULL AND planned_at <= :now ORDER BY planned_at, id")
                .forEach(due -> one(due, () -> turn.publish(due)));
        due("NOT ended AND ends_at <= :now AND state IN ('PUBLIC', 'HIDDEN', 'REMOVED') ORDER BY ends_at, id")
                .forEach(due -> one(due, () -> turn.end(due)));
    }

    private List<Due> due(String which) {
        return jdbc.sql("SELECT id, lab_id, publisher_kind, publisher_id FROM news_update WHERE " + which
                        + " LIMIT :batch")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("batch", BATCH)
                .query((row, number) -> new Due(
                        new LabId(row.getLong("lab_id")),
                        row.getLong("id"),
                        new ContentRef(row.getString("publisher_kind"), row.getLong("publisher_id"))))
                .list();
    }

    /** One that fails holds up none of the others; it is tried again. */
    private static void one(Due due, Runnable what) {
        try {
            what.run();
        } catch (RuntimeException failed) {
            log.error("update {} is due, and that failed", due.update(), failed);
        }
    }
}

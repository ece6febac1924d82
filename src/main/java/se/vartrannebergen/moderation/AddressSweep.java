package se.vartrannebergen.moderation;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases the addresses of those who reported without an account, once nothing more can come of the report. */
@Component
class AddressSweep {
    private static final Logger log = LoggerFactory.getLogger(AddressSweep.class);
    private static final int BATCH = 500;
    private static final Period AT_THE_LATEST = Period.ofMonths(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    AddressSweep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT1H")
    void sweep() {
        var erased = 0;
        int batch;
        do {
            batch = erase(BATCH);
            erased += batch;
        } while (batch == BATCH);
        if (erased > 0) {
            log.info("Erased {} addresses of who reported", erased);
        }
    }

    /**
     * Those whose outcome was mailed and can no longer be appealed, with no appeal waiting; and all after seven months.
     *
     * @return how many, at most {@code most}
     */
    int erase(int most) {
        var now = clock.instant().atZone(ZoneOffset.UTC);
        var ids = jdbc.sql("""
                        SELECT r.id FROM report r
                        LEFT JOIN decision d ON d.id = r.told_decision
                        WHERE r.email IS NOT NULL AND (r.created_at < :old
                            OR (d.decided_at < :final
                                AND d.id = """ + ReportReceipts.LAST_DECISION + """
                                AND NOT EXISTS (SELECT 1 FROM appeal a WHERE a.decision_id = d.id AND a.granted IS NULL)))
                        ORDER BY r.id LIMIT :most""")
                .param("old", now.minus(AT_THE_LATEST).toLocalDateTime())
                .param("final", now.minus(Decision.APPEALED_WITHIN).minusDays(1).toLocalDateTime())
                .param("most", most)
                .query(Long.class)
                .list();
        return ids.isEmpty()
                ? 0
                : jdbc.sql("UPDATE report SET email = NULL WHERE id IN (:ids)")
                        .param("ids", ids)
                        .update();
    }
}

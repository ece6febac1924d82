package se.vartrannebergen.updates;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.vartrannebergen.prerender.CountedPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/**
 * Counts how often the pages of news are opened, each day: not by whom, from where or whether again. Counted in memory and added up in
 * the database now and then; what was counted in the last seconds before a crash is lost.
 */
@Component
public class OpenedUpdates implements CountedPages {
    /** Pieces of news and days between two writes; further ones are not counted. */
    static final int MOST = 20_000;

    private static final Logger log = LoggerFactory.getLogger(OpenedUpdates.class);

    private final ConcurrentHashMap<Key, Long> counted = new ConcurrentHashMap<>();
    private final JdbcTemplate jdbc;
    private final Clock clock;

    OpenedUpdates(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Key(LabId lab, long update, LocalDate day) {}

    @Override
    public void opened(LabId lab, ContentRef what) {
        if (what.kind().equals(UpdatePage.KIND)) {
            var key = new Key(lab, what.id(), LocalDate.ofInstant(clock.instant(), UpdateTiming.HERE));
            if (counted.size() < MOST || counted.containsKey(key)) {
                counted.merge(key, 1L, Long::sum);
            }
        }
    }

    @PreDestroy
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    public void write() {
        for (var key : List.copyOf(counted.keySet())) {
            var times = counted.remove(key);
            if (times != null && !added(key, times)) {
                counted.merge(key, times, Long::sum);
                return; // the others have to wait too
            }
        }
    }

    private boolean added(Key key, long times) {
        try {
            jdbc.update("""
                    INSERT INTO news_update_opened (lab_id, update_id, day, times)
                    SELECT lab_id, id, ?, ? FROM news_update WHERE lab_id = ? AND id = ?
                    ON DUPLICATE KEY UPDATE times = news_update_opened.times + VALUES(times)""", key.day(), times, key.lab().value(), key.update());
            return true;
        } catch (DataAccessException away) {
            log.warn("how often news was opened is written later: {}", away.getMessage());
            return false;
        }
    }
}

package se.vartrannebergen.answers;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Daily: lets go of what belonged to drafts that were thrown away, and of whatever a crash between disk and database has left behind. */
@Component
class AttachmentSweep {
    private static final Logger log = LoggerFactory.getLogger(AttachmentSweep.class);

    private final AttachmentFiles files;
    private final JdbcClient jdbc;
    private final Clock clock;

    AttachmentSweep(AttachmentFiles files, JdbcClient jdbc, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT14M", fixedDelayString = "P1D")
    void sweep() throws IOException {
        var removed = files.sweep(clock.instant(), this::used);
        if (removed > 0) {
            log.info("Removed {} attachments that no answer has", removed);
        }
    }

    private List<String> used(Set<String> found) {
        return jdbc.sql("SELECT stored FROM answer_attachment WHERE stored IN (:names)")
                .param("names", found)
                .query(String.class)
                .list();
    }
}

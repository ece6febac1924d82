package se.vartrannebergen.answers;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.vartrannebergen.files.LeftBehind;

/** Daily: lets go of what belonged to drafts that were thrown away, and of whatever a crash between disk and database has left behind. */
@Component
class AttachmentSweep {
    private static final Logger log = LoggerFactory.getLogger(AttachmentSweep.class);
    private static final Pattern STORED = Pattern.compile("([0-9a-f-]{36})");

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
        new LeftBehind(files.folder(), STORED).sweep(clock.instant(), this::removeUnused);
    }

    private void removeUnused(Set<String> found) throws IOException {
        jdbc.sql("SELECT stored FROM answer_attachment WHERE stored IN (:names)")
                .param("names", found)
                .query(String.class)
                .list()
                .forEach(found::remove);
        for (var name : found) {
            files.remove(name);
        }
        if (!found.isEmpty()) {
            log.info("Removed {} attachments that no answer has", found.size());
        }
    }
}

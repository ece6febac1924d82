package se.vartrannebergen.documents;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.files.LeftBehind;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Daily: lets go of what was taken away a month ago, and of whatever a crash between disk and database has left behind. */
@Component
class DocumentSweep {
    /** How long what was taken away can be brought back. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger log = LoggerFactory.getLogger(DocumentSweep.class);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final DocumentFiles files;
    private final Images images;
    private final Clock clock;

    DocumentSweep(JdbcClient jdbc, DocumentFiles files, Images images, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.images = images;
        this.clock = clock;
    }

    private record Old(
            long id, LabId lab, PersonId author, @Nullable String stored) {}

    @Scheduled(initialDelayString = "PT12M", fixedDelayString = "P1D")
    void sweep() throws IOException {
        forgetOld();
        var removed = files.sweep(clock.instant(), this::used);
        if (removed > 0) {
            log.info("Removed {} files that no group has", removed);
        }
    }

    private void forgetOld() throws IOException {
        var old = jdbc.sql("""
                        SELECT id, lab_id, author_id, stored FROM document
                        WHERE (shown = 'DELETED' AND deleted_at < ?) OR (shown = 'COMING' AND added_at < ?) LIMIT ?""")
                .params(ago(KEPT), ago(LeftBehind.SURELY), BATCH)
                .query((row, number) -> new Old(
                        row.getLong("id"),
                        new LabId(row.getLong("lab_id")),
                        new PersonId(row.getLong("author_id")),
                        row.getString("stored")))
                .list();
        for (var one : old) {
            forget(one);
        }
    }

    private void forget(Old one) throws IOException {
        var gone = jdbc.sql("DELETE FROM document WHERE id = ? AND shown IN ('DELETED', 'COMING')")
                .param(one.id())
                .update();
        if (gone == 0) {
            return; // brought back at this moment
        }
        var of = new ContentRef(Documents.KIND, one.id());
        images.of(one.lab(), of).forEach(image -> images.remove(one.lab(), one.author(), of, image.id()));
        var stored = Optional.ofNullable(one.stored());
        if (stored.isPresent()) {
            files.remove(stored.orElseThrow());
        }
    }

    private LocalDateTime ago(Duration time) {
        return LocalDateTime.ofInstant(clock.instant().minus(time), ZoneOffset.UTC);
    }

    private List<String> used(Set<String> found) {
        return jdbc.sql("SELECT stored FROM document WHERE stored IN (:names)")
                .param("names", found)
                .query(String.class)
                .list();
    }
}

package se.vartrannebergen.files;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Removes files that no photo needs: at once when a photo goes, and daily whatever a crash between disk and database has
 * left behind.
 */
@Component
class ImageSweep {
    private static final Logger log = LoggerFactory.getLogger(ImageSweep.class);
    private static final Pattern COPY = Pattern.compile("([0-9a-f]{64})-[sml]\\.jpg");

    private final ImageFiles files;
    private final StoredImageRepository images;
    private final Clock clock;

    ImageSweep(ImageFiles files, StoredImageRepository images, Clock clock) {
        this.files = files;
        this.images = images;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(ImageRemoved gone) {
        removeUnlessUsed(gone.hash());
    }

    /** Not within a transaction: the look for other photos must see what is committed. */
    void removeUnlessUsed(String hash) {
        var lock = files.lockOf(hash);
        lock.lock();
        try {
            if (!images.existsByHash(hash)) {
                files.remove(hash);
            }
        } catch (IOException e) {
            log.warn("Files of {} are left to the daily sweep", hash, e);
        } finally {
            lock.unlock();
        }
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void sweep() throws IOException {
        new LeftBehind(files.folder(), COPY).sweep(clock.instant(), this::removeUnused);
    }

    private void removeUnused(Set<String> hashes) {
        images.findUsed(hashes).forEach(hashes::remove);
        hashes.forEach(this::removeUnlessUsed);
        if (!hashes.isEmpty()) {
            log.info("Removed the files of {} photos that nothing needs", hashes.size());
        }
    }
}

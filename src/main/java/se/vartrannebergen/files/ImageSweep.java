package se.vartrannebergen.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
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
    private static final Duration SURELY_LEFT_BEHIND = Duration.ofDays(1);
    private static final int BATCH = 500;
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
        if (!Files.isDirectory(files.folder())) {
            return;
        }
        var old = clock.instant().minus(SURELY_LEFT_BEHIND);
        var found = new HashSet<String>();
        Files.walkFileTree(files.folder(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                if (facts.lastModifiedTime().toInstant().isBefore(old)) {
                    var name = file.getFileName().toString();
                    var copy = COPY.matcher(name);
                    if (copy.matches()) {
                        found.add(copy.group(1));
                    } else if (name.endsWith(".part")) {
                        Files.deleteIfExists(file);
                    }
                }
                if (found.size() >= BATCH) {
                    removeUnused(found);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        removeUnused(found);
    }

    private void removeUnused(Set<String> hashes) {
        if (!hashes.isEmpty()) {
            images.findUsed(hashes).forEach(hashes::remove);
            hashes.forEach(this::removeUnlessUsed);
            if (!hashes.isEmpty()) {
                log.info("Removed the files of {} photos that nothing needs", hashes.size());
            }
            hashes.clear();
        }
    }
}

package se.vartrannebergen.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks through a folder for files that a crash between disk and database may have left behind. */
public class LeftBehind {
    /** Younger files may be on their way. */
    public static final Duration SURELY = Duration.ofDays(1);

    private static final int BATCH = 500;

    private final Path folder;
    private final Pattern stored;

    /**
     * @param folder need not exist
     * @param stored what names of kept files look like; its first group names what they belong to. Files that are half written end
     *     in {@code .part}, and go where they are old.
     */
    public LeftBehind(Path folder, Pattern stored) {
        this.folder = folder;
        this.stored = stored;
    }

    /** Takes some names of what old files belong to, each once, and removes the files that nothing needs. */
    public interface Removing {
        void removeUnused(Set<String> names) throws IOException;
    }

    /** @param removing gets at most some hundred names at a time, never none; the set is its own */
    public void sweep(Instant now, Removing removing) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var walk = new Walk(now.minus(SURELY), removing);
        Files.walkFileTree(folder, walk);
        walk.handOver();
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Instant old;
        private final Removing removing;
        private Set<String> found = new HashSet<>();

        private Walk(Instant old, Removing removing) {
            this.old = old;
            this.removing = removing;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
            if (facts.lastModifiedTime().toInstant().isBefore(old)) {
                var name = file.getFileName().toString();
                var kept = stored.matcher(name);
                if (kept.matches()) {
                    found.add(kept.group(1));
                } else if (name.endsWith(".part")) {
                    Files.deleteIfExists(file);
                }
            }
            if (found.size() >= BATCH) {
                handOver();
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

        private void handOver() throws IOException {
            if (!found.isEmpty()) {
                var some = found;
                found = new HashSet<>();
                removing.removeUnused(some);
            }
        }
    }
}

package se.vartrannebergen.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Files that are kept as they arrived, in a folder of their own beside the photos: {@code …/ab/<name>}. Names say nothing and never come
 * from people. A file that is there is there in full, also after a power cut.
 */
public class KeptFiles {
    private static final int BUFFER = 16 * 1024;
    private static final Pattern STORED = Pattern.compile("([0-9a-f-]{36})");

    private final Path folder;
    private final int mostBytes;
    private final Supplier<? extends RuntimeException> tooManyBytes;

    /**
     * @param mostBytes of one file
     * @param tooManyBytes how a larger one is refused
     */
    protected KeptFiles(Path folder, int mostBytes, Supplier<? extends RuntimeException> tooManyBytes) {
        this.folder = folder.toAbsolutePath();
        this.mostBytes = mostBytes;
        this.tooManyBytes = tooManyBytes;
    }

    public Path folder() {
        return folder;
    }

    public Path path(String stored) {
        return folder.resolve(stored.substring(0, 2)).resolve(stored);
    }

    /**
     * Takes in what is no larger than it may be; one byte more is read at most.
     *
     * @return where it waits
     * @throws IOException if the sender goes away or the disk is full; nothing is left then
     */
    public Path receive(InputStream stream) throws IOException {
        var file = Files.createTempFile(Files.createDirectories(folder.resolve("incoming")), "upload-", ".part");
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            var size = 0;
            for (int read; (read = stream.read(buffer, 0, Math.min(BUFFER, mostBytes + 1 - size))) > 0; ) {
                size += read;
                if (size > mostBytes) {
                    throw tooManyBytes.get();
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Keeps what waited. @return the name it is kept by; it is on disk then */
    public String keep(Path waiting) throws IOException {
        var stored = UUID.randomUUID().toString();
        var target = path(stored);
        Files.createDirectories(target.getParent());
        force(waiting, StandardOpenOption.WRITE);
        // Young again, so that the sweep leaves it alone until its row is there.
        Files.setLastModifiedTime(waiting, FileTime.from(Instant.now()));
        Files.move(waiting, target, StandardCopyOption.ATOMIC_MOVE);
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            force(target.getParent(), StandardOpenOption.READ);
            force(folder, StandardOpenOption.READ);
        }
        return stored;
    }

    private static void force(Path what, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(what, how)) {
            channel.force(true);
        }
    }

    public void remove(String stored) throws IOException {
        Files.deleteIfExists(path(stored));
    }

    /**
     * Removes what a crash between disk and database has left behind.
     *
     * @param used those of some names that are needed
     * @return how many were removed
     */
    public int sweep(Instant now, Function<Set<String>, Collection<String>> used) throws IOException {
        var removed = new AtomicInteger();
        new LeftBehind(folder, STORED).sweep(now, found -> {
            found.removeAll(Set.copyOf(used.apply(found)));
            for (var name : found) {
                remove(name);
            }
            removed.addAndGet(found.size());
        });
        return removed.get();
    }
}

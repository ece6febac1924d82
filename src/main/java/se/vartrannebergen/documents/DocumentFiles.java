package se.vartrannebergen.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.vartrannebergen.documents.DocumentRefused.Reason;

/**
 * The files on disk, beside the photos: {@code documents/ab/<name>}. Names say nothing and never come from people. A file that is there
 * is there in full, also after a power cut.
 */
@Component
class DocumentFiles {
    private static final int BUFFER = 16 * 1024;

    private final Path folder;

    DocumentFiles(@Value("${vr.files.folder}") Path all) {
        folder = all.toAbsolutePath().resolve("documents");
    }

    Path folder() {
        return folder;
    }

    Path path(String stored) {
        return folder.resolve(stored.substring(0, 2)).resolve(stored);
    }

    /**
     * Takes in at most {@link Documents#MOST_BYTES}.
     *
     * @return where it waits
     * @throws IOException if the sender goes away or the disk is full; nothing is left then
     */
    Path receive(InputStream stream) throws IOException {
        var file = Files.createTempFile(Files.createDirectories(folder.resolve("incoming")), "upload-", ".part");
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            var size = 0;
            for (int read; (read = stream.read(buffer, 0, Math.min(BUFFER, Documents.MOST_BYTES + 1 - size))) > 0; ) {
                size += read;
                if (size > Documents.MOST_BYTES) {
                    throw new DocumentRefused(Reason.TOO_MANY_BYTES);
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
    String keep(Path waiting) throws IOException {
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

    void remove(String stored) throws IOException {
        Files.deleteIfExists(path(stored));
    }
}

package se.vartrannebergen.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The copies on disk: {@code ab/cd/<hash>-<size>.jpg}. A file that is there is there in full, also after a power cut; the
 * same picture uploaded twice lies there once.
 */
class ImageFiles {
    private final Path folder;
    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    ImageFiles(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Where uploads wait; on the same disk, so that one limit watches over both. */
    Path incoming() {
        return folder.resolve("incoming");
    }

    Path folder() {
        return folder;
    }

    Path path(String hash, Image.Size size) {
        return folderOf(hash).resolve(hash + "-" + size.letter() + ".jpg");
    }

    /**
     * Held while files are written until their row is committed, and while files are removed since no row is left: or a
     * photo could lose its files to someone who removes the same picture elsewhere at that moment.
     */
    Lock lockOf(String hash) {
        return locks[Integer.parseInt(hash, 0, 2, 16) % locks.length];
    }

    /** Returns once everything is on disk. */
    void keep(Copies copies) throws IOException {
        var target = Files.createDirectories(folderOf(copies.hash()));
        for (var copy : copies.files().entrySet()) {
            keep(copy.getValue(), path(copies.hash(), copy.getKey()));
        }
        // New names in a folder are safe only once the folder itself is.
        for (var changed = target; changed.startsWith(folder); changed = changed.getParent()) {
            force(changed);
        }
    }

    private static void keep(byte[] bytes, Path file) throws IOException {
        if (Files.exists(file)) {
            // Young again, so that the sweep leaves it alone until its new row is there.
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return;
        }
        var part = Files.createTempFile(file.getParent(), "copy-", ".part");
        try {
            try (var out = FileChannel.open(part, StandardOpenOption.WRITE)) {
                for (var buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining(); ) {
                    out.write(buffer);
                }
                out.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    void remove(String hash) throws IOException {
        for (var size : Image.Size.values()) {
            Files.deleteIfExists(path(hash, size));
        }
    }

    private Path folderOf(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
    }

    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

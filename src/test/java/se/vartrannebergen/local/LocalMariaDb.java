package se.vartrannebergen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real MariaDB beside us, reachable from this machine only, with the settings that also run in production
 * ({@code docker/mariadb}). Two databases, one user who owns them and one for the application; nobody can sign in as root.
 */
public final class LocalMariaDb implements AutoCloseable {
    public static final String DATABASE = "vart_rannebergen";
    /** Only adds to it: what staff did. */
    static final String AUDIT = "vart_rannebergen_audit";

    public static final String USERNAME = "vart_rannebergen";
    /** Makes and changes tables; the application itself cannot. */
    public static final String OWNER = "vart_rannebergen_owner";

    public static final String PASSWORD = "only-on-this-machine";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final ChildProcess server;
    private final Options options;

    /**
     * @param port zero for a free one
     * @param durable whether a commit waits for the disk; tests with throw-away data need not
     */
    public record Options(LocalFolders folders, int port, boolean durable) {
        /** For local runs: the data of the last run is there again. */
        public static Options kept() {
            return new Options(LocalFolders.kept(), 0, true);
        }

        /** For tests: empty, gone afterwards, faster than safe. */
        public static Options throwAway() {
            return new Options(LocalFolders.throwAway(), 0, false);
        }

        Path data() {
            return folders.data().resolve("mariadb");
        }
    }

    private LocalMariaDb(ChildProcess server, Options options) {
        this.server = server;
        this.options = options;
    }

    /** Starts the server and waits until it answers. */
    public static LocalMariaDb start(Options asked) {
        int port = asked.port() == 0 ? LocalPorts.free() : asked.port();
        Options options = new Options(asked.folders(), port, asked.durable());
        MariaDbInstallation installation = MariaDbInstallation.in(LocalFolders.installations());
        installation.prepare(options.data(), options.folders());
        ChildProcess server = ChildProcess.start(
                "mariadb",
                command(installation, options),
                installation.environment(),
                options.folders().logs().resolve("mariadb.log"),
                new LeftoverProcesses(options.folders().processes()));
        LocalMariaDb database = new LocalMariaDb(server, options);
        database.awaitAnswer();
        return database;
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + options.port() + "/" + DATABASE;
    }

    /** For a Spring environment. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.datasource.url", jdbcUrl(),
                "spring.datasource.username", USERNAME,
                "spring.datasource.password", PASSWORD,
                "spring.flyway.user", OWNER,
                "spring.flyway.password", PASSWORD);
    }

    /** Throw-away data goes with the server; kept data is closed in order. */
    @Override
    public void close() {
        server.stop(options.durable() ? Duration.ofSeconds(30) : Duration.ZERO);
        if (!options.durable()) {
            LocalFolders.delete(options.data());
        }
    }

    private static List<String> command(MariaDbInstallation installation, Options options) {
        Path data = options.data().toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                installation.server().toString(),
                "--defaults-file=" + LocalFolders.docker().resolve("mariadb/vart-rannebergen.cnf"),
                "--basedir=" + installation.programs(),
                "--lc-messages-dir=" + installation.programs().resolve("share"),
                "--datadir=" + data,
                MariaDbInstallation.temporary(options.folders()),
                "--init-file=" + owner(options),
                "--port=" + options.port(),
                "--bind-address=127.0.0.1",
                "--socket=", // a path may be too long for a socket, and nobody needs one
                "--skip-ssl", // making a certificate costs four seconds; the connection never leaves this machine
                "--skip-log-bin", // local data is never played back from a backup
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=32M"));
        if (!options.durable()) {
            command.add("--innodb-flush-log-at-trx-commit=2");
            command.add("--innodb-doublewrite=OFF");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Statements the server runs at each start: our user is there, and those that came with the server are of no use. */
    private static Path owner(Options options) {
        Path file = options.folders().data().resolve("mariadb-owner.sql").toAbsolutePath();
        String at = "@'127.0.0.1'";
        try {
            return Files.write(
                    file,
                    List.of(
                            "CREATE DATABASE IF NOT EXISTS " + DATABASE + ";",
                            "CREATE DATABASE IF NOT EXISTS " + AUDIT + ";",
                            "CREATE USER IF NOT EXISTS " + OWNER + at + ", " + USERNAME + at + ";",
                            "ALTER USER " + OWNER + at + " IDENTIFIED BY '" + PASSWORD + "', " + USERNAME + at
                                    + " IDENTIFIED BY '" + PASSWORD + "';",
                            "GRANT ALL ON " + DATABASE + ".* TO " + OWNER + at + ";",
                            "GRANT ALL ON " + AUDIT + ".* TO " + OWNER + at + ";",
                            "REVOKE ALL PRIVILEGES, GRANT OPTION FROM " + USERNAME + at + ";",
                            "GRANT SELECT, INSERT, UPDATE, DELETE ON " + DATABASE + ".* TO " + USERNAME + at + ";",
                            "GRANT SELECT, INSERT ON " + AUDIT + ".* TO " + USERNAME + at + ";",
                            "ALTER USER IF EXISTS root@localhost ACCOUNT LOCK;",
                            "DROP USER IF EXISTS ''@localhost;",
                            "DROP DATABASE IF EXISTS test;"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (true) {
            try (Connection connection = DriverManager.getConnection(jdbcUrl(), USERNAME, PASSWORD)) {
                return;
            } catch (SQLException e) {
                if (!server.isAlive()) {
                    throw server.failure("ended while it started");
                }
                if (Instant.now().isAfter(limit)) {
                    server.stop(Duration.ZERO);
                    throw server.failure("did not answer within " + START_LIMIT.toSeconds() + " s");
                }
                Pause.briefly();
            }
        }
    }
}

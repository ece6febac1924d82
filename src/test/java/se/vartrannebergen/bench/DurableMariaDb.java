package se.vartrannebergen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.vartrannebergen.local.LocalFolders;
import se.vartrannebergen.local.LocalMariaDb;
import se.vartrannebergen.local.LocalPorts;

/**
 * MariaDB as it runs for real: nothing of {@code docker/mariadb} is made lighter, every commit waits for the redo log and for
 * the binary log, which local runs do without.
 */
final class DurableMariaDb implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Child server;
    private final Path folder;
    private final int port;

    private DurableMariaDb(Child server, Path folder, int port) {
        this.server = server;
        this.folder = folder;
        this.port = port;
    }

    /** An empty one. */
    static DurableMariaDb start(String name) throws IOException {
        var run = LocalFolders.throwAway();
        var folder = run.data().resolve("bench-" + name);
        var folders = new LocalFolders(folder, folder.resolve("logs"), run.processes());
        // Unpacks the programs and makes the data folder, the database and its user.
        LocalMariaDb.start(new LocalMariaDb.Options(folders, 0, true)).close();
        var port = LocalPorts.free();
        var programs = programs();
        var libraries = programs.resolve("libs").toString();
        var server = Child.start(
                command(programs, folder, port),
                Map.of("LD_LIBRARY_PATH", libraries, "DYLD_FALLBACK_LIBRARY_PATH", libraries),
                folder.resolve("logs/mariadb-durable.log"));
        var database = new DurableMariaDb(server, folder, port);
        database.awaitAnswer();
        return database;
    }

    /** Where {@link LocalMariaDb} keeps them. */
    private static Path programs() throws IOException {
        try (var all = Files.list(Path.of(".local"))) {
            return all.filter(path -> path.getFileName().toString().matches("mariadb-[\\d.]+"))
                    .max(Path::compareTo)
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    private static List<String> command(Path programs, Path folder, int port) throws IOException {
        var temporary = Files.createDirectories(folder.resolve("temporary"));
        var command = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--defaults-file="
                        + Path.of("docker/mariadb/vart-rannebergen.cnf").toAbsolutePath(),
                "--basedir=" + programs,
                "--lc-messages-dir=" + programs.resolve("share"),
                "--datadir=" + folder.resolve("mariadb").toAbsolutePath(),
                "--tmpdir=" + temporary.toAbsolutePath(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=",
                "--skip-ssl"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private void awaitAnswer() throws IOException {
        for (var i = 0; i < PATIENCE_SECONDS * 10 && server.isAlive(); i++) {
            try (var connection = connect()) {
                checkDurable(connection);
                return;
            } catch (SQLException notYet) {
                Pause.of(100);
            }
        }
        throw server.failure("the database did not start");
    }

    private static void checkDurable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT @@innodb_flush_log_at_trx_commit, @@sync_binlog, @@log_bin, @@innodb_doublewrite")) {
            row.next();
            if (row.getInt(1) != 1
                    || row.getInt(2) != 1
                    || row.getInt(3) != 1
                    || row.getString(4).equals("OFF")) {
                throw new IllegalStateException("the database is not durable");
            }
        }
    }

    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + LocalMariaDb.DATABASE;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), LocalMariaDb.OWNER, LocalMariaDb.PASSWORD);
    }

    long number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    Set<Long> numbers(String sql) throws SQLException {
        var all = new HashSet<Long>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                all.add(row.getLong(1));
            }
        }
        return all;
    }

    /** Where the application of this database may keep its files. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        server.close();
        try (var all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.vartrannebergen.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** How often the database can commit at all: connections that each insert one row and commit, and nothing else. */
final class CommitRate {
    private CommitRate() {}

    static double of(DurableMariaDb database, int connections, int seconds) throws Exception {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS bench_commit (id BIGINT AUTO_INCREMENT PRIMARY KEY, value BIGINT NOT NULL)");
        }
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        var commits = 0L;
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Callable<Long>> work = new ArrayList<>();
            for (var i = 0; i < connections; i++) {
                work.add(() -> commits(database, until));
            }
            for (var done : threads.invokeAll(work)) {
                commits += done.get();
            }
        }
        return (double) commits / seconds;
    }

    private static long commits(DurableMariaDb database, long until) throws SQLException {
        try (var connection = database.connect();
                var insert = connection.prepareStatement("INSERT INTO bench_commit (value) VALUES (?)")) {
            connection.setAutoCommit(false);
            var commits = 0L;
            while (System.nanoTime() < until) {
                insert.setLong(1, commits++);
                insert.executeUpdate();
                connection.commit();
            }
            return commits;
        }
    }
}

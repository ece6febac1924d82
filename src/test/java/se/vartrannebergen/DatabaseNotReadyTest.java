package se.vartrannebergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import se.vartrannebergen.testing.ServiceTest;

/** A start before the database is ready waits for it. */
@ServiceTest
class DatabaseNotReadyTest {
    private final Flyway configured;
    private final DataSource database;

    DatabaseNotReadyTest(Flyway configured, DataSource database) {
        this.configured = configured;
        this.database = database;
    }

    @Test
    void theFirstConnectionIsTriedForUntilTheDatabaseIsReady() {
        var tries = new AtomicInteger();
        var starting = new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                if (tries.incrementAndGet() < 3) {
                    throw new SQLNonTransientConnectionException("not ready yet");
                }
                return super.getConnection();
            }
        };
        var flyway = Flyway.configure()
                .configuration(configured.getConfiguration())
                .dataSource(starting)
                .load();

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(tries).hasValueGreaterThanOrEqualTo(3);
        // A database that has to recover takes minutes.
        assertThat(configured.getConfiguration().getConnectRetries()).isGreaterThanOrEqualTo(60);
    }
}

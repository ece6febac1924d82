package se.vartrannebergen.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.vartrannebergen.local.AtExit;
import se.vartrannebergen.local.LocalMariaDb;

/**
 * The database of the whole test run: one real, empty MariaDB, started when the first test needs it and gone when the run ends.
 * All contexts share it, so each test makes its own data. Use with {@code @Import(TestDatabase.class)}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    /** Started by whoever touches this class first. */
    private static final class Running {
        static final LocalMariaDb SERVER = start();

        private static LocalMariaDb start() {
            LocalMariaDb server = LocalMariaDb.start(LocalMariaDb.Options.throwAway());
            AtExit.run(server::close);
            return server;
        }
    }

    /** {@code spring.datasource.*}, for tests that start an application by themselves. */
    public static Map<String, String> properties() {
        return Running.SERVER.properties();
    }

    /** For tests of what the database itself does. The caller closes it. */
    public static Connection connect() throws SQLException {
        return connect(LocalMariaDb.USERNAME, LocalMariaDb.PASSWORD);
    }

    public static Connection connect(String username, String password) throws SQLException {
        return DriverManager.getConnection(Running.SERVER.jdbcUrl(), username, password);
    }

    /** For tests that make tables of their own. The caller closes it. */
    public static Connection connectAsOwner() throws SQLException {
        return connect(LocalMariaDb.OWNER, LocalMariaDb.PASSWORD);
    }

    @Bean
    FlywayConnectionDetails testMigrations() {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return LocalMariaDb.OWNER;
            }

            @Override
            public String getPassword() {
                return LocalMariaDb.PASSWORD;
            }

            @Override
            public String getJdbcUrl() {
                return Running.SERVER.jdbcUrl();
            }
        };
    }

    @Bean
    JdbcConnectionDetails testDatabaseConnection() {
        String url = Running.SERVER.jdbcUrl();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return LocalMariaDb.USERNAME;
            }

            @Override
            public String getPassword() {
                return LocalMariaDb.PASSWORD;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}

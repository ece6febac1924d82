package se.vartrannebergen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.testing.TestDatabase;

class LocalMariaDbTest {
    @Test
    void runsWithTheSettingsOfProduction() throws SQLException {
        assertThat(variable("transaction_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(variable("innodb_snapshot_isolation")).isEqualTo("1");
        assertThat(variable("innodb_ft_min_token_size")).isEqualTo("1");
        assertThat(variable("sql_mode")).contains("STRICT_TRANS_TABLES");
        assertThat(variable("time_zone")).isEqualTo("+00:00");
        assertThat(variable("collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
        assertThat(variable("collation_connection")).isEqualTo("utf8mb4_uca1400_ai_ci");
    }

    @Test
    void nobodySignsInAsRootOrWithoutAPassword() {
        assertThatThrownBy(() -> TestDatabase.connect("root", "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> TestDatabase.connect(LocalMariaDb.USERNAME, ""))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> TestDatabase.connect("", "")).isInstanceOf(SQLException.class);
    }

    private String variable(String name) throws SQLException {
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT @@" + name)) {
            answer.next();
            return answer.getString(1);
        }
    }
}

package se.vartrannebergen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.look.PlainPages;
import se.vartrannebergen.texts.LanguageChoice;
import se.vartrannebergen.texts.Texts;

class ErrorPagesTest {
    private static final class Away extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLNonTransientConnectionException("away");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    @Test
    void aFailureBeforeTheFirstReadingOfTheDatabaseIsToldInSwedish() throws Exception {
        try (var rooms = new AnnotationConfigApplicationContext()) {
            rooms.registerBean(JdbcClient.class, () -> JdbcClient.create(new Away()));
            rooms.register(Class.forName("se.vartrannebergen.labs.LabQueries"));
            rooms.register(Labs.class, LanguageChoice.class, Texts.class, PlainPages.class, ErrorPages.class);
            rooms.refresh();
            var request = new MockHttpServletRequest("GET", "/error");
            request.setParameter("lang", "ar");
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);

            var answer = rooms.getBean(ErrorPages.class).error(request);

            assertThat(answer.getStatusCode().value()).isEqualTo(500);
            assertThat(answer.getBody()).contains("<html lang=\"sv\"");
        }
    }
}

package se.vartrannebergen.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;

/** How often news is opened, without anything about who opens it. */
@ServiceTest
class OpenedUpdatesTest {
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestUpdates made;
    private final DataSource source;
    private final JdbcTemplate jdbc;

    OpenedUpdatesTest(TestLabs labs, TestPersons persons, TestUpdates made, DataSource source, JdbcTemplate jdbc) {
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.source = source;
        this.jdbc = jdbc;
    }

    private OpenedUpdates at(JdbcTemplate database, String now) {
        return new OpenedUpdates(database, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private ContentRef news(Lab lab) {
        var coordinator = persons.resident(lab);
        return new ContentRef("update", made.published(lab, coordinator, made.group(lab, coordinator)));
    }

    private String days(ContentRef update) {
        return String.join(
                ", ",
                jdbc.queryForList(
                        "SELECT CONCAT(day, ' ', times) FROM news_update_opened WHERE update_id = ? ORDER BY day",
                        String.class,
                        update.id()));
    }

    @Test
    void manyWhoOpenItAtOnceAreAllCountedWhileItIsWritten() {
        var lab = labs.make();
        var update = news(lab);
        var opened = at(jdbc, "2026-11-25T12:00:00Z");
        AtOnce.call(20, thread -> {
            for (var i = 0; i < 100; i++) {
                opened.opened(lab.id(), update);
                if (i % 25 == thread) {
                    opened.write();
                }
            }
            return thread;
        });
        opened.write();
        opened.write();
        assertThat(days(update)).isEqualTo("2026-11-25 2000");
    }

    @Test
    void aDayBeginsAtMidnightHere() {
        var lab = labs.make();
        var update = news(lab);
        for (var now : new String[] {"2026-11-25T22:59:00Z", "2026-11-25T23:00:00Z"}) {
            var opened = at(jdbc, now);
            opened.opened(lab.id(), update);
            opened.write();
        }
        assertThat(days(update)).isEqualTo("2026-11-25 1, 2026-11-26 1");
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenLater() {
        var lab = labs.make();
        var update = news(lab);
        var away = new AtomicBoolean(true);
        var database = new JdbcTemplate(source) {
            @Override
            public int update(String sql, Object... args) {
                if (away.get()) {
                    throw new QueryTimeoutException("away");
                }
                return super.update(sql, args);
            }
        };
        var opened = at(database, "2026-11-25T12:00:00Z");
        opened.opened(lab.id(), update);
        opened.write();
        assertThat(days(update)).isEmpty();
        opened.opened(lab.id(), update);
        away.set(false);
        opened.write();
        assertThat(days(update)).isEqualTo("2026-11-25 2");
    }

    @Test
    void nothingIsCountedOfAnotherLabNorOfOtherThings() {
        var lab = labs.make();
        var update = news(lab);
        var opened = at(jdbc, "2026-11-25T12:00:00Z");
        opened.opened(labs.make().id(), update);
        opened.opened(lab.id(), new ContentRef("idea", update.id()));
        opened.write();
        assertThat(days(update)).isEmpty();
    }
}

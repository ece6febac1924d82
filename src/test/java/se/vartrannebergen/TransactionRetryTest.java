package se.vartrannebergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDatabase;

@ServiceTest
class TransactionRetryTest {
    private final Shelf shelf;
    private final Keeper keeper;
    private final JdbcClient jdbc;

    TransactionRetryTest(AutowireCapableBeanFactory beans, JdbcClient jdbc) throws SQLException {
        // Wrapped as the application's own are, without a context of their own.
        this.shelf = (Shelf) beans.applyBeanPostProcessorsAfterInitialization(new Shelf(jdbc), "shelf");
        this.keeper = (Keeper) beans.applyBeanPostProcessorsAfterInitialization(new Keeper(jdbc), "keeper");
        this.jdbc = jdbc;
        try (var owner = TestDatabase.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS shelf (id INT PRIMARY KEY, books INT NOT NULL)");
        }
        jdbc.sql("REPLACE INTO shelf VALUES (1, 0), (2, 0)").update();
    }

    @Test
    void bothOfTwoThatBlockEachOtherSucceed() {
        var tries = new AtomicInteger();
        var met = new CyclicBarrier(2);

        AtOnce.call(2, i -> {
            shelf.addToBoth(i == 0 ? 1 : 2, i == 0 ? 2 : 1, tries, met);
            return true;
        });

        assertThat(tries).as("one was tried again").hasValue(3);
        assertThat(books()).containsExactly(2, 2);
    }

    @Test
    void aMethodThatIsMarkedByItselfIsTriedAgainToo() {
        var tries = new AtomicInteger();
        var met = new CyclicBarrier(2);

        AtOnce.call(2, i -> {
            keeper.addToBoth(i == 0 ? 1 : 2, i == 0 ? 2 : 1, tries, met);
            return true;
        });

        assertThat(tries).hasValue(3);
        assertThat(books()).containsExactly(2, 2);
    }

    @Test
    void whatFailsForAnotherReasonIsTriedOnce() {
        var tries = new AtomicInteger();
        assertThatThrownBy(() -> shelf.addTwice(1, tries)).isInstanceOf(DuplicateKeyException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void whatLosesEachTimeFailsInTheEndWithItsOwnError() {
        var tries = new AtomicInteger();
        assertThatThrownBy(() -> shelf.alwaysLose(tries)).rootCause().hasMessageContaining("Deadlock");
        assertThat(tries).hasValue(7);
    }

    @Test
    void whatKeepsOutOfTransactionsIsTriedOnce() {
        var tries = new AtomicInteger();
        assertThatThrownBy(() -> keeper.loseOutside(tries)).rootCause().hasMessageContaining("Deadlock");
        assertThat(tries).hasValue(1);
    }

    @Test
    void eachTryBeginsWithNothingOfTheLastOneWritten() {
        shelf.loseOnceAfterWriting(new AtomicInteger());
        assertThat(books().getFirst()).isEqualTo(1);
    }

    private List<Integer> books() {
        return new ArrayList<>(jdbc.sql("SELECT books FROM shelf ORDER BY id")
                .query(Integer.class)
                .list());
    }

    private static final String DEADLOCK =
            "SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock found'";

    @Transactional
    static class Shelf {
        private final JdbcClient jdbc;

        Shelf(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        void addToBoth(int first, int second, AtomicInteger tries, CyclicBarrier met) {
            takeBoth(jdbc, first, second, tries, met);
        }

        void addTwice(int id, AtomicInteger tries) {
            tries.incrementAndGet();
            jdbc.sql("INSERT INTO shelf VALUES (?, 0)").param(id).update();
        }

        void alwaysLose(AtomicInteger tries) {
            tries.incrementAndGet();
            jdbc.sql(DEADLOCK).update();
        }

        void loseOnceAfterWriting(AtomicInteger tries) {
            add(jdbc, 1);
            if (tries.incrementAndGet() == 1) {
                jdbc.sql(DEADLOCK).update();
            }
        }
    }

    static class Keeper {
        private final JdbcClient jdbc;

        Keeper(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional
        void addToBoth(int first, int second, AtomicInteger tries, CyclicBarrier met) {
            takeBoth(jdbc, first, second, tries, met);
        }

        @Transactional(propagation = Propagation.NEVER)
        void loseOutside(AtomicInteger tries) {
            tries.incrementAndGet();
            jdbc.sql(DEADLOCK).update();
        }
    }

    private static void takeBoth(JdbcClient jdbc, int first, int second, AtomicInteger tries, CyclicBarrier met) {
        var mine = tries.incrementAndGet();
        add(jdbc, first);
        if (mine <= 2) {
            try {
                met.await(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        add(jdbc, second);
    }

    private static void add(JdbcClient jdbc, int id) {
        jdbc.sql("UPDATE shelf SET books = books + 1 WHERE id = ?").param(id).update();
    }
}

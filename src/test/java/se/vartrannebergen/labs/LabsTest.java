package se.vartrannebergen.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;

/** Pages go on opening while the database is away. */
class LabsTest {
    private static final LabId ID = new LabId(1);
    private static final Instant LONG_AGO = Instant.now().minusSeconds(3_600);

    static List<RuntimeException> away() {
        return List.of(
                new CannotCreateTransactionException("no connection"),
                new DataAccessResourceFailureException("connection lost"));
    }

    @ParameterizedTest
    @MethodSource("away")
    void labsServeOnWhileTheDatabaseIsAwayAndItIsNotAskedAgainAtOnce(RuntimeException why) {
        var queries = new Answers();
        var labs = new Labs(queries);
        queries.next = () -> known(LONG_AGO);
        labs.byHost("localhost");
        queries.next = () -> {
            throw why;
        };

        for (var page = 0; page < 5; page++) {
            assertThat(labs.byHost("localhost").id()).isEqualTo(ID);
        }
        assertThat(queries.asked).hasValue(2);
    }

    @Test
    void whileOneWaitsForTheDatabaseTheOthersAreServedWhatIsKnown() throws Exception {
        var queries = new Answers();
        var labs = new Labs(queries);
        queries.next = () -> known(LONG_AGO);
        labs.byHost("localhost");
        var asking = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        queries.next = () -> {
            asking.countDown();
            await(answer);
            throw new CannotCreateTransactionException("no connection");
        };
        var one = CompletableFuture.supplyAsync(() -> labs.byHost("localhost"), Thread::startVirtualThread);
        await(asking);
        try {
            var other = CompletableFuture.supplyAsync(() -> labs.byHost("localhost"), Thread::startVirtualThread);
            assertThat(other.get(5, TimeUnit.SECONDS).id()).isEqualTo(ID);
        } finally {
            answer.countDown();
        }
        assertThat(one.get(5, TimeUnit.SECONDS).id()).isEqualTo(ID);
    }

    @Test
    void whereNothingWasEverReadThePageThatSaysSoDoesNotWaitOnceMore() {
        var queries = new Answers();
        var labs = new Labs(queries);
        queries.next = () -> {
            throw new CannotCreateTransactionException("no connection");
        };

        assertThatThrownBy(() -> labs.byHost("localhost")).isInstanceOf(CannotCreateTransactionException.class);
        assertThat(labs.ifKnown("localhost")).isEmpty();
        assertThat(queries.asked).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Labs.Known known(Instant readAt) {
        var lab = new Lab(
                ID,
                "ett",
                "Vårt Ett",
                "Ett",
                new LabSettings(20, 30, LabSettings.ReviewPolicy.AT_ONCE, 2, LabSettings.Voters.CONFIRMED, 3),
                List.of(Language.SWEDISH),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return new Labs.Known(Map.of(ID, lab), Map.of(), lab, readAt);
    }

    private static final class Answers extends LabQueries {
        private final AtomicInteger asked = new AtomicInteger();
        private volatile Supplier<Labs.Known> next = () -> known(Instant.now());

        Answers() {
            super(JdbcClient.create(new org.springframework.jdbc.datasource.DriverManagerDataSource()));
        }

        @Override
        Labs.Known readAll() {
            asked.incrementAndGet();
            return next.get();
        }
    }
}

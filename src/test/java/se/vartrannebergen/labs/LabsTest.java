package se.vartrannebergen.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.labs.LabSettings.Voters;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;

class LabsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final LabQueries queries = mock(LabQueries.class);
    private final Clock clock = mock(Clock.class);
    private final Labs labs = new Labs(queries, clock);
    private final Lab lab = new Lab(
            new LabId(1),
            "rannebergen",
            "Vårt Rannebergen",
            "Rannebergen",
            new LabSettings(20, 30, ReviewPolicy.AT_ONCE, 2, Voters.CONFIRMED),
            List.of(Language.SWEDISH),
            List.of(),
            List.of());

    @BeforeEach
    void readOnce() {
        when(clock.instant()).thenReturn(NOW);
        when(queries.readAll()).thenReturn(new Labs.Known(Map.of(lab.id(), lab), Map.of(), lab, NOW));
        labs.refresh();
    }

    @Test
    void labsThatWereReadServeOnWhileTheDatabaseIsAwayForLong() {
        when(queries.readAll()).thenThrow(new CannotCreateTransactionException("no connection"));
        when(clock.instant()).thenReturn(NOW.plusSeconds(61));
        assertThat(labs.byHost("localhost")).isEqualTo(lab);
    }

    @Test
    void aDatabaseThatIsAwayIsNotAskedForEveryPage() {
        when(queries.readAll()).thenThrow(new CannotCreateTransactionException("no connection"));
        when(clock.instant()).thenReturn(NOW.plusSeconds(61));
        labs.byHost("localhost");
        labs.byHost("localhost");
        verify(queries, times(2)).readAll(); // once at the start, once more a minute later
    }

    @Test
    void withoutADatabaseFromTheStartThereIsNoLabToShow() {
        when(queries.readAll()).thenThrow(new CannotCreateTransactionException("no connection"));
        assertThatThrownBy(() -> new Labs(queries, clock).byHost("localhost"))
                .isInstanceOf(CannotCreateTransactionException.class);
    }
}

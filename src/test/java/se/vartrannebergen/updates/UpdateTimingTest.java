package se.vartrannebergen.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateTimingTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static UpdateTiming from(String at) {
        return new UpdateTiming(Optional.of(LocalDateTime.parse(at)), Optional.empty(), false);
    }

    private static UpdateTiming until(String day) {
        return new UpdateTiming(Optional.empty(), Optional.of(LocalDate.parse(day)), false);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T08:00, 2026-12-01T07:00:00Z",
        "2027-06-01T08:00, 2027-06-01T06:00:00Z",
        // Summer time leaves this hour out, and has the next one twice in October.
        "2027-03-28T02:30, 2027-03-28T01:30:00Z",
        "2027-10-31T02:30, 2027-10-31T00:30:00Z"
    })
    void clocksHereAreMeantInWinterInSummerAndBetween(String here, String instant) {
        assertThat(from(here).publishAt()).contains(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28, 2027-03-28T22:00:00Z", "2027-10-31, 2027-10-31T23:00:00Z"})
    void theLastDayEndsAtMidnightAlsoWhenItIsShorterOrLonger(String day, String instant) {
        assertThat(until(day).endsAt()).contains(Instant.parse(instant));
        assertThat(UpdateTiming.of(Optional.empty(), until(day).endsAt(), false))
                .isEqualTo(until(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T13:00, PLANNED_IN_THE_PAST",
        "2026-11-24T08:00, PLANNED_IN_THE_PAST",
        "2027-11-28T08:00, PLANNED_TOO_FAR"
    })
    void itIsPlannedForTheComingYear(String at, UpdateProblem problem) {
        assertThat(from(at).problems(NOW, UpdateTiming.AT_ONCE)).containsExactly(problem);
        assertThat(from("2026-11-25T13:01").problems(NOW, UpdateTiming.AT_ONCE)).isEmpty();
    }

    @Test
    void itIsNotOverBeforeItStarts() {
        assertThat(until("2026-11-24").problems(NOW, UpdateTiming.AT_ONCE))
                .containsExactly(UpdateProblem.OVER_BEFORE_IT_STARTS);
        assertThat(until("2026-11-25").problems(NOW, UpdateTiming.AT_ONCE)).isEmpty();
        var planned = new UpdateTiming(
                Optional.of(LocalDateTime.parse("2026-12-24T08:00")),
                Optional.of(LocalDate.parse("2026-12-23")),
                false);
        assertThat(planned.problems(NOW, planned)).containsExactly(UpdateProblem.OVER_BEFORE_IT_STARTS);
    }

    @Test
    void whatIsOverAlreadyCanStillBePutRight() {
        assertThat(until("2026-11-01").problems(NOW, until("2026-11-01"))).isEmpty();
    }
}

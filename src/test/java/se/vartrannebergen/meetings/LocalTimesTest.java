package se.vartrannebergen.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LocalTimesTest {
    private static final LocalDateTime SPRING = LocalDateTime.of(2027, 3, 28, 2, 30);
    private static final LocalDateTime AUTUMN = LocalDateTime.of(2027, 10, 31, 2, 30);

    @Test
    void theHourThatDoesNotExistIsRefusedAndTheNextThatDoesIsNamed() {
        assertThatThrownBy(() -> LocalTimes.instant(SPRING))
                .isInstanceOfSatisfying(
                        NoSuchTime.class, no -> assertThat(no.next()).isEqualTo("2027-03-28T03:00:00"));
        assertThat(LocalTimes.next(SPRING.minusHours(1))).isEmpty();
        assertThat(LocalTimes.instant(SPRING.plusHours(1))).isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void ofTheHourThatExistsTwiceTheFirstIsMeant() {
        assertThat(LocalTimes.isTwice(AUTUMN)).isTrue();
        assertThat(LocalTimes.isTwice(AUTUMN.plusHours(1))).isFalse();
        assertThat(LocalTimes.instant(AUTUMN)).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Property
    void whatClocksShowLeadsBackToTheSameInstantUnlessTheyShowItTwice(
            @ForAll @LongRange(min = 1_700_000_000, max = 2_500_000_000L) long second) {
        var at = Instant.ofEpochSecond(second);
        var shown = LocalTimes.shown(at);
        var back = LocalTimes.instant(shown);
        assertThat(back.equals(at) || LocalTimes.isTwice(shown) && back.equals(at.minusSeconds(3600)))
                .isTrue();
    }
}

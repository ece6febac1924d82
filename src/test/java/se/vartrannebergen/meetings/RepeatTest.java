package se.vartrannebergen.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class RepeatTest {
    private static final LocalDateTime SECOND_TUESDAY = LocalDateTime.of(2027, 3, 9, 18, 0);

    @Test
    void clocksShowTheSameBeforeAndAfterSummerTimeBegins() {
        var dates = Repeat.times(Every.WEEK, 4).from(SECOND_TUESDAY);
        assertThat(dates).extracting(LocalDateTime::toLocalTime).containsOnly(LocalTime.of(18, 0));
        assertThat(dates)
                .extracting(LocalDateTime::toLocalDate)
                .contains(LocalDate.of(2027, 3, 23), LocalDate.of(2027, 3, 30));
        assertThat(Duration.between(LocalTimes.instant(dates.get(2)), LocalTimes.instant(dates.get(3))))
                .isEqualTo(Duration.ofHours(7 * 24 - 1));
    }

    @Test
    void everySecondWeekUntilADayIncludesThatDay() {
        assertThat(Repeat.until(Every.SECOND_WEEK, LocalDate.of(2027, 4, 6)).from(SECOND_TUESDAY))
                .containsExactly(SECOND_TUESDAY, SECOND_TUESDAY.plusWeeks(2), SECOND_TUESDAY.plusWeeks(4));
    }

    @Test
    void monthlyIsTheSameWeekdayOfTheMonth() {
        assertThat(Repeat.times(Every.MONTH, 4).from(SECOND_TUESDAY))
                .extracting(LocalDateTime::toLocalDate)
                .containsExactly(
                        LocalDate.of(2027, 3, 9),
                        LocalDate.of(2027, 4, 13),
                        LocalDate.of(2027, 5, 11),
                        LocalDate.of(2027, 6, 8));
    }

    @Test
    void aFifthWeekdayOfTheMonthIsTheLast() {
        assertThat(Repeat.times(Every.MONTH, 3).from(LocalDateTime.of(2027, 3, 30, 18, 0)))
                .extracting(LocalDateTime::toLocalDate)
                .containsExactly(LocalDate.of(2027, 3, 30), LocalDate.of(2027, 4, 27), LocalDate.of(2027, 5, 25));
    }

    @Test
    void fewerThanTwoOrMoreThanAYearOfWeeksAreRefused() {
        assertThatThrownBy(() -> Repeat.times(Every.WEEK, 1)).isInstanceOf(MeetingNotReady.class);
        assertThatThrownBy(() -> Repeat.times(Every.WEEK, 53)).isInstanceOf(MeetingNotReady.class);
        var until = Repeat.until(Every.WEEK, SECOND_TUESDAY.toLocalDate().plusDays(6));
        assertThatThrownBy(() -> until.from(SECOND_TUESDAY)).isInstanceOf(MeetingNotReady.class);
        var years = Repeat.until(Every.WEEK, SECOND_TUESDAY.toLocalDate().plusYears(1000));
        assertThatThrownBy(() -> years.from(SECOND_TUESDAY)).isInstanceOf(MeetingNotReady.class);
    }

    @Test
    void oneDateInTheHourThatDoesNotExistIsRefusedByName() {
        var saturdayNight = LocalDateTime.of(2027, 3, 21, 2, 30);
        assertThat(Repeat.times(Every.WEEK, 2).from(saturdayNight)).hasSize(2);
        assertThatThrownBy(() -> LocalTimes.instant(saturdayNight.plusWeeks(1))).isInstanceOf(NoSuchTime.class);
    }
}

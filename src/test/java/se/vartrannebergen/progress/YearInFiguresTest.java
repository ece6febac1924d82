package se.vartrannebergen.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.PublicCount;
import se.vartrannebergen.progress.TestProgress.Owner;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class YearInFiguresTest {
    private final YearInFigures figures;
    private final AreaPicture picture;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final LocalDate today;
    private Lab lab;
    private TestProgress rows;
    private Owner owner;
    private long company;

    YearInFiguresTest(
            YearInFigures figures,
            ProgressLists lists,
            AreaPicture picture,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons) {
        this.figures = figures;
        this.picture = picture;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        today = lists.today();
    }

    @BeforeEach
    void anArea() {
        lab = labs.make();
        rows = new TestProgress(jdbc, lab, persons.newcomer(lab));
        company = rows.partner("bolaget", "Bolaget");
        owner = Owner.partner(company);
    }

    private YearFigures thisYear() {
        return figures.of(lab.id(), today.getYear());
    }

    @Test
    void whatFewPeopleDidIsNotSaidExactly() {
        IntStream.range(0, 4).forEach(number -> rows.idea("Idé " + number, "sv", "OPEN"));
        assertThat(thisYear().ideas()).isEqualTo(new PublicCount(0, true));
        rows.idea("Idé", "sv", "DONE");
        rows.idea("Dold", "sv", "HIDDEN");
        assertThat(thisYear().ideas()).isEqualTo(new PublicCount(5, false));
        assertThat(thisYear().votes()).isEqualTo(new PublicCount(15, false));
    }

    /** Dates of last year: the tests run on any day of this one. */
    @Test
    void answersAreOnTimeUntilTheEndOfTheirDayHere() {
        var year = today.getYear() - 1;
        var due = LocalDate.of(year, 7, 10);
        IntStream.range(0, 4)
                .forEach(number ->
                        rows.answered("Idé " + number, company, due.minusDays(30), due, due.minusDays(20 - number)));
        assertThat(figures.of(lab.id(), year).medianDays()).isEmpty();
        var last = rows.answered("Sist", company, due.minusDays(30), due, due);
        // 23:30 here, in summer.
        jdbc.sql("UPDATE answer_clock SET ended_at = ? WHERE idea_id = ?")
                .params(due.atTime(21, 30), last)
                .update();
        var onTime = figures.of(lab.id(), year);
        assertThat(onTime.answersDue()).isEqualTo(5);
        assertThat(onTime.answersOnTime()).isEqualTo(5);
        assertThat(onTime.answersOnTimePercent()).isEqualTo(100);
        assertThat(onTime.medianDays()).contains(12);
        // 00:30 of the next day here.
        jdbc.sql("UPDATE answer_clock SET ended_at = ? WHERE idea_id = ?")
                .params(due.atTime(22, 30), last)
                .update();
        assertThat(figures.of(lab.id(), year).answersOnTimePercent()).isEqualTo(80);
        rows.owed("Dröjer än", Optional.of(company), due);
        var late = figures.of(lab.id(), year);
        assertThat(late.answersDue()).isEqualTo(6);
        assertThat(late.answersOnTime()).isEqualTo(4);
        assertThat(late.medianDays()).contains(12);
    }

    @Test
    void aPromiseIsKeptOnTimeByTheDayThatWasPromisedFirst() {
        var day = LocalDate.of(today.getYear() - 1, 3, 1);
        rows.promise("I tid", owner, day, day, Optional.of(day));
        rows.promise("Flyttat", owner, day, day.plusDays(30), Optional.of(day.plusDays(2)));
        rows.promise("Inte än", owner, day, day, Optional.empty());
        rows.hidePromise(rows.promise("Dolt", owner, day, day, Optional.of(day)));
        rows.promise("Av dold grupp", Owner.group(rows.group("Dold", "HIDDEN")), day, day, Optional.of(day));
        var found = figures.of(lab.id(), day.getYear());
        assertThat(found.promisesDue()).isEqualTo(3);
        assertThat(found.promisesOnTime()).isOne();
        assertThat(thisYear().promisesDue()).isZero();
    }

    @Test
    void countsProjectsThatAreDone() {
        rows.project("Klart", owner, "DONE");
        rows.project("Pågår", owner, "UNDER_WAY");
        rows.project("Dolt", owner, "HIDDEN");
        assertThat(thisYear().projectsDone()).isOne();
    }

    @Test
    void aYearThatNobodyHasSeenIsTheNearestOne() {
        assertThat(figures.of(lab.id(), 9_999).year()).isEqualTo(today.getYear());
        assertThat(figures.of(lab.id(), 1).year()).isEqualTo(2020);
        assertThat(thisYear().first()).isEqualTo(today.getYear());
    }

    @Test
    void theFiguresAreTwoStatementsAndThePictureOne() {
        assertThat(Statements.of(this::thisYear)).isEqualTo(2);
        assertThat(Statements.of(() -> picture.of(lab, AreaPicture.By.PLACE))).isOne();
    }

    @Test
    void thePictureCountsWhatEverybodyMayRead() {
        rows.idea("Öppen", "sv", "OPEN");
        rows.idea("Väntar", "sv", "UNDER_CONSIDERATION");
        rows.idea("På gång", "sv", "PLANNED");
        rows.idea("Klar", "sv", "DONE");
        rows.idea("Dold", "sv", "HIDDEN");
        var nowhere = rows.idea("Ingenstans", "sv", "DONE");
        jdbc.sql("UPDATE idea SET place_id = NULL WHERE id = ?").param(nowhere).update();
        var place = lab.places().getFirst();
        assertThat(picture.of(lab, AreaPicture.By.PLACE))
                .containsExactly(
                        new AreaPicture.Row(Optional.of(place.slug()), Optional.of(place.name()), 2, 1, 1),
                        new AreaPicture.Row(Optional.empty(), Optional.empty(), 0, 0, 1));
        assertThat(picture.of(lab, AreaPicture.By.CATEGORY))
                .singleElement()
                .extracting(AreaPicture.Row::total)
                .isEqualTo(5);
        assertThat(picture.of(labs.make(), AreaPicture.By.PLACE)).isEmpty();
    }

    @Test
    void whichYearItIsSaysTheClockOfTheArea() {
        var newYear = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);
        var here = new ProgressLists(jdbc, newYear).today();
        assertThat(YearInFigures.isCounted(2027, here)).isTrue();
        assertThat(YearInFigures.isCounted(2028, here)).isFalse();
    }
}

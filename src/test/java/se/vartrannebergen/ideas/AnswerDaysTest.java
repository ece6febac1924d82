package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** Thirty days are days of the calendar here, whatever time it is and however long a day is. */
@ServiceTest
class AnswerDaysTest {
    private final IdeaRepository ideas;
    private final IdeaStepRepository steps;
    private final VoteRepository votes;
    private final Residencies residencies;
    private final Labs allLabs;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    AnswerDaysTest(
            IdeaRepository ideas,
            IdeaStepRepository steps,
            VoteRepository votes,
            Residencies residencies,
            Labs allLabs,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.ideas = ideas;
        this.steps = steps;
        this.votes = votes;
        this.residencies = residencies;
        this.allLabs = allLabs;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2028-01-30T22:59:59Z, 2028-02-29, the last second of a day in winter leads to the leap day",
        "2028-01-30T23:00:00Z, 2028-03-01, a second later it is the next day here",
        "2028-02-29T12:00:00Z, 2028-03-30, from the leap day",
        "2027-03-10T22:30:00Z, 2027-04-09, across the day on which summer time begins",
        "2027-03-28T00:30:00Z, 2027-04-27, half an hour before summer time begins",
        "2027-06-30T22:30:00Z, 2027-07-31, after midnight here in summer",
        "2027-10-10T21:59:59Z, 2027-11-09, across the day on which summer time ends"
    })
    void theAnswerIsOwedThirtyDaysOfTheCalendarLater(String now, LocalDate due, String when) {
        var lab = labs.withThreshold(50);
        var idea = made.sent(lab, persons.resident(lab));
        var book = new VoteBook(
                ideas, steps, votes, residencies, allLabs, events, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
        transaction.executeWithoutResult(status -> book.oweAnswer(lab.id(), idea));
        assertThat(jdbc.sql(
                                "SELECT i.answer_due_on FROM idea i JOIN answer_clock c ON c.running = i.id AND c.due_on = i.answer_due_on WHERE i.id = ?")
                        .param(idea)
                        .query(LocalDate.class)
                        .single())
                .as(when)
                .isEqualTo(due);
    }
}

package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.answers.ClockEvent.AnswerRemembered;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

/** In years long past: whatever else is owed in the database is due later. */
@ServiceTest
class AnswerRemindersTest {
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestPartners partners;
    private final Voting voting;
    private final Ideas ideas;
    private final JdbcClient jdbc;
    private final List<AnswerRemembered> told = new ArrayList<>();
    private Lab lab;
    private PersonId author;
    private Optional<PartnerId> owner = Optional.empty();

    AnswerRemindersTest(
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestPartners partners,
            Voting voting,
            Ideas ideas,
            JdbcClient jdbc) {
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.partners = partners;
        this.voting = voting;
        this.ideas = ideas;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aLab() {
        lab = labs.withThreshold(1);
        author = persons.resident(lab);
        owner = Optional.of(partners.answeringForAll(lab, "bolaget"));
    }

    private long owed(String started, String due) {
        var idea = made.sent(lab, author);
        voting.cast(lab.id(), persons.resident(lab), idea);
        partners.clock(idea, LocalDate.parse(started), LocalDate.parse(due));
        return idea;
    }

    private void at(String now) {
        new AnswerReminders(
                        jdbc,
                        event -> {
                            if (event instanceof AnswerRemembered one
                                    && one.lab().equals(lab.id())) {
                                told.add(one);
                            }
                        },
                        Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .remind();
    }

    private List<String> occasions() {
        return told.stream().map(one -> one.occasion().toString()).toList();
    }

    @Test
    void whoOwesAnAnswerIsRemindedAWeekBeforeOnTheDayAndEachWeekAfter() {
        owed("2009-06-01", "2009-07-01");
        for (var day = LocalDate.of(2009, 6, 20); day.isBefore(LocalDate.of(2009, 7, 20)); day = day.plusDays(1)) {
            at(day + "T10:00:00Z");
            at(day + "T14:00:00Z");
        }
        assertThat(occasions()).containsExactly("2009-06-24", "2009-07-01", "2009-07-08", "2009-07-15");
        assertThat(told).allMatch(one -> one.owner().equals(owner));
    }

    @Test
    void nobodyIsRemindedAtNightInSummerNorInWinter() {
        owed("2009-02-01", "2009-03-26");
        at("2009-03-19T06:59:00Z"); // 7:59 here
        at("2009-03-19T18:00:00Z"); // 19:00 here
        assertThat(told).isEmpty();
        at("2009-03-19T07:00:00Z");
        assertThat(occasions()).containsExactly("2009-03-19");
        at("2009-04-02T05:59:00Z"); // Summer time began on 29 March: 7:59 here
        assertThat(told).hasSize(1);
        at("2009-04-02T06:00:00Z");
        assertThat(occasions()).containsExactly("2009-03-19", "2009-04-02");
    }

    @Test
    void aLeapDayIsADayLikeAnyOther() {
        owed("2008-01-30", "2008-02-29");
        at("2008-02-22T10:00:00Z");
        at("2008-02-28T10:00:00Z");
        at("2008-02-29T10:00:00Z");
        at("2008-03-06T10:00:00Z");
        at("2008-03-07T10:00:00Z");
        assertThat(occasions()).containsExactly("2008-02-22", "2008-02-29", "2008-03-07");
    }

    @Test
    void afterMonthsOfSilenceThereIsOneReminderNotOneForEachWeek() {
        owed("2009-06-01", "2009-07-01");
        at("2009-10-01T10:00:00Z");
        at("2009-10-01T11:00:00Z");
        assertThat(occasions()).containsExactly("2009-09-30");
    }

    @Test
    void whereLessThanAWeekIsLeftFromTheStartNobodyIsRemindedOfAWeek() {
        owed("2009-06-28", "2009-07-01");
        at("2009-06-28T10:00:00Z");
        assertThat(told).isEmpty();
        at("2009-07-01T10:00:00Z");
        assertThat(occasions()).containsExactly("2009-07-01");
    }

    @Test
    void nobodyIsRemindedOfWhatIsNotOwedAnyMore() {
        ideas.withdraw(lab.id(), author, owed("2009-06-01", "2009-07-01"));
        at("2009-07-01T10:00:00Z");
        assertThat(told).isEmpty();
    }
}

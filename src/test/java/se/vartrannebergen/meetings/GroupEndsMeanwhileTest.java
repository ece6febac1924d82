package se.vartrannebergen.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.Outcomes;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.Meetings.Which;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPolls;

/** What is asked of a group while somebody ends it comes after that, and is refused. */
@ServiceTest
class GroupEndsMeanwhileTest {
    private final Meetings meetings;
    private final Outcomes outcomes;
    private final TestPolls polls;
    private final TestMeetings made;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private Lab lab;
    private PersonId coordinator;
    private long group;

    GroupEndsMeanwhileTest(
            Meetings meetings,
            Outcomes outcomes,
            TestPolls polls,
            TestMeetings made,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.polls = polls;
        this.made = made;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void aGroup() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        group = groups.started(lab, coordinator);
    }

    /** @return what it failed with; of what a transaction of its own waits for the group */
    private Throwable whileItEnds(Runnable what) {
        var other = transaction.execute(status -> {
            jdbc.sql("SELECT id FROM working_group WHERE id = ? FOR UPDATE")
                    .param(group)
                    .query(Long.class)
                    .single();
            var asked = CompletableFuture.supplyAsync(() -> catchThrowable(what::run));
            assertThat(asked).as("waits").failsWithin(Duration.ofMillis(700));
            jdbc.sql("UPDATE working_group SET state = 'CLOSED', closed_at = UTC_TIMESTAMP(6) WHERE id = ?")
                    .param(group)
                    .update();
            return asked;
        });
        return Objects.requireNonNull(other).join();
    }

    @Test
    void noMeetingIsPlanned() {
        assertThat(whileItEnds(() -> made.planned(lab, group, coordinator, Optional.empty())))
                .isInstanceOf(GroupRefused.class);
    }

    @Test
    void noneIsCalledOffByWhoMadeIt() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        assertThat(whileItEnds(
                        () -> meetings.callOff(lab.id(), coordinator, meeting, new PlainText("Regn."), Which.THIS)))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void nothingIsAsked() {
        assertThat(whileItEnds(() -> polls.open(lab, group, coordinator, PollKind.YES_NO, false)))
                .isInstanceOf(GroupRefused.class);
    }

    @Test
    void itDoesNotEndTwice() {
        assertThat(whileItEnds(
                        () -> outcomes.close(lab.id(), group, coordinator, TestOutcomes.content(TestOutcomes.TEXT))))
                .isInstanceOfSatisfying(
                        GroupRefused.class, no -> assertThat(no.why()).isEqualTo(GroupRefused.Why.NOT_ACTIVE));
    }
}

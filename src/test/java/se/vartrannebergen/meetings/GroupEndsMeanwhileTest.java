package se.vartrannebergen.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.Outcomes;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.Meetings.Which;
import se.vartrannebergen.meetings.agenda.Agenda;
import se.vartrannebergen.meetings.agenda.NewPoint;
import se.vartrannebergen.meetings.minutes.Minutes;
import se.vartrannebergen.meetings.minutes.MinutesChangedElsewhere;
import se.vartrannebergen.meetings.minutes.MinutesContent;
import se.vartrannebergen.meetings.minutes.NewPromise;
import se.vartrannebergen.meetings.minutes.Promises;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.PollNotReady;
import se.vartrannebergen.polls.PollRefused;
import se.vartrannebergen.polls.Polls;
import se.vartrannebergen.polls.Stance;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
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
    private final MeetingPages pages;
    private final Agenda agenda;
    private final Minutes minutes;
    private final Promises promises;
    private final Polls service;
    private final Outcomes outcomes;
    private final TestPolls polls;
    private final TestDecisions decisions;
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
            MeetingPages pages,
            Agenda agenda,
            Minutes minutes,
            Promises promises,
            Polls service,
            Outcomes outcomes,
            TestPolls polls,
            TestDecisions decisions,
            TestMeetings made,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.meetings = meetings;
        this.pages = pages;
        this.agenda = agenda;
        this.minutes = minutes;
        this.promises = promises;
        this.service = service;
        this.outcomes = outcomes;
        this.polls = polls;
        this.decisions = decisions;
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

    @Test
    void noPollIsProlongedByWhoAskedIt() {
        var member = persons.resident(lab);
        groups.join(lab, group, member);
        var poll = polls.open(lab, group, member, PollKind.YES_NO, false);
        assertThat(whileItEnds(() -> service.prolong(lab.id(), member, poll, TestPolls.inDays(9))))
                .isInstanceOf(PollRefused.class);
    }

    @Test
    void whatItHadPlannedIsNotHeldAfterAllNotEvenByAFacilitator() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        outcomes.close(lab.id(), group, coordinator, TestOutcomes.content(TestOutcomes.TEXT));
        Eventually.holds(() -> jdbc.sql("SELECT state FROM meeting WHERE id = ?")
                .param(meeting)
                .query(String.class)
                .single()
                .equals("CALLED_OFF"));
        var facilitator = persons.resident(lab);
        AsStaff.run("FACILITATOR", () -> {
            assertThat(pages.find(lab.id(), meeting, Optional.of(facilitator))
                            .orElseThrow()
                            .undoable())
                    .isFalse();
            assertThat(catchThrowable(() -> meetings.callOn(lab.id(), facilitator, meeting)))
                    .isInstanceOfSatisfying(
                            MeetingRefused.class, no -> assertThat(no.why()).isEqualTo(MeetingRefused.Why.NOT_OPEN));
        });
    }

    private String stateOf(long meeting) {
        return jdbc.sql("SELECT state FROM meeting WHERE id = ?")
                .param(meeting)
                .query(String.class)
                .single();
    }

    @Test
    void whatWasHiddenAsItEndedIsCalledOffWhereItComesBack() {
        var ahead = made.planned(lab, group, coordinator, Optional.empty());
        var before = held();
        var hidden = Stream.of(ahead, before)
                .map(meeting -> decisions.about(
                        lab, new ContentRef(MeetingStanding.KIND, meeting), TestDecisions.because(ContentAction.HIDE)))
                .toList();
        outcomes.close(lab.id(), group, coordinator, TestOutcomes.content(TestOutcomes.TEXT));
        hidden.forEach(decision -> decisions.undo(lab, decision));
        assertThat(stateOf(ahead)).isEqualTo("CALLED_OFF");
        assertThat(stateOf(before)).isEqualTo("PLANNED");
    }

    @Test
    void whoIsAskedToChangeWhatItSaysDoesNotMoveIt() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        decisions.about(
                lab, new ContentRef(MeetingStanding.KIND, meeting), TestDecisions.because(ContentAction.ASK_EDIT));
        outcomes.close(lab.id(), group, coordinator, TestOutcomes.content(TestOutcomes.TEXT));
        var seen = jdbc.sql("SELECT sequence FROM meeting WHERE id = ?")
                .param(meeting)
                .query(Integer.class)
                .single();
        assertThat(catchThrowable(() -> meetings.change(
                        lab.id(),
                        coordinator,
                        meeting,
                        TestMeetings.content("Något annat", TestMeetings.in(8), Optional.empty()),
                        Which.THIS,
                        seen)))
                .isInstanceOfSatisfying(
                        MeetingRefused.class, no -> assertThat(no.why()).isEqualTo(MeetingRefused.Why.NOT_OPEN));
        meetings.change(
                lab.id(),
                coordinator,
                meeting,
                TestMeetings.content("Något annat", TestMeetings.in(7), Optional.empty()),
                Which.THIS,
                seen);
        assertThat(stateOf(meeting)).isEqualTo("HIDDEN");
    }

    private long held() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        made.at(meeting, Instant.now().minus(Duration.ofHours(3)));
        return meeting;
    }

    private static MinutesContent content() {
        return new MinutesContent(
                new PlainText("Vi köper jord."), List.of(), Optional.of(7), Optional.empty(), Language.SWEDISH);
    }

    @Test
    void noMinutesAreWrittenOrPublished() {
        var meeting = held();
        assertThat(whileItEnds(() -> minutes.save(lab.id(), meeting, coordinator, content(), 0)))
                .isInstanceOf(MeetingRefused.class);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM minutes WHERE meeting_id = ?")
                        .param(meeting)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void noPromiseIsWrittenDownOrTakenBack() {
        var meeting = held();
        var said = new NewPromise(
                Optional.of(coordinator),
                new PlainText(""),
                new PlainText("Köper jord"),
                Optional.empty(),
                Language.SWEDISH);
        var promise = promises.add(lab.id(), meeting, coordinator, said);
        assertThat(whileItEnds(() -> promises.takeBack(lab.id(), coordinator, promise)))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void nothingIsPutOnTheAgenda() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        var point = new NewPoint(new PlainText("Jord"), new PlainText(""), Optional.empty(), Language.SWEDISH);
        assertThat(whileItEnds(() -> agenda.add(lab.id(), meeting, coordinator, point)))
                .isInstanceOf(MeetingRefused.class);
    }

    /** Who writes minutes, promises and polls holds the group before the meeting or poll, as whoever ends it does: nobody waits for ever. */
    @Test
    void allAtOnceWithTheEndNobodyWaitsForEver() {
        var meeting = held();
        var poll = polls.open(lab, group, coordinator, PollKind.YES_NO, false);
        AtOnce.call(
                        24,
                        i -> catchThrowable(() -> {
                            switch (i % 6) {
                                case 0 -> minutes.save(lab.id(), meeting, coordinator, content(), 0);
                                case 1 ->
                                    meetings.callOff(
                                            lab.id(), coordinator, meeting, new PlainText("Regn."), Which.THIS);
                                case 2 -> service.prolong(lab.id(), coordinator, poll, TestPolls.inDays(9 + i));
                                case 3 -> polls.answer(lab, poll, coordinator, 0, Stance.YES);
                                case 4 ->
                                    agenda.add(
                                            lab.id(),
                                            meeting,
                                            coordinator,
                                            new NewPoint(
                                                    new PlainText("Jord " + i),
                                                    new PlainText(""),
                                                    Optional.empty(),
                                                    Language.SWEDISH));
                                default ->
                                    outcomes.close(
                                            lab.id(), group, coordinator, TestOutcomes.content(TestOutcomes.TEXT));
                            }
                        }))
                .stream()
                .filter(Objects::nonNull)
                .forEach(no -> assertThat(no)
                        .isInstanceOfAny(
                                GroupRefused.class,
                                MeetingRefused.class,
                                PollRefused.class,
                                PollNotReady.class,
                                MinutesChangedElsewhere.class));
        assertThat(jdbc.sql("SELECT state FROM working_group WHERE id = ?")
                        .param(group)
                        .query(String.class)
                        .single())
                .isEqualTo("CLOSED");
    }
}

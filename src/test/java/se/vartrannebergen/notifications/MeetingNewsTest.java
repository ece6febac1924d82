package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.GroupEvent;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.Answers;
import se.vartrannebergen.meetings.Every;
import se.vartrannebergen.meetings.MeetingEvent;
import se.vartrannebergen.meetings.Meetings;
import se.vartrannebergen.meetings.Meetings.Which;
import se.vartrannebergen.meetings.NewAnswer;
import se.vartrannebergen.meetings.Repeat;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class MeetingNewsTest {
    private final WrittenCases told;
    private final Inbox inbox;
    private final Meetings meetings;
    private final Answers answers;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final TestMeetings made;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private long group;

    MeetingNewsTest(
            WrittenCases told,
            Inbox inbox,
            Meetings meetings,
            Answers answers,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            TestMeetings made,
            JdbcClient jdbc) {
        this.told = told;
        this.inbox = inbox;
        this.meetings = meetings;
        this.answers = answers;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.made = made;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroup() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        group = groups.started(lab, coordinator);
        groups.join(lab, group, member);
    }

    @Test
    void membersAreToldOfASeriesOnceAndNobodyOfThemselves() {
        var first = meetings.plan(
                        lab.id(),
                        coordinator,
                        group,
                        TestMeetings.content(Optional.empty()),
                        Optional.of(Repeat.times(Every.WEEK, 10)))
                .id();
        Eventually.holds(() -> told.told(member).equals(List.of("MEETING_CALLED")));
        Eventually.keeps(
                () -> told.told(member).size() == 1 && told.told(coordinator).isEmpty());
        var notice = inbox.page(lab.id(), member, 1).notices().getFirst();
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestGroups.NAME);
        assertThat(notice.detail()).isEqualTo(TestMeetings.in(7).toString());
        assertThat(inbox.open(lab.id(), member, notice.id()).orElseThrow()).startsWith("/meetings/" + first);
    }

    @Test
    void whoWaitsIsToldAndToldAgainOnceThereIsASeat() {
        var meeting = made.planned(lab, group, coordinator, Optional.of(1));
        var waiting = persons.resident(lab);
        answers.answer(lab.id(), coordinator, meeting, NewAnswer.coming(1, 0));
        answers.answer(lab.id(), waiting, meeting, NewAnswer.coming(1, 0));
        answers.answer(lab.id(), waiting, meeting, NewAnswer.coming(1, 0));
        Eventually.holds(() -> told.told(waiting).equals(List.of("MEETING_WAITING")));
        answers.answer(lab.id(), coordinator, meeting, NewAnswer.NO);
        Eventually.holds(() -> told.told(waiting).equals(List.of("MEETING_WAITING", "MEETING_SEAT")));
    }

    @Test
    void whoAnsweredIsToldWhenItMovesAndWhenItIsCalledOffUnlessTheySaidNo() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        var people = persons.residents(lab, 3);
        answers.answer(lab.id(), people.get(0), meeting, NewAnswer.coming(1, 0));
        answers.answer(lab.id(), people.get(1), meeting, new NewAnswer(NewAnswer.Said.MAYBE, 1, 0));
        answers.answer(lab.id(), people.get(2), meeting, NewAnswer.NO);
        meetings.change(
                lab.id(),
                coordinator,
                meeting,
                TestMeetings.content("Samma träff", TestMeetings.in(8), Optional.empty()),
                Which.THIS,
                0);
        people.subList(0, 2)
                .forEach(person -> Eventually.holds(() -> told.told(person).equals(List.of("MEETING_MOVED"))));
        meetings.callOff(lab.id(), coordinator, meeting, new PlainText("Regn."), Which.THIS);
        people.subList(0, 2)
                .forEach(person -> Eventually.holds(
                        () -> told.told(person).equals(List.of("MEETING_MOVED", "MEETING_CALLED_OFF"))));
        assertThat(told.told(people.get(2))).isEmpty();
        assertThat(inbox.page(lab.id(), people.get(0), 1).notices())
                .as("outside, nobody reads the names of members")
                .allSatisfy(notice -> assertThat(notice.actor()).isEmpty());
    }

    @Test
    void ofTheAreaTheTitleIsThatOfTheMeetingAndWhoComesIsRemindedOnce() {
        var meeting = made.forAll(lab, coordinator, Optional.empty());
        answers.answer(lab.id(), member, meeting, NewAnswer.coming(1, 0));
        var near = new MeetingEvent.MeetingNears(lab.id(), meeting, null, 0);
        told.happens(near);
        told.happens(near);
        Eventually.holds(() -> told.told(member).equals(List.of("MEETING_SOON")));
        Eventually.keeps(() -> told.told(member).size() == 1);
        var notice = inbox.page(lab.id(), member, 1).notices().getFirst();
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestMeetings.TITLE);
        AsStaff.run(
                "FACILITATOR",
                () -> meetings.callOff(lab.id(), coordinator, meeting, new PlainText("Regn."), Which.THIS));
        Eventually.holds(() -> told.told(member).contains("MEETING_CALLED_OFF"));
    }

    @Test
    void whatAGroupHadPlannedIsCalledOffAsItEndsAndWhoComesIsTold() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        answers.answer(lab.id(), member, meeting, NewAnswer.coming(1, 0));
        jdbc.sql("UPDATE working_group SET state = 'CLOSED', closed_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(group)
                .update();
        told.happens(new MeetingEvent.MeetingNears(lab.id(), meeting, group, 0));
        Eventually.keeps(() -> !told.told(member).contains("MEETING_SOON"));
        told.happens(new GroupEvent.GroupClosed(lab.id(), group, coordinator));
        Eventually.holds(() -> told.told(member).contains("MEETING_CALLED_OFF"));
        assertThat(jdbc.sql("SELECT state FROM meeting WHERE id = ?")
                        .param(meeting)
                        .query(String.class)
                        .single())
                .isEqualTo("CALLED_OFF");
    }

    @Test
    void whoReadsAGroupNoMoreLearnsNoTitleFromWhatTheyWereTold() {
        var closed = groups.started(lab, coordinator, Reading.MEMBERS);
        groups.join(lab, closed, member);
        made.planned(lab, closed, coordinator, Optional.empty());
        Eventually.holds(() -> told.told(member).contains("MEETING_CALLED"));
        var notice = inbox.page(lab.id(), member, 1).notices().getFirst();
        jdbc.sql("UPDATE group_member SET state = 'REMOVED', coordinates = FALSE WHERE group_id = ? AND person_id = ?")
                .params(closed, member.value())
                .update();
        assertThat(inbox.open(lab.id(), member, notice.id())).contains("/groups/" + closed);
    }
}

package se.vartrannebergen.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.vartrannebergen.meetings.NewAnswer.coming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.GroupEvent;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.MeetingRefused.Why;
import se.vartrannebergen.meetings.NewAnswer.Said;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class AnswersTest {
    private final Answers answers;
    private final AnswerBook book;
    private final MeetingPages pages;
    private final Meetings meetings;
    private final SeatsOfFormerMembers former;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final Groups started;
    private final TestMeetings made;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private long group;

    AnswersTest(
            Answers answers,
            AnswerBook book,
            MeetingPages pages,
            Meetings meetings,
            SeatsOfFormerMembers former,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            Groups started,
            TestMeetings made,
            JdbcClient jdbc) {
        this.answers = answers;
        this.book = book;
        this.pages = pages;
        this.meetings = meetings;
        this.former = former;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.started = started;
        this.made = made;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroup() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        group = groups.started(lab, coordinator);
    }

    @Test
    void answeringTwiceIsAnsweringOnceAndCanBeChanged() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        var person = persons.resident(lab);
        answers.answer(lab.id(), person, meeting, coming(2, 1));
        assertThat(answers.answer(lab.id(), person, meeting, coming(2, 1)))
                .isEqualTo(new MyAnswer(AnswerKind.COMING, 2, 1, Optional.empty(), false));
        assertThat(figures(meeting)).isEqualTo(new MeetingFigures(2, 1, 0, 0, 0, 0, 0));
        answers.answer(lab.id(), person, meeting, new NewAnswer(Said.MAYBE, 1, 0));
        assertThat(figures(meeting)).isEqualTo(new MeetingFigures(0, 0, 1, 0, 0, 0, 0));
        answers.answer(lab.id(), person, meeting, NewAnswer.NO);
        assertThat(figures(meeting)).isEqualTo(new MeetingFigures(0, 0, 0, 0, 0, 1, 0));
    }

    @Test
    void whoComesWhenItIsFullWaitsAndMovesUpWhenSomebodyCannotCome() {
        var meeting = made.planned(lab, group, coordinator, Optional.of(2));
        var people = persons.residents(lab, 4);
        people.subList(0, 2).forEach(person -> answers.answer(lab.id(), person, meeting, coming(1, 0)));
        assertThat(answers.answer(lab.id(), people.get(2), meeting, coming(1, 0))
                        .inLine())
                .contains(1);
        assertThat(answers.answer(lab.id(), people.get(3), meeting, coming(1, 0))
                        .inLine())
                .contains(2);
        answers.answer(lab.id(), people.get(0), meeting, NewAnswer.NO);
        assertThat(mine(meeting, people.get(2)).kind()).isEqualTo(AnswerKind.COMING);
        assertThat(mine(meeting, people.get(3)).inLine()).contains(1);
        assertThat(figures(meeting).coming()).isEqualTo(2);
    }

    @Test
    void nobodyIsPassedByEvenWhereTheyWouldNotFitYet() {
        var meeting = made.planned(lab, group, coordinator, Optional.of(4));
        var people = persons.residents(lab, 4);
        answers.answer(lab.id(), people.get(0), meeting, coming(3, 0));
        answers.answer(lab.id(), people.get(1), meeting, coming(2, 0));
        assertThat(answers.answer(lab.id(), people.get(2), meeting, coming(1, 0))
                        .inLine())
                .contains(2);
        assertThatThrownBy(() -> answers.answer(lab.id(), people.get(0), meeting, coming(4, 0)))
                .isInstanceOfSatisfying(
                        MeetingRefused.class, no -> assertThat(no.why()).isEqualTo(Why.NO_ROOM_FOR_MORE));
        answers.answer(lab.id(), people.get(0), meeting, coming(2, 0));
        assertThat(mine(meeting, people.get(1)).kind()).isEqualTo(AnswerKind.COMING);
        assertThat(mine(meeting, people.get(2)).inLine()).contains(1);
    }

    @Test
    void whoWaitsAndBringsFewerKeepsThePlaceInTheLine() {
        var meeting = made.planned(lab, group, coordinator, Optional.of(3));
        var people = persons.residents(lab, 3);
        answers.answer(lab.id(), people.get(0), meeting, coming(2, 0));
        answers.answer(lab.id(), people.get(1), meeting, coming(2, 0));
        answers.answer(lab.id(), people.get(2), meeting, coming(1, 0));
        assertThat(answers.answer(lab.id(), people.get(1), meeting, coming(1, 0))
                        .kind())
                .isEqualTo(AnswerKind.COMING);
        assertThat(mine(meeting, people.get(2)).inLine()).contains(1);
    }

    @Test
    void aLowerLimitThrowsNobodyOutAndAHigherOneMovesUp() {
        var meeting = made.planned(lab, group, coordinator, Optional.of(4));
        var people = persons.residents(lab, 4);
        people.forEach(person -> answers.answer(lab.id(), person, meeting, coming(1, 0)));
        limit(meeting, 2);
        assertThat(figures(meeting).coming()).isEqualTo(4);
        var late = persons.resident(lab);
        answers.answer(lab.id(), people.get(0), meeting, NewAnswer.NO);
        assertThat(answers.answer(lab.id(), late, meeting, coming(1, 0)).kind()).isEqualTo(AnswerKind.WAITING);
        assertThat(figures(meeting).coming()).isEqualTo(3);
        limit(meeting, 4);
        assertThat(mine(meeting, late).kind()).isEqualTo(AnswerKind.COMING);
    }

    @Test
    void whoIsMoreThanALoweredLimitDoesNotHoldUpTheOthers() {
        var meeting = made.planned(lab, group, coordinator, Optional.of(4));
        var people = persons.residents(lab, 4);
        answers.answer(lab.id(), people.get(0), meeting, coming(2, 0));
        answers.answer(lab.id(), people.get(1), meeting, coming(4, 0));
        answers.answer(lab.id(), people.get(2), meeting, coming(1, 0));
        limit(meeting, 3);
        assertThat(mine(meeting, people.get(2)).kind()).isEqualTo(AnswerKind.COMING);
        assertThat(mine(meeting, people.get(1)).kind()).isEqualTo(AnswerKind.WAITING);
        assertThatThrownBy(() -> answers.answer(lab.id(), people.get(3), meeting, coming(4, 0)))
                .isInstanceOfSatisfying(
                        MeetingRefused.class, no -> assertThat(no.why()).isEqualTo(Why.MORE_THAN_THE_LIMIT));
    }

    @Test
    void twoHundredAtOnceKeepTheLimitExactly() {
        var meeting = made.planned(lab, group, coordinator, Optional.of(50));
        var people = persons.residents(lab, 200);
        var all = AtOnce.call(200, i -> answers.answer(lab.id(), people.get(i), meeting, coming(1, 0)));
        assertThat(all.stream().filter(answer -> answer.kind() == AnswerKind.COMING))
                .hasSize(50);
        assertThat(figures(meeting)).isEqualTo(new MeetingFigures(50, 0, 0, 150, 150, 0, 0));
        assertThat(jdbc.sql(
                                "SELECT ticket FROM meeting_answer WHERE meeting_id = ? AND ticket IS NOT NULL ORDER BY ticket")
                        .param(meeting)
                        .query(Integer.class)
                        .list())
                .doesNotHaveDuplicates()
                .hasSize(150);
        // Half of those who come change their minds at once: their seats go to the first in the line, none is lost.
        var seated = people.stream()
                .filter(person -> mine(meeting, person).kind() == AnswerKind.COMING)
                .limit(25)
                .toList();
        var line = jdbc.sql(
                        "SELECT person_id FROM meeting_answer WHERE meeting_id = ? AND ticket IS NOT NULL ORDER BY ticket LIMIT 25")
                .param(meeting)
                .query(Long.class)
                .list();
        AtOnce.call(25, i -> answers.answer(lab.id(), seated.get(i), meeting, NewAnswer.NO));
        assertThat(figures(meeting)).isEqualTo(new MeetingFigures(50, 0, 0, 125, 125, 25, 0));
        assertThat(line).allMatch(person -> mine(meeting, new PersonId(person)).kind() == AnswerKind.COMING);
    }

    @Test
    void twoTakeTheLastSeatAtTheSameSecondOneHasItAndOneWaits() {
        for (var round = 0; round < 10; round++) {
            var meeting = made.planned(lab, group, coordinator, Optional.of(2));
            var people = persons.residents(lab, 3);
            answers.answer(lab.id(), people.get(2), meeting, coming(1, 0));
            var both = AtOnce.call(2, i -> answers.answer(lab.id(), people.get(i), meeting, coming(1, 0)));
            assertThat(both)
                    .extracting(MyAnswer::kind)
                    .containsExactlyInAnyOrder(AnswerKind.COMING, AnswerKind.WAITING);
        }
    }

    @Test
    void movedAfterThirtySaidYesTheyKeepTheirSeatsAndAreAskedAgain() {
        var meeting = made.planned(lab, group, coordinator, Optional.of(30));
        var people = persons.residents(lab, 31);
        people.forEach(person -> answers.answer(lab.id(), person, meeting, coming(1, 0)));
        var seen = page(meeting).sequence();
        meetings.change(
                lab.id(),
                coordinator,
                meeting,
                TestMeetings.content(TestMeetings.TITLE, TestMeetings.in(8), Optional.of(30)),
                Meetings.Which.THIS,
                seen);
        assertThat(figures(meeting)).isEqualTo(new MeetingFigures(30, 0, 0, 1, 1, 0, 31));
        assertThat(mine(meeting, people.get(0)).askedAgain()).isTrue();
        assertThat(answers.answer(lab.id(), people.get(0), meeting, coming(1, 0))
                        .askedAgain())
                .isFalse();
        answers.answer(lab.id(), people.get(1), meeting, NewAnswer.NO);
        assertThat(figures(meeting)).isEqualTo(new MeetingFigures(30, 0, 0, 0, 0, 1, 29));
    }

    @Test
    void anAdultComesAlongButForYoungPeople() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        assertThatThrownBy(() -> answers.answer(lab.id(), coordinator, meeting, coming(0, 1)))
                .isInstanceOfSatisfying(
                        MeetingRefused.class, no -> assertThat(no.why()).isEqualTo(Why.NO_ADULT));
        var young = AsStaff.call(
                "FACILITATOR",
                () -> started.start(
                                lab.id(),
                                coordinator,
                                TestGroups.content("De unga", Reading.EVERYBODY, Joining.OPEN, true),
                                List.of())
                        .id());
        jdbc.sql("UPDATE working_group SET state = 'ACTIVE' WHERE id = ?")
                .param(young)
                .update();
        var theirs = made.planned(lab, young, coordinator, Optional.empty());
        assertThat(answers.answer(lab.id(), coordinator, theirs, coming(0, 1)).children())
                .isEqualTo(1);
    }

    @Test
    void behindClosedDoorsOnlyMembersAnswerAndWhoIsRemovedFreesTheSeat() {
        var closed = groups.started(lab, coordinator, Reading.MEMBERS);
        var member = persons.resident(lab);
        var outsider = persons.resident(lab);
        groups.join(lab, closed, member);
        var meeting = made.planned(lab, closed, coordinator, Optional.of(1));
        assertThatThrownBy(() -> answers.answer(lab.id(), outsider, meeting, coming(1, 0)))
                .isInstanceOf(MeetingUnknown.class);
        answers.answer(lab.id(), member, meeting, coming(1, 0));
        answers.answer(lab.id(), coordinator, meeting, coming(1, 0));
        jdbc.sql("UPDATE group_member SET state = 'REMOVED' WHERE group_id = ? AND person_id = ?")
                .params(closed, member.value())
                .update();
        former.removed(new GroupEvent.MemberRemoved(lab.id(), closed, member, Instant.EPOCH));
        Eventually.holds(() -> mine(meeting, coordinator).kind() == AnswerKind.COMING);
        assertThat(figures(meeting)).isEqualTo(new MeetingFigures(1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whatIsOverOrCalledOffTakesNoAnswers() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        made.at(meeting, Instant.now().minusSeconds(3 * 3600));
        assertThatThrownBy(() -> answers.answer(lab.id(), coordinator, meeting, coming(1, 0)))
                .isInstanceOfSatisfying(
                        MeetingRefused.class, no -> assertThat(no.why()).isEqualTo(Why.NOT_OPEN));
    }

    private void limit(long meeting, int most) {
        meetings.change(
                lab.id(),
                coordinator,
                meeting,
                TestMeetings.content(Optional.of(most)),
                Meetings.Which.THIS,
                page(meeting).sequence());
    }

    private MeetingPage page(long meeting) {
        return pages.find(lab.id(), meeting, Optional.of(coordinator)).orElseThrow();
    }

    private MeetingFigures figures(long meeting) {
        return page(meeting).figures();
    }

    private MyAnswer mine(long meeting, PersonId person) {
        return pages.find(lab.id(), meeting, Optional.of(person))
                .flatMap(MeetingPage::mine)
                .orElseThrow();
    }

    @Test
    void whoIsRemovedWhileTheyWaitForTheirTurnGetsNoSeat() {
        var closed = groups.started(lab, coordinator, Reading.MEMBERS);
        var person = persons.resident(lab);
        groups.join(lab, closed, person);
        var meeting = made.planned(lab, closed, coordinator, Optional.of(5));
        jdbc.sql("UPDATE group_member SET state = 'REMOVED' WHERE group_id = ? AND person_id = ?")
                .params(closed, person.value())
                .update();
        // As if they had been a member when they asked.
        assertThatThrownBy(() -> book.keep(lab.id(), meeting, person, coming(1, 0)))
                .isInstanceOf(MeetingUnknown.class);
    }
}

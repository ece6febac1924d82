package se.vartrannebergen.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.MeetingFilter;
import se.vartrannebergen.meetings.MeetingLists;
import se.vartrannebergen.meetings.calendar.CalendarAddresses;
import se.vartrannebergen.meetings.calendar.CalendarFeeds;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.people.StaffRoleChanged;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.PollLists;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.NewTask;
import se.vartrannebergen.tasks.TaskBoards;
import se.vartrannebergen.tasks.Tasks;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPolls;

/** The two adults of a group for young people: who works here now, and may act. */
@ServiceTest
class AdultsTest {
    private final Groups groups;
    private final Memberships members;
    private final GroupPeople people;
    private final GroupAccess access;
    private final GroupOverviews overviews;
    private final GroupWatch watch;
    private final TestMeetings meetings;
    private final TestPolls polls;
    private final Tasks tasks;
    private final CalendarAddresses addresses;
    private final CalendarFeeds feeds;
    private final MeetingLists meetingLists;
    private final PollLists pollLists;
    private final TaskBoards boards;
    private final Outcomes outcomes;
    private final OutcomeAccess outcomeAccess;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final TestDecisions decisions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId first;
    private PersonId second;
    private PersonId young;
    private long group;

    AdultsTest(
            Groups groups,
            Memberships members,
            GroupPeople people,
            GroupAccess access,
            GroupOverviews overviews,
            GroupWatch watch,
            TestMeetings meetings,
            TestPolls polls,
            Tasks tasks,
            CalendarAddresses addresses,
            CalendarFeeds feeds,
            MeetingLists meetingLists,
            PollLists pollLists,
            TaskBoards boards,
            Outcomes outcomes,
            OutcomeAccess outcomeAccess,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            TestDecisions decisions,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.groups = groups;
        this.members = members;
        this.people = people;
        this.access = access;
        this.overviews = overviews;
        this.watch = watch;
        this.meetings = meetings;
        this.polls = polls;
        this.tasks = tasks;
        this.addresses = addresses;
        this.feeds = feeds;
        this.meetingLists = meetingLists;
        this.pollLists = pollLists;
        this.boards = boards;
        this.outcomes = outcomes;
        this.outcomeAccess = outcomeAccess;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.decisions = decisions;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anOpenGroupWithAYoungPerson() {
        lab = labs.make();
        first = persons.resident(lab);
        second = persons.resident(lab);
        young = persons.resident(lab);
        var content = TestGroups.content("Dansgruppen", Reading.MEMBERS, Joining.OPEN, true);
        group = AsStaff.call("PARTNER", () -> groups.start(lab.id(), first, content, List.of()))
                .id();
        AsStaff.run("FACILITATOR", () -> members.join(lab.id(), group, second));
        members.join(lab.id(), group, young, true);
        access.mustTakePart(lab.id(), group, young);
    }

    private void waits(int adults) {
        Eventually.holds(() -> state().equals("OPENING"));
        assertThat(overviews
                        .find(lab.id(), group, Optional.of(young))
                        .orElseThrow()
                        .adults())
                .isEqualTo(adults);
        assertThatThrownBy(() -> access.mustTakePart(lab.id(), group, young))
                .isInstanceOfSatisfying(
                        GroupRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(GroupRefused.Why.NOT_ACTIVE));
    }

    private void isOpen() {
        Eventually.holds(() -> state().equals("ACTIVE"));
        access.mustTakePart(lab.id(), group, young);
    }

    private String state() {
        return jdbc.sql("SELECT state FROM working_group WHERE id = ?")
                .param(group)
                .query(String.class)
                .single();
    }

    private boolean isOrphaned() {
        return jdbc.sql("SELECT orphaned_at IS NOT NULL FROM working_group WHERE id = ?")
                .param(group)
                .query(Boolean.class)
                .single();
    }

    /** As a sign-in would that says so. */
    private void signsIn(PersonId person, boolean works) {
        role(person, works);
        transaction.executeWithoutResult(status -> events.publishEvent(new StaffRoleChanged(lab.id(), person, works)));
    }

    private void role(PersonId person, boolean works) {
        jdbc.sql("UPDATE staff_member SET facilitates = FALSE, works = ? WHERE lab_id = ? AND person_id = ?")
                .params(works, lab.id().value(), person.value())
                .update();
    }

    /** Meetings in their calendar and in the list, polls that wait for them, and tasks of their own. */
    private List<Boolean> finds(PersonId person, String calendar) {
        return List.of(
                !feeds.own(lab, calendar, Language.SWEDISH)
                        .orElseThrow()
                        .entries()
                        .isEmpty(),
                !meetingLists
                        .coming(lab.id(), MeetingFilter.ALL, 1, Optional.of(person))
                        .cards()
                        .isEmpty(),
                !pollLists.waiting(lab.id(), person).isEmpty(),
                !boards.own(lab.id(), person, 10).isEmpty());
    }

    private boolean isMember(PersonId person) {
        return access.any(lab.id(), group, Optional.of(person)).orElseThrow().isMember();
    }

    @Test
    void anAdultWhoWorksHereNoLongerIsOutsideAmongYoungPeople() {
        var third = persons.resident(lab);
        AsStaff.run("PARTNER", () -> members.join(lab.id(), group, third));
        access.mustTakePart(lab.id(), group, third);
        meetings.planned(lab, group, first, Optional.empty());
        polls.open(lab, group, first, PollKind.YES_NO, false);
        tasks.add(
                lab.id(),
                third,
                group,
                new NewTask(
                        new PlainText("Köpa saft"),
                        Language.SWEDISH,
                        Optional.empty(),
                        Optional.of(third),
                        Optional.empty()));
        var calendar = addresses.make(lab.id(), third).replaceAll(".*/|\\.ics", "");
        assertThat(finds(third, calendar)).containsExactly(true, true, true, true);

        signsIn(third, false);
        Eventually.holds(() -> finds(third, calendar).equals(List.of(false, false, false, false)));
        assertThatThrownBy(() -> access.mustRead(lab.id(), group, Optional.of(third)))
                .isInstanceOf(GroupUnknown.class);
        assertThat(state()).as("two others are there").isEqualTo("ACTIVE");

        signsIn(third, true);
        Eventually.keeps(() -> !isMember(third));
        AsStaff.run("PARTNER", () -> members.join(lab.id(), group, third));
        access.mustTakePart(lab.id(), group, third);
    }

    @Test
    void anAdultWhoIsSuspendedDoesNotCountUntilThatIsTakenBack() {
        var decision = decisions.about(lab, ideas.sent(lab, second), TestDecisions.pausing(null));
        waits(1);
        decisions.undo(lab, decision);
        isOpen();
    }

    @Test
    void anAdultWhoIsPausedForSomeDaysCounts() {
        decisions.about(lab, ideas.sent(lab, second), TestDecisions.pausing(3));
        Eventually.keeps(() -> state().equals("ACTIVE"));
    }

    @Test
    void anAdultWhoSignsInWithoutTheirRoleLeavesAndMayJoinAgainOnceTheyHaveIt() {
        signsIn(second, false);
        waits(1);
        assertThat(people.readsAsks(lab.id(), group, second)).isFalse();
        assertThat(people.members(lab.id(), group, young, 1).lines())
                .filteredOn(GroupMember::adult)
                .extracting(GroupMember::person)
                .containsExactly(first);
        signsIn(second, true);
        joinsAgain(second);
        isOpen();
        assertThat(people.readsAsks(lab.id(), group, second)).isTrue();
    }

    private void joinsAgain(PersonId person) {
        AsStaff.run("PARTNER", () -> members.join(lab.id(), group, person));
    }

    @Test
    void whoHasTheirRoleBackBeforeItIsSeenStays() {
        transaction.executeWithoutResult(status -> events.publishEvent(new StaffRoleChanged(lab.id(), second, false)));
        Eventually.keeps(() -> isMember(second));
    }

    @Test
    void whoWasThereAsAnAdultIsNotBelievedToBeYoung() {
        signsIn(second, false);
        Eventually.holds(() -> !isMember(second));
        joinsAgain(persons.resident(lab));
        isOpen();
        assertThatThrownBy(() -> members.join(lab.id(), group, second, true)).satisfies(AdultsTest::isForYoungOnly);
        assertThatThrownBy(() -> members.ask(lab.id(), group, second, new PlainText(""), true))
                .satisfies(AdultsTest::isForYoungOnly);
        assertThatThrownBy(() -> members.comeBack(lab.id(), group, second)).satisfies(AdultsTest::isForYoungOnly);
        AsStaff.run("PARTNER", () -> members.comeBack(lab.id(), group, second));
        assertThat(isMember(second)).isTrue();
    }

    private static void isForYoungOnly(Throwable refused) {
        assertThat(refused)
                .isInstanceOfSatisfying(
                        GroupRefused.class, why -> assertThat(why.why()).isEqualTo(GroupRefused.Why.ONLY_YOUNG));
    }

    @Test
    void whoAskedAsAnAdultAsksNoLonger() {
        var third = persons.resident(lab);
        AsStaff.run("PARTNER", () -> members.ask(lab.id(), group, third, new PlainText(""), false));
        role(third, false);
        watch.lookAgain();
        assertThat(access.any(lab.id(), group, Optional.of(third)).orElseThrow().mine())
                .contains(MembershipState.LEFT);
    }

    @Test
    void anAdultLeavesAGroupThatHasEndedToo() {
        outcomes.close(lab.id(), group, first, TestOutcomes.content(TestOutcomes.TEXT));
        assertThat(mayCorrect(first)).isTrue();
        role(first, false);
        watch.lookAgain();
        assertThat(isMember(first)).isFalse();
        assertThat(mayCorrect(first)).as("the last word goes with it").isFalse();
    }

    @Test
    void whoIsSuspendedHasNoLastWord() {
        outcomes.close(lab.id(), group, first, TestOutcomes.content(TestOutcomes.TEXT));
        var decision = decisions.about(lab, ideas.sent(lab, first), TestDecisions.pausing(null));
        assertThat(mayCorrect(first)).isFalse();
        decisions.undo(lab, decision);
        assertThat(mayCorrect(first)).isTrue();
    }

    private boolean mayCorrect(PersonId person) {
        return outcomeAccess
                .of(access.find(lab.id(), group, Optional.of(person)).orElseThrow())
                .filter(ShownOutcome::mayCorrect)
                .isPresent();
    }

    @Test
    void aCoordinatorWhoWorksHereNoLongerLeavesAnOrphan() {
        signsIn(first, false);
        waits(1);
        Eventually.holds(this::isOrphaned);
        signsIn(first, true);
        joinsAgain(first);
        isOpen();
        assertThat(isOrphaned()).as("who left coordinates no longer").isTrue();
    }

    @Test
    void whoHasNotSignedInForHalfAYearLeavesAndEachHourItIsLookedAgain() {
        jdbc.sql("UPDATE staff_member SET seen_at = seen_at - INTERVAL 181 DAY WHERE lab_id = ? AND person_id = ?")
                .params(lab.id().value(), second.value())
                .update();
        watch.lookAgain();
        waits(1);
        assertThat(isMember(second)).isFalse();
        joinsAgain(second);
        isOpen();
    }

    @Test
    void lookingAgainDoesNotBringItToTheTopOfTheList() {
        var before = changedAt();
        decisions.about(lab, ideas.sent(lab, second), TestDecisions.pausing(null));
        watch.lookAgain();
        waits(1);
        assertThat(changedAt()).isEqualTo(before);
    }

    private String changedAt() {
        return jdbc.sql("SELECT changed_at FROM working_group WHERE id = ?")
                .param(group)
                .query(String.class)
                .single();
    }

    @Test
    void aHiddenGroupComesBackAsItsAdultsStandNow() {
        var content = new ContentRef(GroupStanding.KIND, group);
        var decision = decisions.about(lab, content, TestDecisions.because(ContentAction.HIDE));
        role(second, false);
        watch.lookAgain();
        assertThat(state()).isEqualTo("HIDDEN");
        decisions.undo(lab, decision);
        waits(1);
    }
}

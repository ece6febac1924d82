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
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.people.StaffRoleChanged;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** The two adults of a group for young people: who works here now, and may act. */
@ServiceTest
class AdultsTest {
    private final Groups groups;
    private final Memberships members;
    private final GroupPeople people;
    private final GroupAccess access;
    private final GroupOverviews overviews;
    private final GroupWatch watch;
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

    @Test
    void anAdultWhoWorksHereNoLongerIsOutsideAmongYoungPeople() {
        var third = persons.resident(lab);
        AsStaff.run("PARTNER", () -> members.join(lab.id(), group, third));
        access.mustTakePart(lab.id(), group, third);
        signsIn(third, false);
        assertThatThrownBy(() -> access.mustRead(lab.id(), group, Optional.of(third)))
                .isInstanceOf(GroupUnknown.class);
        signsIn(third, true);
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
    void anAdultWhoSignsInWithoutTheirRoleDoesNotCountUntilTheyHaveItAgain() {
        signsIn(second, false);
        waits(1);
        assertThat(people.readsAsks(lab.id(), group, second)).isFalse();
        assertThat(people.members(lab.id(), group, young, 1).lines())
                .filteredOn(GroupMember::adult)
                .extracting(GroupMember::person)
                .containsExactly(first);
        signsIn(second, true);
        isOpen();
        assertThat(people.readsAsks(lab.id(), group, second)).isTrue();
    }

    @Test
    void aCoordinatorWhoWorksHereNoLongerLeavesAnOrphan() {
        signsIn(first, false);
        waits(1);
        Eventually.holds(this::isOrphaned);
        signsIn(first, true);
        isOpen();
        Eventually.holds(() -> !isOrphaned());
    }

    @Test
    void whoHasNotSignedInForHalfAYearIsNotCountedOnAndEachHourItIsLookedAgain() {
        jdbc.sql("UPDATE staff_member SET seen_at = seen_at - INTERVAL 181 DAY WHERE lab_id = ? AND person_id = ?")
                .params(lab.id().value(), second.value())
                .update();
        watch.lookAgain();
        waits(1);
        jdbc.sql("UPDATE staff_member SET seen_at = UTC_TIMESTAMP(6) WHERE lab_id = ? AND person_id = ?")
                .params(lab.id().value(), second.value())
                .update();
        watch.lookAgain();
        isOpen();
    }

    @Test
    void lookingAgainDoesNotBringItToTheTopOfTheList() {
        var before = changedAt();
        role(second, false);
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

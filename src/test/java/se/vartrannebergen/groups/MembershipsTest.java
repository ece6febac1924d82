package se.vartrannebergen.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.GroupRefused.Why;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class MembershipsTest {
    private static final PlainText REASON = new PlainText("Vi är redan så många.");

    private final Groups groups;
    private final Memberships members;
    private final Coordination coordination;
    private final Invitations invitations;
    private final GroupPeople people;
    private final GroupOverviews overviews;
    private final TestLabs labs;
    private final TestPersons persons;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId neighbour;
    private PersonId other;

    MembershipsTest(
            Groups groups,
            Memberships members,
            Coordination coordination,
            Invitations invitations,
            GroupPeople people,
            GroupOverviews overviews,
            TestLabs labs,
            TestPersons persons,
            JdbcClient jdbc) {
        this.groups = groups;
        this.members = members;
        this.coordination = coordination;
        this.invitations = invitations;
        this.people = people;
        this.overviews = overviews;
        this.labs = labs;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void threePeople() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        neighbour = persons.resident(lab);
        other = persons.resident(lab);
    }

    private long group(Joining joining) {
        var content = TestGroups.content(TestGroups.NAME, Reading.EVERYBODY, joining, false);
        return groups.start(lab.id(), coordinator, content, List.of()).id();
    }

    private int count(long group) {
        return jdbc.sql("SELECT member_count FROM working_group WHERE id = ?")
                .param(group)
                .query(Integer.class)
                .single();
    }

    private OwnMembership mine(long group, PersonId person) {
        return people.mine(lab.id(), group, person).orElseThrow();
    }

    private static void refuses(Why why, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        GroupRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void joiningTwiceIsJoiningOnce() {
        var group = group(Joining.OPEN);
        members.join(lab.id(), group, neighbour);
        members.join(lab.id(), group, neighbour);
        assertThat(count(group)).isEqualTo(2);
        assertThat(mine(group, neighbour).state()).isEqualTo(MembershipState.MEMBER);
    }

    @Test
    void whereOneAsksNobodyJustJoinsAndWhereOneIsInvitedNobodyAsks() {
        var asks = group(Joining.ASK);
        refuses(Why.MUST_ASK, () -> members.join(lab.id(), asks, neighbour));
        var invites = group(Joining.INVITED);
        refuses(Why.BY_INVITATION, () -> members.join(lab.id(), invites, neighbour));
        refuses(Why.BY_INVITATION, () -> members.ask(lab.id(), invites, neighbour, new PlainText("Hej"), false));
        assertThat(count(asks) + count(invites)).isEqualTo(2);
    }

    @Test
    void whoAsksIsTakenInOnceACoordinatorSaysSo() {
        var group = group(Joining.ASK);
        members.ask(lab.id(), group, neighbour, new PlainText("Jag kan snickra."), false);
        members.ask(lab.id(), group, neighbour, new PlainText("Jag kan snickra och måla."), false);
        assertThat(people.asks(lab.id(), group, coordinator, 1).lines())
                .singleElement()
                .satisfies(ask -> assertThat(ask.why()).isEqualTo("Jag kan snickra och måla."));
        assertThat(count(group)).isEqualTo(1);
        coordination.accept(lab.id(), group, coordinator, neighbour);
        coordination.accept(lab.id(), group, coordinator, neighbour);
        assertThat(count(group)).isEqualTo(2);
        assertThat(people.asks(lab.id(), group, coordinator, 1).lines()).isEmpty();
    }

    @Test
    void whoIsTurnedAwayReadsWhyAndCanOnlyAskAgain() {
        var group = group(Joining.OPEN);
        members.join(lab.id(), group, neighbour);
        coordination.remove(lab.id(), group, coordinator, neighbour, REASON);
        assertThat(mine(group, neighbour).answer()).isEqualTo(REASON.value());
        assertThat(count(group)).isEqualTo(1);
        refuses(Why.MUST_ASK, () -> members.join(lab.id(), group, neighbour));

        members.ask(lab.id(), group, neighbour, new PlainText(""), false);
        coordination.decline(lab.id(), group, coordinator, neighbour, REASON);
        assertThat(mine(group, neighbour).state()).isEqualTo(MembershipState.DECLINED);
        refuses(Why.MUST_ASK, () -> members.join(lab.id(), group, neighbour));
        // A coordinator thinks better of it.
        coordination.accept(lab.id(), group, coordinator, neighbour);
        assertThat(mine(group, neighbour).state()).isEqualTo(MembershipState.MEMBER);
    }

    @Test
    void declineAndRemoveNeedAReason() {
        var group = group(Joining.ASK);
        members.ask(lab.id(), group, neighbour, new PlainText(""), false);
        assertThatThrownBy(() -> coordination.decline(lab.id(), group, coordinator, neighbour, new PlainText("ab")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        coordination.decline(lab.id(), group, coordinator, neighbour, new PlainText("a".repeat(301))))
                .isInstanceOf(IllegalArgumentException.class);
        coordination.accept(lab.id(), group, coordinator, neighbour);
        assertThatThrownBy(() -> coordination.remove(lab.id(), group, coordinator, neighbour, new PlainText(" ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count(group)).isEqualTo(2);
    }

    @Test
    void onlyCoordinatorsAnswerAndRemove() {
        var group = group(Joining.ASK);
        members.ask(lab.id(), group, neighbour, new PlainText(""), false);
        refuses(Why.NOT_A_COORDINATOR, () -> coordination.accept(lab.id(), group, neighbour, neighbour));
        refuses(Why.NOT_A_COORDINATOR, () -> coordination.decline(lab.id(), group, other, neighbour, REASON));
        refuses(Why.NOT_A_COORDINATOR, () -> coordination.remove(lab.id(), group, other, coordinator, REASON));
        refuses(Why.NOT_A_COORDINATOR, () -> coordination.coordinate(lab.id(), group, other, other));
    }

    @Test
    void theLastCoordinatorHandsOverBeforeLeavingUnlessNobodyStaysBehind() {
        var group = group(Joining.OPEN);
        members.join(lab.id(), group, neighbour);
        refuses(Why.LAST_COORDINATOR, () -> members.leave(lab.id(), group, coordinator));
        refuses(Why.LAST_COORDINATOR, () -> coordination.stepDown(lab.id(), group, coordinator, coordinator));
        coordination.handOver(lab.id(), group, coordinator, neighbour);
        assertThat(mine(group, coordinator).coordinates()).isFalse();
        assertThat(people.coordinators(lab.id(), group)).containsExactly(neighbour);
        members.leave(lab.id(), group, coordinator);
        members.leave(lab.id(), group, coordinator);
        members.leave(lab.id(), group, neighbour);
        assertThat(count(group)).isZero();
        assertThat(isOrphaned(group)).isTrue();
    }

    @Test
    void leavingIsTakenBackWithinTheHourAlsoWhereOneAsks() {
        var group = group(Joining.ASK);
        members.ask(lab.id(), group, neighbour, new PlainText(""), false);
        members.leave(lab.id(), group, neighbour);
        refuses(Why.MUST_ASK, () -> members.comeBack(lab.id(), group, neighbour)); // never was in it
        members.ask(lab.id(), group, neighbour, new PlainText(""), false);
        coordination.accept(lab.id(), group, coordinator, neighbour);
        members.leave(lab.id(), group, neighbour);
        members.comeBack(lab.id(), group, neighbour);
        assertThat(count(group)).isEqualTo(2);
        members.leave(lab.id(), group, neighbour);
        jdbc.sql(
                        "UPDATE group_member SET ended_at = ended_at - INTERVAL 61 MINUTE WHERE group_id = ? AND person_id = ?")
                .params(group, neighbour.value())
                .update();
        refuses(Why.MUST_ASK, () -> members.comeBack(lab.id(), group, neighbour));
    }

    @ParameterizedTest
    @EnumSource(Joining.class)
    void whoWasRemovedDoesNotComeBackByAskingAndTakingThatBack(Joining joining) {
        var group = group(Joining.OPEN);
        members.join(lab.id(), group, neighbour);
        coordination.remove(lab.id(), group, coordinator, neighbour, REASON);
        staysOutside(group, joining, MembershipState.REMOVED);
    }

    @ParameterizedTest
    @EnumSource(Joining.class)
    void whoWasDeclinedDoesNotComeInByAskingAndTakingThatBack(Joining joining) {
        var group = group(Joining.ASK);
        members.ask(lab.id(), group, neighbour, new PlainText("Hej"), false);
        coordination.decline(lab.id(), group, coordinator, neighbour, REASON);
        staysOutside(group, joining, MembershipState.DECLINED);
    }

    private void staysOutside(long group, Joining joining, MembershipState state) {
        jdbc.sql("UPDATE working_group SET joining = ? WHERE id = ?")
                .params(joining.name(), group)
                .update();
        var token = invitations
                .make(lab.id(), group, coordinator, Instant.now().plus(Duration.ofDays(30)), 5)
                .token();
        var answer = mine(group, neighbour).answer();
        for (var round = 0; round < 2; round++) {
            members.ask(lab.id(), group, neighbour, new PlainText("Hej"), false);
            members.ask(lab.id(), group, neighbour, new PlainText("Hej igen"), false);
            refusesAllWays(group, token);
            members.leave(lab.id(), group, neighbour);
            refusesAllWays(group, token);
            assertThat(mine(group, neighbour).state()).isEqualTo(state);
            assertThat(mine(group, neighbour).answer()).isEqualTo(answer);
        }
        members.ask(lab.id(), group, neighbour, new PlainText("Får jag vara med nu?"), false);
        coordination.accept(lab.id(), group, coordinator, neighbour);
        members.leave(lab.id(), group, neighbour);
        members.comeBack(lab.id(), group, neighbour);
        assertThat(mine(group, neighbour).state()).isEqualTo(MembershipState.MEMBER);
    }

    private void refusesAllWays(long group, String token) {
        refuses(Why.MUST_ASK, () -> members.join(lab.id(), group, neighbour));
        refuses(Why.MUST_ASK, () -> invitations.use(lab.id(), token, neighbour, false));
        refuses(Why.MUST_ASK, () -> members.comeBack(lab.id(), group, neighbour));
    }

    @Test
    void whoLeftAndTookAnAskBackStillComesBackWithinTheHour() {
        var group = group(Joining.OPEN);
        members.join(lab.id(), group, neighbour);
        members.leave(lab.id(), group, neighbour);
        members.ask(lab.id(), group, neighbour, new PlainText("Hej"), false);
        members.leave(lab.id(), group, neighbour);
        members.comeBack(lab.id(), group, neighbour);
        assertThat(mine(group, neighbour).state()).isEqualTo(MembershipState.MEMBER);
    }

    @Test
    void coordinatorsRemoveMembersAndFacilitatorsAnybodyWhichStandsInTheLog() {
        var group = group(Joining.OPEN);
        members.join(lab.id(), group, neighbour);
        coordination.coordinate(lab.id(), group, coordinator, neighbour);
        refuses(Why.COORDINATES, () -> coordination.remove(lab.id(), group, neighbour, coordinator, REASON));
        refuses(Why.COORDINATES, () -> coordination.stepDown(lab.id(), group, neighbour, coordinator));
        AsStaff.run("FACILITATOR", () -> coordination.remove(lab.id(), group, other, coordinator, REASON));
        assertThat(people.coordinators(lab.id(), group)).containsExactly(neighbour);
        assertThat(jdbc.sql(
                                "SELECT why FROM vart_rannebergen_audit.audit_entry WHERE lab_id = ? AND act = 'MEMBER_REMOVED' AND about_kind = 'group' AND about_id = ? AND about_person = ? AND who = ?")
                        .params(lab.id().value(), group, coordinator.value(), other.value())
                        .query(String.class)
                        .list())
                .containsExactly(REASON.value());
    }

    @Test
    void aFacilitatorStepsInWhereNobodyCoordinates() {
        var group = group(Joining.OPEN);
        members.join(lab.id(), group, neighbour);
        var facilitator = persons.resident(lab);
        AsStaff.run("FACILITATOR", () -> coordination.remove(lab.id(), group, facilitator, coordinator, REASON));
        assertThat(isOrphaned(group)).isTrue();
        refuses(Why.NOT_A_COORDINATOR, () -> coordination.coordinate(lab.id(), group, neighbour, neighbour));
        AsStaff.run("FACILITATOR", () -> coordination.coordinate(lab.id(), group, facilitator, facilitator));
        assertThat(isOrphaned(group)).isFalse();
        assertThat(mine(group, facilitator).state()).isEqualTo(MembershipState.MEMBER);
        AsStaff.run("FACILITATOR", () -> coordination.handOver(lab.id(), group, facilitator, neighbour));
        assertThat(people.coordinators(lab.id(), group)).containsExactly(neighbour);
    }

    @Test
    void anAskerReadsNothingInsideAndMembersDoNotReadWhoAsks() {
        var content = TestGroups.content(TestGroups.NAME, Reading.MEMBERS, Joining.ASK, false);
        var group = groups.start(lab.id(), coordinator, content, List.of()).id();
        members.ask(lab.id(), group, neighbour, new PlainText("Hej"), false);
        assertThatThrownBy(() -> people.members(lab.id(), group, neighbour, 1)).isInstanceOf(GroupUnknown.class);
        members.ask(lab.id(), group, other, new PlainText("Hej"), false);
        coordination.accept(lab.id(), group, coordinator, other);
        assertThat(people.members(lab.id(), group, other, 1).lines()).hasSize(2);
        assertThatThrownBy(() -> people.asks(lab.id(), group, other, 1)).isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> people.turnedAway(lab.id(), group, other, 1)).isInstanceOf(GroupUnknown.class);
        assertThat(people.readsAsks(lab.id(), group, other)).isFalse();
        assertThat(people.readsAsks(lab.id(), group, coordinator)).isTrue();
    }

    @Test
    void aGroupIsFullAtTwoThousand() {
        var group = group(Joining.OPEN);
        jdbc.sql("""
                        INSERT INTO person (id, lab_id, subject, display_name, language, created_at, updated_at)
                        SELECT NEXTVAL(person_seq), ?, UUID(), 'Granne', 'sv', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM seq_1_to_1999""").param(lab.id().value()).update();
        jdbc.sql("""
                        INSERT INTO group_member (id, lab_id, group_id, person_id, state, why, answer, joined_at)
                        SELECT NEXTVAL(group_member_seq), lab_id, ?, id, 'MEMBER', '', '', UTC_TIMESTAMP(6) FROM person
                        WHERE lab_id = ? AND id NOT IN (?, ?, ?)""")
                .params(group, lab.id().value(), coordinator.value(), neighbour.value(), other.value())
                .update();
        refuses(Why.TOO_MANY, () -> members.join(lab.id(), group, neighbour));
    }

    @Test
    void thoseOutsideReadTheNamesOfMembersWhoLetThem() {
        var group = group(Joining.OPEN);
        members.join(lab.id(), group, neighbour);
        assertThat(names(group, Optional.empty())).isEmpty();
        members.showName(lab.id(), group, neighbour, true);
        assertThat(names(group, Optional.empty())).containsExactly("Granne");
        assertThat(names(group, Optional.of(coordinator))).hasSize(2);
        members.leave(lab.id(), group, neighbour);
        members.join(lab.id(), group, neighbour);
        assertThat(names(group, Optional.empty())).isEmpty();
        refuses(Why.NOT_A_MEMBER, () -> members.showName(lab.id(), group, other, true));
    }

    private List<String> names(long group, Optional<PersonId> reader) {
        return overviews.find(lab.id(), group, reader).orElseThrow().names().stream()
                .map(GroupOverview.Named::name)
                .toList();
    }

    private boolean isOrphaned(long group) {
        return jdbc.sql("SELECT orphaned_at IS NOT NULL FROM working_group WHERE id = ?")
                .param(group)
                .query(Boolean.class)
                .single();
    }
}

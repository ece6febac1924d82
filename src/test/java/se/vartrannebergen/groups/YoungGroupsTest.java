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
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.GroupRefused.Why;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** Groups for young people, 11–17. */
@ServiceTest
class YoungGroupsTest {
    private final Groups groups;
    private final Memberships members;
    private final Coordination coordination;
    private final Invitations invitations;
    private final GroupPeople people;
    private final GroupAccess access;
    private final People accounts;
    private final TestLabs labs;
    private final TestPersons persons;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId first;
    private PersonId second;
    private PersonId young;

    YoungGroupsTest(
            Groups groups,
            Memberships members,
            Coordination coordination,
            Invitations invitations,
            GroupPeople people,
            GroupAccess access,
            People accounts,
            TestLabs labs,
            TestPersons persons,
            JdbcClient jdbc) {
        this.groups = groups;
        this.members = members;
        this.coordination = coordination;
        this.invitations = invitations;
        this.people = people;
        this.access = access;
        this.accounts = accounts;
        this.labs = labs;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoAdultsAndOneYoungPerson() {
        lab = labs.make();
        first = persons.resident(lab);
        second = persons.resident(lab);
        young = persons.resident(lab);
        accounts.rename(lab.id(), young, new DisplayName("Amina Warsame"));
    }

    private long started(Joining joining) {
        var content = TestGroups.content("Dansgruppen", Reading.EVERYBODY, joining, true);
        return AsStaff.call("PARTNER", () -> groups.start(lab.id(), first, content, List.of()))
                .id();
    }

    private long open(Joining joining) {
        var group = started(joining);
        AsStaff.run("FACILITATOR", () -> coordination.coordinate(lab.id(), group, second, second));
        return group;
    }

    private GroupState state(long group) {
        return GroupState.valueOf(jdbc.sql("SELECT state FROM working_group WHERE id = ?")
                .param(group)
                .query(String.class)
                .single());
    }

    private static void refuses(Why why, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        GroupRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void onlyWhoWorksHereStartsOne() {
        var content = TestGroups.content("Dansgruppen", Reading.EVERYBODY, Joining.OPEN, true);
        refuses(Why.STAFF_STARTS, () -> groups.start(lab.id(), young, content, List.of()));
    }

    @Test
    void itOpensWithTwoAdultsAndClosesAgainWhenOneLeaves() {
        var group = started(Joining.OPEN);
        assertThat(state(group)).isEqualTo(GroupState.OPENING);
        refuses(Why.OPENING, () -> members.join(lab.id(), group, young, true));
        AsStaff.run("PARTNER", () -> members.join(lab.id(), group, second));
        assertThat(state(group)).isEqualTo(GroupState.ACTIVE);
        members.join(lab.id(), group, young, true);
        members.leave(lab.id(), group, second);
        assertThat(state(group)).isEqualTo(GroupState.OPENING);
        refuses(Why.OPENING, () -> members.join(lab.id(), group, persons.resident(lab), true));
        AsStaff.run("PARTNER", () -> members.comeBack(lab.id(), group, second));
        assertThat(state(group)).isEqualTo(GroupState.ACTIVE);
    }

    @Test
    void otherAdultsDoNotComeIn() {
        var group = open(Joining.OPEN);
        var neighbour = persons.resident(lab);
        refuses(Why.ONLY_YOUNG, () -> members.join(lab.id(), group, neighbour, false));
        refuses(Why.ONLY_YOUNG, () -> members.join(lab.id(), group, neighbour));
        var asked = open(Joining.ASK);
        refuses(Why.ONLY_YOUNG, () -> members.ask(lab.id(), asked, neighbour, new PlainText(""), false));
        var token = invitations
                .make(lab.id(), group, first, Instant.now().plus(Duration.ofDays(1)), 5)
                .token();
        refuses(Why.ONLY_YOUNG, () -> invitations.use(lab.id(), token, neighbour, false));
        invitations.use(lab.id(), token, neighbour, true);
    }

    @Test
    void whatAYoungPersonWritesToOneAdultAllAdultsOfTheGroupRead() {
        var group = started(Joining.ASK);
        AsStaff.run("PARTNER", () -> members.ask(lab.id(), group, second, new PlainText("Jag är tränare."), false));
        coordination.accept(lab.id(), group, first, second);
        members.ask(lab.id(), group, young, new PlainText("Jag vill dansa."), true);
        // The second adult coordinates nothing, and reads it all the same; the other young people do not.
        assertThat(people.asks(lab.id(), group, second, 1).lines())
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.why()).isEqualTo("Jag vill dansa.");
                    assertThat(ask.name()).isEqualTo("Amina");
                });
        var friend = persons.resident(lab);
        members.ask(lab.id(), group, friend, new PlainText(""), true);
        coordination.accept(lab.id(), group, first, friend);
        assertThatThrownBy(() -> people.asks(lab.id(), group, friend, 1)).isInstanceOf(GroupUnknown.class);
        coordination.decline(lab.id(), group, first, young, new PlainText("Vi är fulla just nu."));
        assertThat(people.turnedAway(lab.id(), group, second, 1).lines())
                .singleElement()
                .satisfies(ask -> assertThat(ask.answer()).isEqualTo("Vi är fulla just nu."));
        AsStaff.run(
                "FACILITATOR",
                () -> assertThat(people.turnedAway(lab.id(), group, persons.resident(lab), 1)
                                .lines())
                        .singleElement()
                        .satisfies(ask -> assertThat(ask.name()).isEqualTo("Amina Warsame")));
    }

    @Test
    void youngPeopleWhoAskedWaitWhileItLacksAnAdult() {
        var group = open(Joining.ASK);
        members.ask(lab.id(), group, young, new PlainText(""), true);
        members.leave(lab.id(), group, second);
        refuses(Why.OPENING, () -> coordination.accept(lab.id(), group, first, young));
    }

    @Test
    void aFacilitatorReadsAllOfItAlsoWhereOnlyMembersDo() {
        var content = TestGroups.content("Dansgruppen", Reading.MEMBERS, Joining.ASK, true);
        var group = AsStaff.call("PARTNER", () -> groups.start(lab.id(), first, content, List.of()))
                .id();
        var facilitator = persons.resident(lab);
        AsStaff.run("FACILITATOR", () -> {
            assertThat(access.mustRead(lab.id(), group, Optional.of(facilitator))
                            .mayReadInside())
                    .isTrue();
            assertThat(people.members(lab.id(), group, facilitator, 1).lines()).hasSize(1);
        });
    }
}

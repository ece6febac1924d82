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
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class InvitationsTest {
    private final Groups groups;
    private final Memberships members;
    private final Coordination coordination;
    private final Invitations invitations;
    private final TestLabs labs;
    private final TestPersons persons;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId guest;
    private long group;

    InvitationsTest(
            Groups groups,
            Memberships members,
            Coordination coordination,
            Invitations invitations,
            TestLabs labs,
            TestPersons persons,
            JdbcClient jdbc) {
        this.groups = groups;
        this.members = members;
        this.coordination = coordination;
        this.invitations = invitations;
        this.labs = labs;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroupThatOneIsInvitedTo() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        guest = persons.resident(lab);
        var content = TestGroups.content(TestGroups.NAME, Reading.MEMBERS, Joining.INVITED, false);
        group = groups.start(lab.id(), coordinator, content, List.of()).id();
    }

    private Invitation invitation(int uses) {
        return invitations.make(lab.id(), group, coordinator, Instant.now().plus(Duration.ofDays(30)), uses);
    }

    private static void refuses(Why why, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        GroupRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private Invitation only() {
        return invitations.of(lab.id(), group, coordinator).getFirst();
    }

    @Test
    void anInvitationOpensTheDoorAtOnceAndCountsEachPersonOnce() {
        var token = invitation(2).token();
        assertThat(token).matches("[0-9a-f]{32}");
        invitations.use(lab.id(), token, guest, false);
        invitations.use(lab.id(), token, guest, false);
        invitations.use(lab.id(), token, coordinator, false);
        assertThat(only().uses()).isEqualTo(1);
        invitations.use(lab.id(), token, persons.resident(lab), false);
        refuses(Why.INVITATION_ENDED, () -> invitations.use(lab.id(), token, persons.resident(lab), false));
        assertThat(only().ended()).contains(Invitation.End.USES);
        assertThat(only().uses()).isEqualTo(2);
    }

    @Test
    void afterItsDateItSaysThatItHasEndedAndWhatItWasFor() {
        var token = invitation(5).token();
        jdbc.sql(
                        "UPDATE group_invitation SET made_at = made_at - INTERVAL 60 DAY, ends_at = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE group_id = ?")
                .param(group)
                .update();
        refuses(Why.INVITATION_ENDED, () -> invitations.use(lab.id(), token, guest, false));
        var invited = invitations.find(lab.id(), token, Optional.empty()).orElseThrow();
        assertThat(invited.ended()).contains(Invitation.End.DATE);
        assertThat(invited.group().name()).isEqualTo(TestGroups.NAME);
        assertThat(only().uses()).isZero();
    }

    @Test
    void aCoordinatorEndsItAndTakesThatBack() {
        var made = invitation(5);
        invitations.end(lab.id(), group, coordinator, made.id());
        assertThat(only().ended()).contains(Invitation.End.BY_HAND);
        refuses(Why.INVITATION_ENDED, () -> invitations.use(lab.id(), made.token(), guest, false));
        invitations.resume(lab.id(), group, coordinator, made.id());
        invitations.use(lab.id(), made.token(), guest, false);
        assertThat(only().uses()).isEqualTo(1);
    }

    @Test
    void onlyWhoCoordinatesInvitesAndWithinBounds() {
        var now = Instant.now();
        refuses(Why.NOT_A_COORDINATOR, () -> invitations.make(lab.id(), group, guest, now.plusSeconds(60), 1));
        refuses(Why.NOT_A_COORDINATOR, () -> invitations.of(lab.id(), group, guest));
        var made = invitation(1);
        refuses(Why.NOT_A_COORDINATOR, () -> invitations.end(lab.id(), group, guest, made.id()));
        List<ThrowingCallable> tooMuch = List.of(
                () -> invitations.make(lab.id(), group, coordinator, now.plus(Duration.ofDays(91)), 1),
                () -> invitations.make(lab.id(), group, coordinator, now.minusSeconds(1), 1),
                () -> invitations.make(lab.id(), group, coordinator, now.plusSeconds(60), 0),
                () -> invitations.make(lab.id(), group, coordinator, now.plusSeconds(60), 201));
        tooMuch.forEach(one -> assertThatThrownBy(one).isInstanceOf(IllegalArgumentException.class));
        for (var i = 1; i < Invitations.MOST_OPEN; i++) {
            invitation(1);
        }
        refuses(Why.TOO_MANY, () -> invitation(1));
    }

    @Test
    void whoWasRemovedAsksAlsoWithAnInvitationAndUsesNothingOfIt() {
        var token = invitation(5).token();
        invitations.use(lab.id(), token, guest, false);
        coordination.remove(lab.id(), group, coordinator, guest, new PlainText("Därför."));
        refuses(Why.MUST_ASK, () -> invitations.use(lab.id(), token, guest, false));
        assertThat(only().uses()).isEqualTo(1);
        members.ask(lab.id(), group, guest, new PlainText("Förlåt."), false);
        coordination.accept(lab.id(), group, coordinator, guest);
    }

    @Test
    void aTokenOfNothingFindsNothing() {
        var none = "0".repeat(32);
        assertThat(invitations.find(lab.id(), none, Optional.empty())).isEmpty();
        refuses(Why.INVITATION_ENDED, () -> invitations.use(lab.id(), none, guest, false));
        var there = labs.make();
        assertThat(invitations.find(there.id(), invitation(1).token(), Optional.empty()))
                .isEmpty();
    }
}

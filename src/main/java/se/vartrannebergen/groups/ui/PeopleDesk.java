package se.vartrannebergen.groups.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.Coordination;
import se.vartrannebergen.groups.GroupAsk;
import se.vartrannebergen.groups.GroupMember;
import se.vartrannebergen.groups.GroupPeople;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.Invitation;
import se.vartrannebergen.groups.Invitations;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.prerender.PublicAddress;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What the page of a group's people needs: who they are, and what coordinators do with them. */
@Component
class PeopleDesk {
    private final GroupPeople people;
    private final Coordination coordination;
    private final Invitations invitations;
    private final PublicAddress addresses;
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final Clock clock;

    PeopleDesk(
            GroupPeople people,
            Coordination coordination,
            Invitations invitations,
            PublicAddress addresses,
            CurrentLab lab,
            CurrentPerson person,
            Clock clock) {
        this.people = people;
        this.coordination = coordination;
        this.invitations = invitations;
        this.addresses = addresses;
        this.lab = lab;
        this.person = person;
        this.clock = clock;
    }

    PersonId me() {
        return person.id().orElseThrow();
    }

    private LabId lab() {
        return lab.id();
    }

    GroupPeople.Slice<GroupMember> members(GroupStanding group, int page) {
        return people.members(lab(), group.id(), me(), page);
    }

    boolean readsAsks(GroupStanding group) {
        return people.readsAsks(lab(), group.id(), me());
    }

    GroupPeople.Slice<GroupAsk> asks(GroupStanding group) {
        return people.asks(lab(), group.id(), me(), 1);
    }

    GroupPeople.Slice<GroupAsk> turnedAway(GroupStanding group) {
        return people.turnedAway(lab(), group.id(), me(), 1);
    }

    void accept(GroupStanding group, PersonId asker) {
        coordination.accept(lab(), group.id(), me(), asker);
    }

    void decline(GroupStanding group, PersonId asker, PlainText reason) {
        coordination.decline(lab(), group.id(), me(), asker, reason);
    }

    void remove(GroupStanding group, PersonId member, PlainText reason) {
        coordination.remove(lab(), group.id(), me(), member, reason);
    }

    void coordinate(GroupStanding group, PersonId member) {
        coordination.coordinate(lab(), group.id(), me(), member);
    }

    void stepDown(GroupStanding group, PersonId member) {
        coordination.stepDown(lab(), group.id(), me(), member);
    }

    void handOver(GroupStanding group, PersonId to) {
        coordination.handOver(lab(), group.id(), me(), to);
    }

    List<Invitation> invitations(GroupStanding group) {
        return invitations.of(lab(), group.id(), me());
    }

    Invitation invite(GroupStanding group, Instant endsAt, int mostUses) {
        return invitations.make(lab(), group.id(), me(), endsAt, mostUses);
    }

    void end(GroupStanding group, long invitation) {
        invitations.end(lab(), group.id(), me(), invitation);
    }

    void resume(GroupStanding group, long invitation) {
        invitations.resume(lab(), group.id(), me(), invitation);
    }

    /** Whole, as it stands on paper. */
    String addressOf(Invitation invitation) {
        return addresses.of(lab.get(), invitation.address());
    }

    Instant now() {
        return clock.instant();
    }
}

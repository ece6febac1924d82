package se.vartrannebergen.groups.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.Coordination;
import se.vartrannebergen.groups.GroupPeople;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.Invitations;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.OwnMembership;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What pages need where one comes into a group or leaves it. */
@Component
class JoinDesk {
    private final Memberships members;
    private final Coordination coordination;
    private final Invitations invitations;
    private final GroupPeople people;
    private final StaffRoles roles;
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final Wishes wishes;

    JoinDesk(
            Memberships members,
            Coordination coordination,
            Invitations invitations,
            GroupPeople people,
            StaffRoles roles,
            CurrentLab lab,
            CurrentPerson person,
            Wishes wishes) {
        this.members = members;
        this.coordination = coordination;
        this.invitations = invitations;
        this.people = people;
        this.roles = roles;
        this.lab = lab;
        this.person = person;
        this.wishes = wishes;
    }

    boolean isSignedIn() {
        return person.isSignedIn();
    }

    Optional<OwnMembership> mine(GroupStanding group) {
        return person.id().flatMap(me -> people.mine(lab.id(), group.id(), me));
    }

    /** Whether whoever joins says by that that they are 11–17 years old. */
    boolean saysYoung(GroupStanding group) {
        return group.young() && !roles.works(lab());
    }

    void join(GroupStanding group) {
        members.join(lab(), group.id(), me(), saysYoung(group));
    }

    void ask(GroupStanding group, PlainText why) {
        members.ask(lab(), group.id(), me(), why, saysYoung(group));
    }

    void use(GroupStanding group, String token) {
        invitations.use(lab(), token, me(), saysYoung(group));
    }

    void leave(GroupStanding group) {
        members.leave(lab(), group.id(), me());
    }

    void comeBack(GroupStanding group) {
        members.comeBack(lab(), group.id(), me());
    }

    void showName(GroupStanding group, boolean shown) {
        members.showName(lab(), group.id(), me(), shown);
    }

    void stepIn(GroupStanding group) {
        coordination.coordinate(lab(), group.id(), me(), me());
    }

    /** What a visitor wants who presses the button of this group. */
    static String wish(GroupStanding group) {
        return "join-" + group.id();
    }

    /** Whether the person comes back to join this group. True once. */
    boolean wished(GroupStanding group, String token) {
        return person.isSignedIn() && wishes.fulfil(wish(group), token);
    }

    private LabId lab() {
        return lab.id();
    }

    private PersonId me() {
        return person.id().orElseThrow();
    }
}

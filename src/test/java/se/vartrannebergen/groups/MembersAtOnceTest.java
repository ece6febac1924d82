package se.vartrannebergen.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** What holds when many press at the same moment. */
@ServiceTest
class MembersAtOnceTest {
    private final Groups groups;
    private final Memberships members;
    private final Coordination coordination;
    private final Invitations invitations;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups made;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private long group;

    MembersAtOnceTest(
            Groups groups,
            Memberships members,
            Coordination coordination,
            Invitations invitations,
            TestLabs labs,
            TestPersons persons,
            TestGroups made,
            JdbcClient jdbc) {
        this.groups = groups;
        this.members = members;
        this.coordination = coordination;
        this.invitations = invitations;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroup() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        group = made.started(lab, coordinator);
    }

    private int number(String sql) {
        return jdbc.sql(sql).param(group).query(Integer.class).single();
    }

    private boolean does(Runnable what) {
        try {
            what.run();
            return true;
        } catch (GroupRefused refused) {
            return false;
        }
    }

    @Test
    void onePersonWhoPressesTwentyTimesIsInItOnce() {
        var person = persons.resident(lab);
        AtOnce.call(20, i -> does(() -> members.join(lab.id(), group, person)));
        assertThat(number("SELECT COUNT(*) FROM group_member WHERE group_id = ?"))
                .isEqualTo(2);
        assertThat(number("SELECT member_count FROM working_group WHERE id = ?"))
                .isEqualTo(2);
    }

    @Test
    void theFigureOfMembersIsThatOfTheTableWhateverHappensAtOnce() {
        var people = persons.residents(lab, 12);
        AtOnce.call(24, i -> {
            var person = people.get(i % people.size());
            var chance = new Random(i);
            for (var step = 0; step < 6; step++) {
                switch (chance.nextInt(4)) {
                    case 0 -> does(() -> members.join(lab.id(), group, person));
                    case 1 -> does(() -> members.leave(lab.id(), group, person));
                    case 2 ->
                        does(() -> coordination.remove(lab.id(), group, coordinator, person, new PlainText("Därför.")));
                    default -> {
                        does(() -> members.ask(lab.id(), group, person, new PlainText(""), false));
                        does(() -> coordination.accept(lab.id(), group, coordinator, person));
                    }
                }
            }
            return true;
        });
        assertThat(number("SELECT member_count FROM working_group WHERE id = ?"))
                .isEqualTo(number("SELECT COUNT(*) FROM group_member WHERE group_id = ? AND state = 'MEMBER'"))
                .isPositive();
    }

    @Test
    void anInvitationForFiveLetsInFiveOfThirty() {
        var content = TestGroups.content(TestGroups.NAME, Reading.MEMBERS, Joining.INVITED, false);
        group = groups.start(lab.id(), coordinator, content, List.of()).id();
        var token = invitations
                .make(lab.id(), group, coordinator, Instant.now().plus(Duration.ofDays(7)), 5)
                .token();
        var people = persons.residents(lab, 30);
        var came = AtOnce.call(30, i -> does(() -> invitations.use(lab.id(), token, people.get(i), false)));
        assertThat(came).filteredOn(one -> one).hasSize(5);
        assertThat(number("SELECT uses FROM group_invitation WHERE group_id = ?"))
                .isEqualTo(5);
        assertThat(number("SELECT member_count FROM working_group WHERE id = ?"))
                .isEqualTo(6);
    }

    @Test
    void ofTwoCoordinatorsWhoLeaveAtOnceOneStays() {
        var second = persons.resident(lab);
        made.join(lab, group, second);
        made.join(lab, group, persons.resident(lab));
        coordination.coordinate(lab.id(), group, coordinator, second);
        var both = List.of(coordinator, second);
        var left = AtOnce.call(2, i -> does(() -> members.leave(lab.id(), group, both.get(i))));
        assertThat(left).containsExactlyInAnyOrder(true, false);
        assertThat(number("SELECT COUNT(*) FROM group_member WHERE group_id = ? AND coordinates"))
                .isEqualTo(1);
    }

    @Test
    void ofTwoCoordinatorsWhoStepDownAtOnceOneStays() {
        var second = persons.resident(lab);
        made.join(lab, group, second);
        coordination.coordinate(lab.id(), group, coordinator, second);
        var both = List.of(coordinator, second);
        var down = AtOnce.call(2, i -> does(() -> coordination.stepDown(lab.id(), group, both.get(i), both.get(i))));
        assertThat(down).containsExactlyInAnyOrder(true, false);
    }
}

package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.Coordination;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class MembershipNewsTest {
    private static final PlainText REASON = new PlainText("Därför.");

    private final WrittenCases told;
    private final Inbox inbox;
    private final Groups groups;
    private final Memberships members;
    private final Coordination coordination;
    private final TestLabs labs;
    private final TestPersons persons;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId neighbour;

    MembershipNewsTest(
            WrittenCases told,
            Inbox inbox,
            Groups groups,
            Memberships members,
            Coordination coordination,
            TestLabs labs,
            TestPersons persons,
            JdbcClient jdbc) {
        this.told = told;
        this.inbox = inbox;
        this.groups = groups;
        this.members = members;
        this.coordination = coordination;
        this.labs = labs;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoPeople() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        neighbour = persons.resident(lab);
    }

    private long group(boolean young) {
        var content = TestGroups.content(TestGroups.NAME, Reading.MEMBERS, Joining.ASK, young);
        return AsStaff.call("PARTNER", () -> groups.start(lab.id(), coordinator, content, List.of()))
                .id();
    }

    @Test
    void coordinatorsLearnWhoAsksAndAskersWhatBecameOfIt() {
        var group = group(false);
        members.ask(lab.id(), group, neighbour, new PlainText("Hej"), false);
        Eventually.holds(() -> told.told(coordinator).equals(List.of("GROUP_ASKED")));
        var notice = inbox.page(lab.id(), coordinator, 1).notices().getFirst();
        assertThat(notice.actor()).contains("Granne");
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestGroups.NAME);
        assertThat(inbox.open(lab.id(), coordinator, notice.id())).contains("/groups/" + group);
        coordination.decline(lab.id(), group, coordinator, neighbour, REASON);
        Eventually.holds(() -> told.told(neighbour).equals(List.of("GROUP_DECLINED")));
        members.ask(lab.id(), group, neighbour, new PlainText("Snälla"), false);
        coordination.accept(lab.id(), group, coordinator, neighbour);
        Eventually.holds(() -> told.told(coordinator).equals(List.of("GROUP_ASKED", "GROUP_ASKED")));
        Eventually.holds(() -> told.told(neighbour).equals(List.of("GROUP_DECLINED", "GROUP_ACCEPTED")));
    }

    @Test
    void whoIsMadeCoordinatorOrRemovedIsTold() {
        var group = group(false);
        members.ask(lab.id(), group, neighbour, new PlainText(""), false);
        coordination.accept(lab.id(), group, coordinator, neighbour);
        coordination.handOver(lab.id(), group, coordinator, neighbour);
        Eventually.holds(() -> told.told(neighbour).contains("GROUP_COORDINATE"));
        coordination.remove(lab.id(), group, neighbour, coordinator, REASON);
        Eventually.holds(() -> told.told(coordinator).contains("GROUP_REMOVED"));
    }

    @Test
    void whoStepsInToCoordinateIsNotToldOfIt() {
        var group = group(false);
        var facilitator = persons.newcomer(lab);
        AsStaff.run("FACILITATOR", () -> coordination.coordinate(lab.id(), group, facilitator, facilitator));
        nothingIsToBeToldOf(group);
        assertThat(told.told(facilitator)).doesNotContain("GROUP_COORDINATE");
        AsStaff.run("FACILITATOR", () -> {
            coordination.stepDown(lab.id(), group, coordinator, facilitator);
            coordination.coordinate(lab.id(), group, coordinator, facilitator);
        });
        nothingIsToBeToldOf(group);
        assertThat(told.told(facilitator)).contains("GROUP_COORDINATE");
    }

    /** All that happened to who coordinates it has been heard. */
    private void nothingIsToBeToldOf(long group) {
        Eventually.holds(() -> jdbc.sql(
                                "SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE EVENT_TYPE LIKE '%CoordinatorChanged' AND SERIALIZED_EVENT LIKE ?")
                        .param("%" + group + "%")
                        .query(Long.class)
                        .single()
                == 0);
    }

    @Test
    void facilitatorsAreToldOfAGroupThatNobodyCoordinates() {
        var facilitator = persons.resident(lab);
        jdbc.sql(
                        "INSERT INTO staff_member (lab_id, person_id, facilitates, seen_at) VALUES (?, ?, TRUE, UTC_TIMESTAMP(6))")
                .params(lab.id().value(), facilitator.value())
                .update();
        var group = group(false);
        members.leave(lab.id(), group, coordinator);
        Eventually.holds(() -> told.told(facilitator).equals(List.of("GROUP_ORPHANED")));
    }

    @Test
    void aGroupForYoungPeopleNamesNobodyAndTellsThatItIsOpenOrWaits() {
        var group = group(true);
        var second = persons.resident(lab);
        AsStaff.run("PARTNER", () -> members.ask(lab.id(), group, second, new PlainText(""), false));
        coordination.accept(lab.id(), group, coordinator, second);
        Eventually.holds(() -> told.told(second).contains("GROUP_OPENED")
                && told.told(coordinator).containsAll(List.of("GROUP_ASKED", "GROUP_OPENED")));
        var facilitator = persons.resident(lab);
        jdbc.sql(
                        "INSERT INTO staff_member (lab_id, person_id, facilitates, seen_at) VALUES (?, ?, TRUE, UTC_TIMESTAMP(6))")
                .params(lab.id().value(), facilitator.value())
                .update();
        members.leave(lab.id(), group, second);
        Eventually.holds(() -> told.told(coordinator).contains("GROUP_WAITS")
                && told.told(facilitator).equals(List.of("GROUP_WAITS")));
        assertThat(inbox.page(lab.id(), coordinator, 1).notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.GROUP_ASKED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.actor()).isEmpty());
    }
}

package se.vartrannebergen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class StaffTest {
    private final Staff staff;
    private final TestLabs labs;
    private final TestPersons persons;
    private final JdbcClient jdbc;

    StaffTest(Staff staff, TestLabs labs, TestPersons persons, JdbcClient jdbc) {
        this.staff = staff;
        this.labs = labs;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    @Test
    void whoFacilitatesIsKnownFromTheirLastSignIn() {
        var lab = labs.make();
        var person = persons.newcomer(lab);
        var resident = persons.resident(lab);
        staff.signedIn(lab.id(), person, true, false);
        staff.signedIn(lab.id(), person, true, false);
        assertThat(Statements.of(() -> {
                    staff.signedIn(lab.id(), resident, false, false);
                    return true;
                }))
                .isEqualTo(1);
        assertThat(staff.facilitators(lab.id())).containsExactly(person);
        assertThat(staff.facilitators(labs.make().id())).isEmpty();

        staff.signedIn(lab.id(), person, false, false);
        assertThat(staff.facilitators(lab.id())).isEmpty();
        assertThat(rows(lab.id().value())).isEqualTo(1);
        staff.signedIn(lab.id(), person, true, false);
        assertThat(staff.facilitators(lab.id())).containsExactly(person);
    }

    @Test
    void whoWasAwayForHalfAYearIsNotReminded() {
        var lab = labs.make();
        var person = persons.newcomer(lab);
        staff.signedIn(lab.id(), person, true, false);
        jdbc.sql("UPDATE staff_member SET seen_at = seen_at - INTERVAL 181 DAY WHERE person_id = ?")
                .param(person.value())
                .update();
        assertThat(staff.facilitators(lab.id())).isEmpty();
    }

    @Test
    void whoWorksForAPartnerIsKnownAndNotRemindedAsFacilitatorsAre() {
        var lab = labs.make();
        var partner = persons.newcomer(lab);
        var resident = persons.resident(lab);
        staff.signedIn(lab.id(), partner, false, true);
        staff.signedIn(lab.id(), resident, false, false);
        assertThat(staff.whoWork(lab.id(), List.of(partner, resident))).containsExactly(partner);
        assertThat(staff.whoWork(labs.make().id(), List.of(partner))).isEmpty();
        assertThat(staff.whoWork(lab.id(), List.of())).isEmpty();
        assertThat(staff.facilitators(lab.id())).isEmpty();
        staff.signedIn(lab.id(), partner, false, false);
        assertThat(staff.whoWork(lab.id(), List.of(partner))).isEmpty();
        staff.signedIn(lab.id(), partner, true, false);
        staff.signedIn(lab.id(), partner, false, true);
        assertThat(staff.whoWork(lab.id(), List.of(partner))).containsExactly(partner);
        assertThat(staff.facilitators(lab.id())).isEmpty();
        jdbc.sql("UPDATE staff_member SET seen_at = seen_at - INTERVAL 181 DAY WHERE person_id = ?")
                .param(partner.value())
                .update();
        assertThat(staff.whoWork(lab.id(), List.of(partner))).isEmpty();
        AsStaff.run(
                "PERSON", () -> assertThat(staff.worksNow(lab.id(), partner)).isFalse());
        AsStaff.run(
                "PARTNER", () -> assertThat(staff.worksNow(lab.id(), partner)).isTrue());
        assertThat(staff.whoWork(lab.id(), List.of(partner))).containsExactly(partner);
    }

    @Test
    void whoCanActForPartnersIsKnownFromTheirLastSignInToo() {
        var lab = labs.make();
        var person = persons.newcomer(lab);
        staff.signedIn(lab.id(), person, false, true);
        assertThat(staff.facilitators(lab.id())).isEmpty();
        assertThat(acting(lab.id())).containsExactly(person);
        assertThat(acting(labs.make().id())).isEmpty();
        staff.signedIn(lab.id(), person, true, false);
        assertThat(acting(lab.id())).isEmpty();
        assertThat(staff.facilitators(lab.id())).containsExactly(person);
    }

    private List<PersonId> acting(LabId lab) {
        return AsStaff.call(
                "ADMIN",
                () -> staff.actingForPartners(lab).stream()
                        .map(Staff.Seen::person)
                        .toList());
    }

    private int rows(long lab) {
        return jdbc.sql("SELECT COUNT(*) FROM staff_member WHERE lab_id = ?")
                .param(lab)
                .query(Integer.class)
                .single();
    }
}

package se.vartrannebergen.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.vartrannebergen.people.Residencies.Method;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class PeopleTest {
    private final People people;
    private final Residencies residencies;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;

    PeopleTest(People people, Residencies residencies, JdbcClient jdbc, TestLabs labs, TestPersons persons) {
        this.people = people;
        this.residencies = residencies;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
    }

    @Test
    void anAccountIsOnePersonInEachLab() {
        var subject = UUID.randomUUID().toString();
        var here = people.signedIn(labs.rannebergen().id(), subject);

        assertThat(people.signedIn(labs.rannebergen().id(), subject)).isEqualTo(here);
        assertThat(people.signedIn(labs.andra().id(), subject)).isNotEqualTo(here);
    }

    @Test
    void twentyFirstSignInsAtOnceMakeOnePerson() {
        var subject = UUID.randomUUID().toString();
        var lab = labs.rannebergen().id();

        assertThat(AtOnce.call(20, i -> people.signedIn(lab, subject))).containsOnly(people.signedIn(lab, subject));
    }

    @Test
    void accountsThatDifferInCapitalsOnlyAreTwoPersons() {
        var lab = labs.rannebergen().id();
        var subject = "subject-" + UUID.randomUUID();
        assertThat(people.signedIn(lab, subject)).isNotEqualTo(people.signedIn(lab, subject.toUpperCase()));
    }

    @Test
    void whoAcceptedTheRulesOnceIsWelcomedForGood() {
        var lab = labs.rannebergen().id();
        var person = people.signedIn(lab, UUID.randomUUID().toString());
        assertThat(people.profile(lab, person))
                .isEqualTo(new Profile(person, Optional.empty(), Optional.empty(), false, false));

        people.welcome(lab, person, new DisplayName("ليلى"), new Language("ar"));
        var first = welcomedAt(person);
        people.welcome(lab, person, new DisplayName("Leila"), Language.SWEDISH);

        assertThat(people.profile(lab, person))
                .isEqualTo(new Profile(person, Optional.of("Leila"), Optional.of(Language.SWEDISH), true, false));
        assertThat(welcomedAt(person)).isEqualTo(first);
    }

    @Test
    void timesAreKeptInUtcWhereverTheServerStands() {
        var person = persons.newcomer(labs.rannebergen());
        assertThat(jdbc.sql("SELECT ABS(TIMESTAMPDIFF(SECOND, welcomed_at, UTC_TIMESTAMP(6))) FROM person WHERE id = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isLessThan(30);
        assertThat(jdbc.sql("SELECT ABS(TIMESTAMPDIFF(SECOND, updated_at, UTC_TIMESTAMP(6))) FROM person WHERE id = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isLessThan(30);
    }

    @Test
    void aResidencyIsConfirmedOnceAndRevokedOnce() {
        var lab = labs.rannebergen();
        var person = persons.newcomer(lab);
        AtOnce.call(10, i -> {
            AsStaff.run("FACILITATOR", () -> residencies.confirm(lab.id(), person, Method.LETTER));
            return true;
        });
        assertThat(residencies.isConfirmed(lab.id(), person)).isTrue();
        assertThat(people.profile(lab.id(), person).confirmedResident()).isTrue();

        AsStaff.run("FACILITATOR", () -> residencies.revoke(lab.id(), person));
        AsStaff.run("FACILITATOR", () -> residencies.revoke(lab.id(), person));
        assertThat(residencies.isConfirmed(lab.id(), person)).isFalse();

        AsStaff.run("FACILITATOR", () -> residencies.confirm(lab.id(), person, Method.DESK));
        assertThat(residencies.isConfirmed(lab.id(), person)).isTrue();
        assertThat(rows(person.value())).isEqualTo(2);
    }

    @Test
    void aResidencyThatExpiredNoLongerCounts() {
        var lab = labs.rannebergen();
        var person = persons.resident(lab);
        expire(person);

        assertThat(residencies.isConfirmed(lab.id(), person)).isFalse();
        assertThat(people.profile(lab.id(), person).confirmedResident()).isFalse();
    }

    @Test
    void aResidencyThatExpiredCanBeConfirmedAgain() {
        var lab = labs.rannebergen();
        var person = persons.resident(lab);
        expire(person);

        AsStaff.run("FACILITATOR", () -> residencies.confirm(lab.id(), person, Method.DESK));

        assertThat(residencies.isConfirmed(lab.id(), person)).isTrue();
        assertThat(rows(person.value())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "PARTNER"})
    void onlyFacilitatorsAndAdminsSayWhoLivesHere(String role) {
        var lab = labs.rannebergen();
        var person = persons.newcomer(lab);
        assertThatThrownBy(() -> AsStaff.run(role, () -> residencies.confirm(lab.id(), person, Method.DESK)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> AsStaff.run(role, () -> residencies.revoke(lab.id(), person)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(rows(person.value())).isZero();
    }

    @Test
    void aPersonOfAnotherLabCannotBeConfirmed() {
        var person = persons.newcomer(labs.andra());
        var here = labs.rannebergen().id();
        assertThatThrownBy(() -> AsStaff.run("ADMIN", () -> residencies.confirm(here, person, Method.DESK)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(rows(person.value())).isZero();
    }

    private void expire(PersonId person) {
        jdbc.sql("UPDATE residency SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    private int rows(long person) {
        return jdbc.sql("SELECT COUNT(*) FROM residency WHERE person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private String welcomedAt(PersonId person) {
        return jdbc.sql("SELECT welcomed_at FROM person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}

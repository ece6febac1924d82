package se.vartrannebergen.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.people.Residencies.Method;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class ResidencyExpiryTest {
    private final ResidencyExpiry expiry;
    private final Residencies residencies;
    private final Voting voting;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;

    ResidencyExpiryTest(
            ResidencyExpiry expiry,
            Residencies residencies,
            Voting voting,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas) {
        this.expiry = expiry;
        this.residencies = residencies;
        this.voting = voting;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
    }

    @Test
    void whatExpiredIsEndedAndWhatStillCountsIsNot() {
        var lab = labs.make();
        var expired = persons.resident(lab);
        var other = persons.resident(lab);
        expire(expired);

        expiry.end();

        assertThat(openRows(expired)).isZero();
        assertThat(openRows(other)).isEqualTo(1);
    }

    @Test
    void theVoteOfAResidentWhoseConfirmationExpiredWaitsUntilConfirmedAgain() {
        var lab = labs.make();
        var idea = ideas.sent(lab, persons.newcomer(lab));
        var resident = persons.resident(lab);
        voting.cast(lab.id(), resident, idea);
        assertThat(ideas.figure(idea)).isEqualTo(1);
        expire(resident);

        expiry.end();
        Eventually.holds(() -> ideas.figure(idea) == 0);

        AsStaff.run("FACILITATOR", () -> residencies.confirm(lab.id(), resident, Method.DESK));
        Eventually.holds(() -> ideas.figure(idea) == 1);
    }

    @Test
    void inOneTurnABoundedNumberIsEnded() {
        var many = persons.residents(labs.make(), ResidencyExpiry.BATCH + 5);
        many.forEach(this::expire);

        expiry.end();
        assertThat(many.stream().mapToInt(this::openRows).sum()).isBetween(5, ResidencyExpiry.BATCH);
        expiry.end();
        expiry.end();
        assertThat(many.stream().mapToInt(this::openRows).sum()).isZero();
    }

    private void expire(PersonId person) {
        jdbc.sql("UPDATE residency SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    private int openRows(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM residency WHERE open_person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }
}

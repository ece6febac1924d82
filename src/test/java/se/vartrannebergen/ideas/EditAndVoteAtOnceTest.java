package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDatabase;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** Who votes at the moment the text changes votes either before, and it does not change, or after. */
@ServiceTest
class EditAndVoteAtOnceTest {
    private final Ideas ideas;
    private final Voting voting;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;

    EditAndVoteAtOnceTest(Ideas ideas, Voting voting, TestLabs labs, TestPersons persons, TestIdeas made) {
        this.ideas = ideas;
        this.voting = voting;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
    }

    /** A vote that is written but not yet committed: the edit waits for it, and is refused. */
    @Test
    void anEditWaitsForAVoteThatIsBeingCast() throws Exception {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var idea = made.sent(lab, author);
        var voter = persons.resident(lab);
        try (var connection = TestDatabase.connect()) {
            connection.setAutoCommit(false);
            castBySql(connection, lab.id().value(), idea, voter.value());

            var edit = CompletableFuture.runAsync(
                    () -> ideas.edit(lab.id(), author, idea, TestIdeas.content(lab, "Helt andra ord", TestIdeas.TEXT)));
            assertThatThrownBy(() -> edit.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            connection.commit();

            assertThat(edit)
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(IdeaRefused.class);
        }
    }

    /** An edit that is not yet committed: the vote waits for it. */
    @Test
    void aVoteWaitsForAnEditThatIsBeingMade() throws Exception {
        var lab = labs.rannebergen();
        var idea = made.sent(lab, persons.newcomer(lab));
        var voter = persons.resident(lab);
        try (var connection = TestDatabase.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("SELECT * FROM idea FORCE INDEX (uk_idea_lab) WHERE lab_id = "
                    + lab.id().value() + " AND id = " + idea + " FOR UPDATE");
            statement.executeUpdate("UPDATE idea SET state = 'WITHDRAWN' WHERE id = " + idea);

            var vote = CompletableFuture.supplyAsync(() -> voting.cast(lab.id(), voter, idea));
            assertThatThrownBy(() -> vote.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            connection.commit();

            assertThat(vote)
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(IdeaUnknown.class);
            assertThat(made.votes(idea)).isZero();
        }
    }

    private static void castBySql(Connection connection, long lab, long idea, long voter) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO vote (lab_id, idea_id, person_id, counted, created_at) VALUES (?, ?, ?, TRUE, UTC_TIMESTAMP(6))")) {
            insert.setLong(1, lab);
            insert.setLong(2, idea);
            insert.setLong(3, voter);
            insert.executeUpdate();
        }
    }
}

package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.people.Residencies.Method;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** Nothing is lost and nothing is doubled, however many vote at the same moment. */
@ServiceTest
class VotingAtOnceTest {
    private final Voting voting;
    private final VoteCounter counter;
    private final IdeaPages pages;
    private final Residencies residencies;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;

    VotingAtOnceTest(
            Voting voting,
            VoteCounter counter,
            IdeaPages pages,
            Residencies residencies,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas) {
        this.voting = voting;
        this.counter = counter;
        this.pages = pages;
        this.residencies = residencies;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
    }

    private long idea(Lab lab) {
        return ideas.sent(lab, persons.newcomer(lab));
    }

    @Test
    void twoHundredIdenticalVotesLeaveOne() {
        var lab = labs.make();
        var idea = idea(lab);
        var voter = persons.resident(lab);

        var seen = AtOnce.call(200, i -> voting.cast(lab.id(), voter, idea));

        assertThat(seen).containsOnly(new Standing(1, MyVote.COUNTED));
        assertThat(ideas.votes(idea)).isEqualTo(1);
        assertThat(ideas.figure(idea)).isEqualTo(1);
    }

    @Test
    void fiveHundredPeopleAreFiveHundredVotes() {
        var lab = labs.make();
        var idea = idea(lab);
        var voters = persons.residents(lab, 500);

        var begun = System.nanoTime();
        var seen = AtOnce.call(500, i -> voting.cast(lab.id(), voters.get(i), idea));
        System.getLogger("figures")
                .log(System.Logger.Level.INFO, "500 votes at once: {0} ms", (System.nanoTime() - begun) / 1_000_000);

        assertThat(seen).allMatch(standing -> standing.mine() == MyVote.COUNTED);
        assertThat(ideas.countedVotes(idea)).isEqualTo(500);
        assertThat(ideas.figure(idea)).isEqualTo(500);
        assertThat(ideas.steps(idea, "ANSWER_OWED")).isEqualTo(1);
    }

    @Test
    void aStormOfVotesAndTakingBackLeavesTheFigureRight() {
        var lab = labs.make();
        var idea = idea(lab);
        var voters = persons.residents(lab, 50);

        AtOnce.call(50, i -> {
            for (var turn = 0; turn < 20; turn++) {
                if ((turn + i) % 2 == 0) {
                    voting.cast(lab.id(), voters.get(i), idea);
                } else {
                    voting.takeBack(lab.id(), voters.get(i), idea);
                }
            }
            return true;
        });

        // Those with an even number took back last, those with an odd number voted last.
        assertThat(ideas.countedVotes(idea)).isEqualTo(25);
        assertThat(ideas.figure(idea)).isEqualTo(25);
    }

    @Test
    void fortyAtOnceReachTheThresholdOfTwentyOnce() {
        var lab = labs.make();
        var idea = idea(lab);
        var voters = persons.residents(lab, 40);

        AtOnce.call(40, i -> voting.cast(lab.id(), voters.get(i), idea));

        assertThat(ideas.state(idea)).isEqualTo("UNDER_CONSIDERATION");
        assertThat(ideas.steps(idea, "ANSWER_OWED")).isEqualTo(1);
    }

    @Test
    void whoIsConfirmedWhileVotingHasAVoteThatCounts() {
        var lab = labs.make();
        for (var round = 0; round < 25; round++) {
            var idea = idea(lab);
            var newcomer = persons.newcomer(lab);
            AtOnce.call(2, i -> {
                if (i == 0) {
                    voting.cast(lab.id(), newcomer, idea);
                } else {
                    AsStaff.run("FACILITATOR", () -> residencies.confirm(lab.id(), newcomer, Method.DESK));
                }
                return true;
            });
            Eventually.holds(() -> ideas.figure(idea) == 1);
        }
    }

    @Test
    void confirmedAndRevokedInQuickTurnsTheVoteFollowsTheLast() {
        var lab = labs.make();
        var idea = idea(lab);
        var person = persons.newcomer(lab);
        voting.cast(lab.id(), person, idea);
        for (var turn = 0; turn < 10; turn++) {
            AsStaff.run("FACILITATOR", () -> residencies.confirm(lab.id(), person, Method.DESK));
            AsStaff.run("FACILITATOR", () -> residencies.revoke(lab.id(), person));
        }
        AsStaff.run("FACILITATOR", () -> residencies.confirm(lab.id(), person, Method.DESK));

        Eventually.holds(Duration.ofMinutes(1), () -> openEvents(lab) == 0);
        assertThat(ideas.figure(idea)).isEqualTo(1);
    }

    @Test
    void aVoteThatACrashLeftUncountedIsCountedAtTheNextStart() {
        var lab = labs.make();
        var idea = idea(lab);
        jdbc.sql(
                        "INSERT INTO vote (lab_id, idea_id, person_id, counted, created_at) VALUES (?, ?, ?, TRUE, UTC_TIMESTAMP(6))")
                .params(lab.id().value(), idea, persons.resident(lab).value())
                .update();
        assertThat(ideas.figure(idea)).isZero();

        counter.countWhatWasLeft();

        assertThat(ideas.figure(idea)).isEqualTo(1);
        assertThat(pages.find(lab.id(), idea, Optional.empty()).orElseThrow().votes())
                .isEqualTo(1);
    }

    /** Of this lab alone: what other tests caused may go on for long. */
    private int openEvents(Lab lab) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL AND JSON_VALUE(SERIALIZED_EVENT, '$.lab.value') = ?")
                .param(lab.id().value())
                .query(Integer.class)
                .single();
    }
}

package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings.Voters;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.people.Residencies.Method;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
@RecordApplicationEvents
class VotingTest {
    private static final StepBy BECAUSE =
            new StepBy(Optional.empty(), new PlainText("Det finns redan."), Language.SWEDISH);

    private final Voting voting;
    private final IdeaSteps steps;
    private final IdeaPages pages;
    private final Residencies residencies;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;

    VotingTest(
            Voting voting,
            IdeaSteps steps,
            IdeaPages pages,
            Residencies residencies,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas) {
        this.voting = voting;
        this.steps = steps;
        this.pages = pages;
        this.residencies = residencies;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
    }

    private long idea(Lab lab) {
        return ideas.sent(lab, persons.newcomer(lab));
    }

    @Test
    void aResidentsVoteCountsAtOnce(ApplicationEvents events) {
        var lab = labs.rannebergen();
        var idea = idea(lab);
        var voter = persons.resident(lab);

        assertThat(voting.cast(lab.id(), voter, idea)).isEqualTo(new Standing(1, MyVote.COUNTED));
        assertThat(ideas.figure(idea)).isEqualTo(1);
        assertThat(events.stream(IdeaEvent.VoteCast.class))
                .containsExactly(new IdeaEvent.VoteCast(lab.id(), idea, voter, true));
        assertThat(events.stream(IdeaEvent.VotesCounted.class))
                .containsExactly(new IdeaEvent.VotesCounted(lab.id(), idea, 1));
    }

    @Test
    void votingTwiceCountsOnce(ApplicationEvents events) {
        var lab = labs.rannebergen();
        var idea = idea(lab);
        var voter = persons.resident(lab);
        voting.cast(lab.id(), voter, idea);

        assertThat(voting.cast(lab.id(), voter, idea)).isEqualTo(new Standing(1, MyVote.COUNTED));
        assertThat(ideas.votes(idea)).isEqualTo(1);
        assertThat(events.stream(IdeaEvent.VoteCast.class)).hasSize(1);
    }

    @Test
    void aVoteCanBeTakenBackAndCastAgain(ApplicationEvents events) {
        var lab = labs.rannebergen();
        var idea = idea(lab);
        var voter = persons.resident(lab);
        voting.cast(lab.id(), voter, idea);

        assertThat(voting.takeBack(lab.id(), voter, idea)).isEqualTo(new Standing(0, MyVote.NONE));
        assertThat(ideas.votes(idea)).isZero();
        assertThat(voting.takeBack(lab.id(), voter, idea)).isEqualTo(new Standing(0, MyVote.NONE));
        assertThat(events.stream(IdeaEvent.VoteTakenBack.class)).hasSize(1);
        assertThat(voting.cast(lab.id(), voter, idea)).isEqualTo(new Standing(1, MyVote.COUNTED));
    }

    @Test
    void aNewcomersVoteWaitsAndCountsOnceConfirmed() {
        var lab = labs.rannebergen();
        var idea = idea(lab);
        var newcomer = persons.newcomer(lab);

        assertThat(voting.cast(lab.id(), newcomer, idea)).isEqualTo(new Standing(0, MyVote.WAITING));
        AsStaff.run("FACILITATOR", () -> residencies.confirm(lab.id(), newcomer, Method.DESK));

        Eventually.holds(() -> ideas.figure(idea) == 1);
        assertThat(pages.find(lab.id(), idea, Optional.of(newcomer))
                        .orElseThrow()
                        .mine())
                .isEqualTo(MyVote.COUNTED);
    }

    @Test
    void aRevokedResidentsVoteWaitsAgain() {
        var lab = labs.rannebergen();
        var idea = idea(lab);
        var resident = persons.resident(lab);
        voting.cast(lab.id(), resident, idea);

        AsStaff.run("FACILITATOR", () -> residencies.revoke(lab.id(), resident));

        Eventually.holds(() -> ideas.figure(idea) == 0);
        assertThat(ideas.votes(idea)).isEqualTo(1);
        assertThat(voting.cast(lab.id(), resident, idea).mine()).isEqualTo(MyVote.WAITING);
    }

    @Test
    void whereEveryoneVotesANewcomersVoteCounts() {
        var lab = labs.make(Voters.EVERYONE);
        var idea = idea(lab);
        var newcomer = persons.newcomer(lab);
        assertThat(voting.cast(lab.id(), newcomer, idea)).isEqualTo(new Standing(1, MyVote.COUNTED));

        // Nor does it stop to count with a residency that ends.
        AsStaff.run("FACILITATOR", () -> residencies.confirm(lab.id(), newcomer, Method.DESK));
        AsStaff.run("FACILITATOR", () -> residencies.revoke(lab.id(), newcomer));
        Eventually.keeps(() -> ideas.figure(idea) == 1);
    }

    @Test
    void whatIsDecidedTakesNoVotes() {
        var lab = labs.rannebergen();
        var idea = idea(lab);
        var voter = persons.resident(lab);
        voting.cast(lab.id(), voter, idea);
        AsStaff.run("FACILITATOR", () -> steps.decline(lab.id(), idea, BECAUSE));

        for (Runnable attempt : new Runnable[] {
            () -> voting.cast(lab.id(), persons.resident(lab), idea), () -> voting.takeBack(lab.id(), voter, idea)
        }) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOfSatisfying(
                            IdeaRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(IdeaRefused.Why.NOT_OPEN));
        }
        assertThat(ideas.votes(idea)).isEqualTo(1);
    }

    @Test
    void anIdeaOfAnotherLabOrADraftIsUnknown() {
        var here = labs.rannebergen();
        var there = labs.andra();
        var foreign = idea(there);
        var draft = ideas.draft(here, persons.newcomer(here));
        var voter = persons.resident(here);

        for (var id : new long[] {foreign, draft, Long.MAX_VALUE, -1}) {
            assertThatThrownBy(() -> voting.cast(here.id(), voter, id)).isInstanceOf(IdeaUnknown.class);
            assertThatThrownBy(() -> voting.takeBack(here.id(), voter, id)).isInstanceOf(IdeaUnknown.class);
        }
        assertThat(ideas.votes(foreign)).isZero();
    }

    @Test
    void theVoteThatReachesTheThresholdStartsTheAnswerClockOnce(ApplicationEvents events) {
        var lab = labs.withThreshold(3);
        var idea = idea(lab);
        var voters = persons.residents(lab, 5);
        voters.subList(0, 2).forEach(voter -> voting.cast(lab.id(), voter, idea));
        assertThat(ideas.state(idea)).isEqualTo("OPEN");

        voters.subList(2, 5).forEach(voter -> voting.cast(lab.id(), voter, idea));

        assertThat(ideas.state(idea)).isEqualTo("UNDER_CONSIDERATION");
        assertThat(ideas.steps(idea, "ANSWER_OWED")).isEqualTo(1);
        var due = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(30);
        assertThat(pages.find(lab.id(), idea, Optional.empty()).orElseThrow().answerDue())
                .contains(due);
        assertThat(events.stream(IdeaEvent.AnswerOwed.class))
                .containsExactly(new IdeaEvent.AnswerOwed(lab.id(), idea, due));
    }

    @Test
    void waitingVotesDoNotReachTheThreshold() {
        var lab = labs.withThreshold(1);
        var idea = idea(lab);
        voting.cast(lab.id(), persons.newcomer(lab), idea);

        assertThat(ideas.state(idea)).isEqualTo("OPEN");
    }

    @Test
    void anIdeaThatIsConsideredAlreadyIsStillOwedAnAnswer() {
        var lab = labs.withThreshold(1);
        var idea = idea(lab);
        AsStaff.run("PARTNER", () -> steps.consider(lab.id(), idea, BECAUSE));
        voting.cast(lab.id(), persons.resident(lab), idea);

        assertThat(ideas.steps(idea, "ANSWER_OWED")).isEqualTo(1);
        assertThat(ideas.state(idea)).isEqualTo("UNDER_CONSIDERATION");
    }
}

package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.ideas.IdeaRefused.Why;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.MergeableContent.Target;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** One idea becomes part of another, and nobody's voice is lost or counted twice. */
@ServiceTest
class MergeTest {
    private final Voting voting;
    private final IdeaPages pages;
    private final ModeratedIdeas moderated;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final TestDecisions decide;
    private final Ideas writing;
    private Lab lab;
    private long target;
    private long merged;

    MergeTest(
            Voting voting,
            IdeaPages pages,
            ModeratedIdeas moderated,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            TestDecisions decide,
            Ideas writing) {
        this.voting = voting;
        this.pages = pages;
        this.moderated = moderated;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.decide = decide;
        this.writing = writing;
    }

    @BeforeEach
    void twoIdeas() {
        lab = labs.withThreshold(100);
        target = idea("Bänkar vid torget");
        merged = idea("Fler bänkar");
    }

    private long idea(String title) {
        return ideas.sent(lab, persons.resident(lab), title, TestIdeas.TEXT);
    }

    private void vote(List<PersonId> voters, long idea) {
        AtOnce.call(voters.size(), i -> voting.cast(lab.id(), voters.get(i), idea));
    }

    private void move(List<PersonId> voters) {
        AtOnce.call(voters.size(), i -> voting.move(lab.id(), voters.get(i), merged));
    }

    private long merge() {
        return decide.about(lab, merged, TestDecisions.merging(target));
    }

    @Test
    void thirtyAndTwentyVotersOfWhomEightVotedForBothAreFortyTwoAndPartAsThirtyAndTwenty() {
        var people = persons.residents(lab, 42);
        vote(people.subList(0, 30), target);
        vote(people.subList(22, 42), merged);
        assertThat(List.of(ideas.figure(target), ideas.figure(merged))).containsExactly(30, 20);
        var before = ideas.votes(merged);

        var decision = merge();
        assertThat(ideas.state(merged)).isEqualTo("MERGED");
        assertThat(List.of(ideas.figure(target), ideas.figure(merged))).containsExactly(30, 20);

        // Everybody presses, and presses again: on two phones at the same moment.
        var pressed = new ArrayList<>(people.subList(22, 42));
        pressed.addAll(people.subList(22, 42));
        move(pressed);
        assertThat(ideas.figure(target)).isEqualTo(42);
        assertThat(ideas.votes(target)).isEqualTo(42);
        assertThat(ideas.votes(merged)).isEqualTo(before);

        decide.undo(lab, decision);
        assertThat(List.of(ideas.figure(target), ideas.figure(merged))).containsExactly(30, 20);
        assertThat(List.of(ideas.state(target), ideas.state(merged))).containsExactly("OPEN", "OPEN");
        Eventually.keeps(() -> ideas.figure(target) == 30 && ideas.figure(merged) == 20);
    }

    @Test
    void whatPeopleDidBetweenMovingAndPartingStaysDone() {
        var people = persons.residents(lab, 3);
        vote(people, merged);
        var decision = merge();
        move(people);
        voting.takeBack(lab.id(), people.get(0), target);
        voting.takeBack(lab.id(), people.get(1), target);
        voting.cast(lab.id(), people.get(1), target);

        decide.undo(lab, decision);

        assertThat(ideas.figure(merged)).isEqualTo(3);
        assertThat(voting.votersOf(lab.id(), target, Optional.empty(), 10)).containsExactly(people.get(1));
    }

    @Test
    void votesFollowAnIdeaThatIsMergedOnceMoreAndGoBackWithIt() {
        var people = persons.residents(lab, 4);
        vote(people.subList(0, 3), merged);
        vote(people.subList(2, 4), target);
        var first = merge();
        voting.move(lab.id(), people.get(0), merged);
        var last = idea("Bänkar överallt");
        var second = decide.about(lab, target, TestDecisions.merging(last));

        people.subList(0, 3).forEach(person -> voting.move(lab.id(), person, merged));
        voting.move(lab.id(), people.get(3), target);
        assertThat(ideas.figure(last)).isEqualTo(4);

        decide.undo(lab, first);
        assertThat(List.of(ideas.figure(merged), ideas.figure(target), ideas.figure(last)))
                .containsExactly(3, 2, 2);
        decide.undo(lab, second);
        assertThat(List.of(ideas.figure(merged), ideas.figure(target), ideas.figure(last)))
                .containsExactly(3, 2, 0);
    }

    @Test
    void whoVotedForTwoPartsIsStillCountedOnceWhenOneOfThemParts() {
        var both = persons.residents(lab, 1);
        var other = idea("Ännu fler bänkar");
        vote(both, merged);
        vote(both, other);
        var decision = merge();
        decide.about(lab, other, TestDecisions.merging(target));
        voting.move(lab.id(), both.getFirst(), merged);
        voting.move(lab.id(), both.getFirst(), other);
        assertThat(ideas.figure(target)).isEqualTo(1);

        decide.undo(lab, decision);

        assertThat(ideas.figure(target)).isEqualTo(1);
    }

    @Test
    void aMergeIsUndoneAlsoAfterThePieceWasReportedAndKept() {
        var decision = merge();
        decide.about(lab, merged, se.vartrannebergen.moderation.NewDecision.keep());
        decide.undo(lab, decision);
        assertThat(ideas.state(merged)).isEqualTo("OPEN");
    }

    @Test
    void anIdeaThatCarriesOthersIsNotWithdrawn() {
        merge();
        var author = page(target).authorId();
        assertThatThrownBy(() -> writing.withdraw(lab.id(), author, target)).isInstanceOf(IdeaRefused.class);
        assertThat(ideas.state(target)).isEqualTo("OPEN");
    }

    @Test
    void votesOfNewcomersMoveAndWait() {
        var newcomer = persons.newcomer(lab);
        voting.cast(lab.id(), newcomer, merged);
        merge();
        assertThat(voting.move(lab.id(), newcomer, merged)).isEqualTo(new Standing(0, MyVote.WAITING));
    }

    @Test
    void theTargetIsOwedAnAnswerOnceEnoughHaveMoved() {
        lab = labs.withThreshold(3);
        target = idea("Bänkar vid torget");
        merged = idea("Fler bänkar");
        var people = persons.residents(lab, 4);
        vote(people.subList(0, 2), target);
        vote(people.subList(2, 4), merged);
        merge();
        move(people.subList(2, 4));
        assertThat(ideas.state(target)).isEqualTo("UNDER_CONSIDERATION");
        assertThat(ideas.steps(target, "ANSWER_OWED")).isEqualTo(1);
    }

    @Test
    void onlyAVoteThatIsThereMovesAndOnlyToWhereVotesAreTaken() {
        var people = persons.residents(lab, 2);
        vote(people.subList(0, 1), merged);
        refused(Why.NOT_OPEN, people.get(0));
        merge();
        refused(Why.NOT_ALLOWED, people.get(1));
        decide.about(lab, target, TestDecisions.because(ContentAction.HIDE));
        refused(Why.NOT_OPEN, people.get(0));
        assertThat(ideas.votes(target)).isZero();
    }

    private void refused(Why why, PersonId person) {
        assertThatThrownBy(() -> voting.move(lab.id(), person, merged))
                .isInstanceOfSatisfying(
                        IdeaRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void aMergedIdeaThatIsHiddenAndComesBackIsStillMerged() {
        merge();
        decide.about(lab, merged, TestDecisions.because(ContentAction.HIDE));
        assertThat(page(target).parts())
                .singleElement()
                .extracting(IdeaPage.Part::shown)
                .isEqualTo(false);
        decide.about(lab, merged, TestDecisions.because(ContentAction.REMOVE));
        decide.about(lab, merged, se.vartrannebergen.moderation.NewDecision.keep());
        assertThat(ideas.state(merged)).isEqualTo("MERGED");
        assertThat(page(merged).mergedInto().orElseThrow().id()).isEqualTo(target);
    }

    @Test
    void bothPagesShowTheOtherInOneStatementMore() {
        var voter = persons.resident(lab);
        vote(List.of(voter), merged);
        merge();
        assertThat(page(target).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.title()).isEqualTo("Fler bänkar"));
        assertThat(Statements.of(() -> page(target))).isEqualTo(4);
        var read = pages.find(lab.id(), merged, Optional.of(voter)).orElseThrow();
        assertThat(read.mine()).isEqualTo(MyVote.COUNTED);
        assertThat(read.mergedInto().orElseThrow().voted()).isFalse();
        assertThat(Statements.of(() -> page(merged))).isEqualTo(3);
    }

    private IdeaPage page(long idea) {
        return pages.find(lab.id(), idea, Optional.empty()).orElseThrow();
    }

    @Test
    void votersAreReadAPartAtATime() {
        var people = persons.residents(lab, 5);
        vote(people, merged);
        var first = voting.votersOf(lab.id(), merged, Optional.empty(), 3);
        var second = voting.votersOf(lab.id(), merged, Optional.of(first.getLast()), 3);
        assertThat(Stream.of(first, second).flatMap(List::stream)).containsExactlyElementsOf(people);
        assertThat(Statements.of(() -> voting.votersOf(lab.id(), merged, Optional.empty(), 3)))
                .isEqualTo(1);
    }

    @Test
    void whatReadsAlikeIsOfferedFirstAndOtherwiseWhatIsSearchedFor() {
        var other = ideas.sent(
                lab, persons.resident(lab), "Odlingslådor på gården", "Tomater och potatis för alla som vill.");
        assertThat(moderated.targets(lab.id(), merged, ""))
                .extracting(Target::id)
                .first()
                .isEqualTo(target);
        assertThat(moderated.targets(lab.id(), merged, "odling"))
                .extracting(Target::id)
                .containsExactly(other);
        assertThat(moderated.targets(lab.id(), merged, "+")).isEmpty();
        assertThat(Statements.of(() -> moderated.targets(lab.id(), merged, ""))).isEqualTo(2);
    }

    @Test
    void twoIdeasMergedIntoEachOtherAtOnceAreNotBothGone() {
        for (var round = 0; round < 10; round++) {
            var pair = new long[] {idea("Ett" + "a eller två"), idea("Tvåa eller ett")};
            AtOnce.call(2, i -> {
                try {
                    decide.about(lab, pair[i], TestDecisions.merging(pair[1 - i]));
                    return true;
                } catch (ModerationRefused late) {
                    return false;
                }
            });
            assertThat(new String[] {ideas.state(pair[0]), ideas.state(pair[1])})
                    .containsExactlyInAnyOrder("MERGED", "OPEN");
        }
    }
}

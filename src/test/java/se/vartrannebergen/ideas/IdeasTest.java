package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.vartrannebergen.testing.TestIdeas.content;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.vartrannebergen.ideas.IdeaRefused.Why;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
@RecordApplicationEvents
class IdeasTest {
    private final Ideas ideas;
    private final IdeaPages pages;
    private final IdeaSteps steps;
    private final Voting voting;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestDecisions decide;

    IdeasTest(
            Ideas ideas,
            IdeaPages pages,
            IdeaSteps steps,
            Voting voting,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestDecisions decide) {
        this.ideas = ideas;
        this.pages = pages;
        this.steps = steps;
        this.voting = voting;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.decide = decide;
    }

    @Test
    void aSentDraftIsPublicWithItsFirstLineInTheTimeline(ApplicationEvents events) {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var draft = made.draft(lab, author);

        var sent = ideas.submit(lab.id(), author, draft, content(lab, "Fler bänkar", "Vid torget saknas bänkar."));

        assertThat(sent).isEqualTo(new Ideas.Submitted(draft + "-fler-bankar", false));
        var page = pages.find(lab.id(), draft, Optional.empty()).orElseThrow();
        assertThat(page.title()).isEqualTo("Fler bänkar");
        assertThat(page.state()).isEqualTo(IdeaState.OPEN);
        assertThat(page.history())
                .singleElement()
                .isInstanceOfSatisfying(
                        IdeaPage.Step.class, step -> assertThat(step.kind()).isEqualTo(StepKind.PUBLISHED));
        assertThat(events.stream(IdeaEvent.IdeaPublished.class))
                .containsExactly(new IdeaEvent.IdeaPublished(lab.id(), draft, author));
    }

    @Test
    void sendingTwiceSendsOnceAlsoWhenTwentyDoItAtOnce() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var draft = made.draft(lab, author);

        var answers = AtOnce.call(20, i -> ideas.submit(lab.id(), author, draft, content(lab)));
        answers.add(ideas.submit(lab.id(), author, draft, content(lab, "Andra ord nu", TestIdeas.TEXT)));

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(made.steps(draft, "PUBLISHED")).isEqualTo(1);
        assertThat(pages.find(lab.id(), draft, Optional.empty()).orElseThrow().title())
                .isEqualTo(TestIdeas.TITLE);
    }

    @Test
    void aDeclinedIdeaThatWasRemovedComesBackDeclined() {
        var lab = labs.make();
        var idea = made.sent(lab, persons.resident(lab));
        var why = new StepBy(Optional.empty(), new PlainText("Pengarna räcker inte."), Language.SWEDISH);
        AsStaff.run("FACILITATOR", () -> steps.decline(lab.id(), idea, why));
        var decision = decide.about(lab, idea, TestDecisions.because(ContentAction.REMOVE));
        assertThat(made.state(idea)).isEqualTo("REMOVED");
        decide.undo(lab, decision);
        assertThat(made.state(idea)).isEqualTo("DECLINED");
    }

    @Test
    void whatIsNotReadyStaysADraft() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var draft = made.draft(lab, author);

        assertThatThrownBy(() -> ideas.submit(lab.id(), author, draft, content(lab, "Kort", "Kort")))
                .isInstanceOf(IdeaNotReady.class);
        var foreign = content(labs.andra());
        assertThatThrownBy(() -> ideas.submit(lab.id(), author, draft, foreign))
                .isInstanceOfSatisfying(
                        IdeaNotReady.class,
                        notReady -> assertThat(notReady.problems())
                                .containsExactlyInAnyOrder(IdeaProblem.CATEGORY_MISSING, IdeaProblem.PLACE_MISSING));
        assertThat(made.state(draft)).isEqualTo("DRAFT");
    }

    @Test
    void whereEverythingIsReviewedAnIdeaWaitsForAFacilitator() {
        var lab = labs.make(ReviewPolicy.ALWAYS);
        var author = persons.resident(lab);
        var draft = made.draft(lab, author);

        assertThat(ideas.submit(lab.id(), author, draft, content(lab)).awaitsReview())
                .isTrue();
        assertThat(ideas.submit(lab.id(), author, draft, content(lab)).awaitsReview())
                .isTrue();
        assertThat(pages.find(lab.id(), draft, Optional.empty())).isEmpty();
        assertThat(pages.find(lab.id(), draft, Optional.of(author))).isPresent();

        decide.about(lab, draft, NewDecision.keep());
        assertThat(pages.find(lab.id(), draft, Optional.empty())).isPresent();
    }

    @Test
    void whereTrustGrowsThePersonsThirdIdeaIsPublishedAtOnce() {
        var lab = labs.make(ReviewPolicy.UNTIL_TRUSTED);
        var author = persons.resident(lab);
        for (var i = 0; i < 2; i++) {
            var reviewed = made.sent(lab, author);
            assertThat(made.state(reviewed)).isEqualTo("AWAITING_REVIEW");
            decide.about(lab, reviewed, NewDecision.keep());
        }

        assertThat(made.state(made.sent(lab, author))).isEqualTo("OPEN");
        assertThat(made.state(made.sent(lab, persons.resident(lab)))).isEqualTo("AWAITING_REVIEW");
    }

    @Test
    void theAuthorWritesAnewUntilSomebodyVotes() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var idea = made.sent(lab, author);
        ideas.edit(lab.id(), author, idea, content(lab, "Ännu bättre ljus", TestIdeas.TEXT));
        assertThat(pages.find(lab.id(), idea, Optional.empty()).orElseThrow().title())
                .isEqualTo("Ännu bättre ljus");

        voting.cast(lab.id(), persons.newcomer(lab), idea); // a vote that waits is a vote
        refused(Why.HAS_VOTES, () -> ideas.edit(lab.id(), author, idea, content(lab)));
        assertThat(pages.find(lab.id(), idea, Optional.empty()).orElseThrow().title())
                .isEqualTo("Ännu bättre ljus");
    }

    @Test
    void theAuthorAddsBelowWhatWasVotedFor() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var idea = made.sent(lab, author);
        voting.cast(lab.id(), persons.resident(lab), idea);

        ideas.add(lab.id(), author, idea, new PlainText("Även vid <b>parken</b>."));

        var page = pages.find(lab.id(), idea, Optional.empty()).orElseThrow();
        assertThat(page.text()).isEqualTo(TestIdeas.TEXT);
        assertThat(page.history())
                .last()
                .isInstanceOfSatisfying(
                        IdeaPage.Addition.class,
                        addition -> assertThat(addition.text()).isEqualTo("Även vid <b>parken</b>."));
    }

    @Test
    void additionsAreNeitherEmptyNorEndlessNorMoreThanTwenty() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var idea = made.sent(lab, author);

        for (var text : new String[] {"", "\u0000 \n", "x".repeat(5_001)}) {
            assertThatThrownBy(() -> ideas.add(lab.id(), author, idea, new PlainText(text)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (var i = 0; i < Ideas.MOST_ADDITIONS; i++) {
            ideas.add(lab.id(), author, idea, new PlainText("Tillägg " + i));
        }
        refused(Why.TOO_MANY, () -> ideas.add(lab.id(), author, idea, new PlainText("Ett till")));
    }

    @Test
    void theAuthorTakesAnIdeaBackOnce() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var idea = made.sent(lab, author);

        ideas.withdraw(lab.id(), author, idea);
        ideas.withdraw(lab.id(), author, idea);

        assertThat(made.steps(idea, "WITHDRAWN")).isEqualTo(1);
        assertThat(pages.find(lab.id(), idea, Optional.empty())).isEmpty();
        assertThat(pages.find(lab.id(), idea, Optional.of(author))).isPresent();
    }

    @Test
    void whatIsBeingCarriedOutIsNotTakenBack() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var idea = made.sent(lab, author);
        var by = new StepBy(Optional.empty(), new PlainText(""), Language.SWEDISH);
        AsStaff.run("FACILITATOR", () -> {
            steps.consider(lab.id(), idea, by);
            steps.plan(lab.id(), idea, by);
        });

        refused(Why.WRONG_STATE, () -> ideas.withdraw(lab.id(), author, idea));
    }

    @Test
    void someoneElsesIdeaIsUnknownToWhoWantsToChangeIt() {
        var lab = labs.rannebergen();
        var idea = made.sent(lab, persons.newcomer(lab));
        var other = persons.newcomer(lab);
        var before = made.everything(idea);

        for (ThrowingCallable attempt : new ThrowingCallable[] {
            () -> ideas.submit(lab.id(), other, idea, content(lab)),
            () -> ideas.edit(lab.id(), other, idea, content(lab)),
            () -> ideas.add(lab.id(), other, idea, new PlainText("Mer")),
            () -> ideas.withdraw(lab.id(), other, idea)
        }) {
            assertThatThrownBy(attempt).isInstanceOf(IdeaUnknown.class);
        }
        assertThat(made.everything(idea)).isEqualTo(before);
    }

    private static void refused(Why why, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        IdeaRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }
}

package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.vartrannebergen.ideas.IdeaState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import se.vartrannebergen.ideas.IdeaRefused.Why;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Every step from every state: those that may be taken, and that no other one can. */
class IdeaTest {
    private static final LabId LAB = new LabId(1);
    private static final PersonId AUTHOR = new PersonId(7);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 23);
    private static final StepBy BECAUSE = by("Pengarna räcker inte.");
    private static final StepBy SILENT = by("");
    private static final NewIdea FINISHED = new NewIdea(
            new PlainText("En längre bänk"),
            new PlainText("Vid torget saknas bänkar för äldre."),
            Language.SWEDISH,
            1,
            1);

    /** What can be done to an idea, and from which states. */
    private enum Act {
        SEND(idea -> idea.sendForReview(FINISHED), DRAFT),
        PUBLISH(idea -> idea.publish(FINISHED, NOW), DRAFT),
        APPROVE(idea -> idea.approve(NOW), AWAITING_REVIEW),
        WRITE(idea -> idea.write(DraftContent.empty(Language.SWEDISH)), DRAFT),
        EDIT(idea -> idea.edit(FINISHED, false, false, NOW), OPEN, UNDER_CONSIDERATION),
        EDIT_AS_ASKED(idea -> idea.edit(FINISHED, true, true, NOW), HIDDEN),
        ADD(idea -> idea.addedTo(NOW), OPEN, UNDER_CONSIDERATION, PLANNED, IN_PROGRESS, IdeaState.DONE, DECLINED),
        VOTE(idea -> Idea.mustTakeVotes(idea.state()), OPEN, UNDER_CONSIDERATION),
        OWE(idea -> idea.oweAnswer(DUE, NOW), OPEN, UNDER_CONSIDERATION),
        CONSIDER(idea -> idea.consider(SILENT, NOW), OPEN),
        PLAN(idea -> idea.plan(SILENT, NOW), OPEN, UNDER_CONSIDERATION, DECLINED),
        ANSWER_YES(
                idea -> idea.answer(Verdict.YES, true, SILENT, NOW),
                OPEN,
                UNDER_CONSIDERATION,
                PLANNED,
                IN_PROGRESS,
                IdeaState.DONE,
                DECLINED),
        ANSWER_NO(
                idea -> idea.answer(Verdict.NO, false, BECAUSE, NOW),
                OPEN,
                UNDER_CONSIDERATION,
                PLANNED,
                IN_PROGRESS,
                IdeaState.DONE,
                DECLINED),
        START(idea -> idea.start(SILENT, NOW), PLANNED),
        FINISH(idea -> idea.finish(SILENT, NOW), IN_PROGRESS),
        DECLINE(idea -> idea.decline(BECAUSE, NOW), OPEN, UNDER_CONSIDERATION, PLANNED, IN_PROGRESS),
        MERGE(idea -> idea.mergeInto(in(OPEN, 99), SILENT, NOW), OPEN, UNDER_CONSIDERATION),
        SEPARATE(idea -> idea.separate(SILENT, NOW), MERGED),
        WITHDRAW(idea -> idea.withdraw(NOW), AWAITING_REVIEW, OPEN, UNDER_CONSIDERATION, HIDDEN),
        HIDE(
                Idea::hide,
                AWAITING_REVIEW,
                OPEN,
                UNDER_CONSIDERATION,
                PLANNED,
                IN_PROGRESS,
                IdeaState.DONE,
                DECLINED,
                MERGED,
                REMOVED),
        REMOVE(
                idea -> idea.remove(SILENT, NOW),
                AWAITING_REVIEW,
                OPEN,
                UNDER_CONSIDERATION,
                PLANNED,
                IN_PROGRESS,
                IdeaState.DONE,
                DECLINED,
                MERGED,
                HIDDEN),
        RESTORE(idea -> idea.restore(SILENT, NOW), REMOVED, HIDDEN);

        private final Consumer<Idea> how;
        private final Set<IdeaState> from;

        Act(Consumer<Idea> how, IdeaState... from) {
            this.how = how;
            this.from = EnumSet.copyOf(Arrays.asList(from));
        }
    }

    static Stream<Arguments> everyActInEveryState() {
        return Arrays.stream(Act.values())
                .flatMap(act -> Arrays.stream(values()).map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("everyActInEveryState")
    void whatMayBeDoneDependsOnTheState(Act act, IdeaState state) {
        var idea = in(state, 1);
        if (act.from.contains(state)) {
            act.how.accept(idea);
            return;
        }
        assertThatThrownBy(() -> act.how.accept(idea)).isInstanceOf(IdeaRefused.class);
        assertThat(idea.state()).isEqualTo(state);
        assertThat(announced(idea)).isEmpty();
    }

    @Test
    void eachStepLeadsToItsState() {
        Map<Act, IdeaState> reached = new EnumMap<>(Act.class);
        for (var act : Act.values()) {
            var idea = in(act.from.iterator().next(), 1);
            act.how.accept(idea);
            reached.put(act, idea.state());
        }
        assertThat(reached)
                .containsEntry(Act.SEND, AWAITING_REVIEW)
                .containsEntry(Act.PUBLISH, OPEN)
                .containsEntry(Act.APPROVE, OPEN)
                .containsEntry(Act.EDIT, OPEN)
                .containsEntry(Act.OWE, UNDER_CONSIDERATION)
                .containsEntry(Act.CONSIDER, UNDER_CONSIDERATION)
                .containsEntry(Act.PLAN, PLANNED)
                .containsEntry(Act.ANSWER_YES, PLANNED)
                .containsEntry(Act.ANSWER_NO, DECLINED)
                .containsEntry(Act.START, IN_PROGRESS)
                .containsEntry(Act.FINISH, IdeaState.DONE)
                .containsEntry(Act.DECLINE, DECLINED)
                .containsEntry(Act.MERGE, MERGED)
                .containsEntry(Act.SEPARATE, OPEN)
                .containsEntry(Act.WITHDRAW, WITHDRAWN)
                .containsEntry(Act.EDIT_AS_ASKED, HIDDEN)
                .containsEntry(Act.HIDE, HIDDEN)
                .containsEntry(Act.REMOVE, REMOVED)
                .containsEntry(Act.RESTORE, OPEN);
    }

    @Test
    void declineNeedsAReason() {
        assertThatThrownBy(() -> in(OPEN, 1).decline(SILENT, NOW))
                .isInstanceOfSatisfying(
                        IdeaRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.REASON_MISSING));
        assertThat(in(OPEN, 1).decline(BECAUSE, NOW)).isNotNull();
    }

    @Test
    void anAnswerThatSettlesNothingLeavesTheIdeaWhereItStandsAndIsALineOfItsTimeline() {
        var idea = in(OPEN, 1);
        idea.oweAnswer(DUE, NOW);
        assertThatThrownBy(() -> idea.addAnswer(Verdict.NO, SILENT, NOW)).isInstanceOf(IdeaRefused.class);
        assertThat(idea.addAnswer(Verdict.NO, BECAUSE, NOW)).isNotNull();
        assertThat(idea.state()).isEqualTo(UNDER_CONSIDERATION);
        assertThatThrownBy(() -> in(MERGED, 1).addAnswer(Verdict.YES, SILENT, NOW))
                .isInstanceOf(IdeaRefused.class);
    }

    @Test
    void whatWasDeclinedIsPlannedOnceSomebodySaysYes() {
        var idea = in(DECLINED, 1);
        idea.answer(Verdict.YES, true, SILENT, NOW);
        assertThat(idea.state()).isEqualTo(PLANNED);
    }

    @Test
    void anIdeaWithVotesIsNotWrittenAnew() {
        assertThatThrownBy(() -> in(OPEN, 1).edit(FINISHED, true, false, NOW))
                .isInstanceOfSatisfying(
                        IdeaRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.HAS_VOTES));
    }

    @Test
    void aNoNeedsAReasonAndAYesNone() {
        for (var verdict : List.of(Verdict.NO, Verdict.NOT_NOW)) {
            assertThatThrownBy(() -> in(OPEN, 1).answer(verdict, false, SILENT, NOW))
                    .isInstanceOfSatisfying(
                            IdeaRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(Why.REASON_MISSING));
        }
        assertThat(in(OPEN, 1).answer(Verdict.PARTLY, true, SILENT, NOW)).isNotNull();
    }

    @Test
    void whoOwesTheAnswerAndUntilWhenChangesOnlyWhileItIsOwedAndWithAReason() {
        var later = DUE.plusDays(20);
        assertThatThrownBy(() -> in(OPEN, 1).postponeAnswer(later, BECAUSE, NOW))
                .isInstanceOf(IdeaRefused.class);
        assertThatThrownBy(() -> in(OPEN, 1).assignAnswer(BECAUSE, NOW)).isInstanceOf(IdeaRefused.class);
        var idea = in(OPEN, 1);
        idea.oweAnswer(DUE, NOW);
        assertThatThrownBy(() -> idea.postponeAnswer(later, SILENT, NOW)).isInstanceOf(IdeaRefused.class);
        assertThatThrownBy(() -> idea.assignAnswer(SILENT, NOW)).isInstanceOf(IdeaRefused.class);
        idea.assignAnswer(BECAUSE, NOW);
        idea.postponeAnswer(later, BECAUSE, NOW);
        assertThat(idea.state()).isEqualTo(UNDER_CONSIDERATION);
    }

    @Test
    void anAnswerIsOwedOnlyOnce() {
        var idea = in(OPEN, 1);
        idea.oweAnswer(DUE, NOW);
        assertThat(idea.awaitsThreshold()).isFalse();
        assertThatThrownBy(() -> idea.oweAnswer(DUE, NOW)).isInstanceOf(IdeaRefused.class);
    }

    @Test
    void anIdeaWhoseAnswerIsGoneWaitsForOneAgainOnlyWhereItWasOwed() {
        var owed = in(OPEN, 1);
        owed.oweAnswer(DUE, NOW);
        owed.answer(Verdict.YES, true, SILENT, NOW);
        owed.unanswer(true, NOW);
        assertThat(owed.state()).isEqualTo(UNDER_CONSIDERATION);
        var open = in(OPEN, 1);
        open.answer(Verdict.NO, false, BECAUSE, NOW);
        open.unanswer(false, NOW);
        assertThat(open.state()).isEqualTo(OPEN);
        assertThat(open.awaitsThreshold()).isTrue();
    }

    @Test
    void eachStepAnnouncesItselfOnce() {
        assertThat(after(DRAFT, Act.SEND)).containsExactly(new IdeaEvent.IdeaSentForReview(LAB, 1, AUTHOR));
        assertThat(after(DRAFT, Act.PUBLISH)).containsExactly(new IdeaEvent.IdeaPublished(LAB, 1, AUTHOR));
        assertThat(after(AWAITING_REVIEW, Act.APPROVE)).containsExactly(new IdeaEvent.IdeaPublished(LAB, 1, AUTHOR));
        assertThat(after(OPEN, Act.EDIT)).containsExactly(new IdeaEvent.IdeaChanged(LAB, 1));
        assertThat(after(OPEN, Act.ADD)).containsExactly(new IdeaEvent.IdeaChanged(LAB, 1));
        assertThat(after(OPEN, Act.OWE)).containsExactly(new IdeaEvent.AnswerOwed(LAB, 1, DUE));
        assertThat(after(OPEN, Act.CONSIDER))
                .containsExactly(new IdeaEvent.IdeaMoved(LAB, 1, OPEN, UNDER_CONSIDERATION));
        assertThat(after(DECLINED, Act.ANSWER_YES)).containsExactly(new IdeaEvent.IdeaMoved(LAB, 1, DECLINED, PLANNED));
        assertThat(after(IN_PROGRESS, Act.ANSWER_NO))
                .containsExactly(new IdeaEvent.IdeaTold(LAB, 1, StepKind.DECLINED));
        assertThat(after(PLANNED, Act.DECLINE)).containsExactly(new IdeaEvent.IdeaMoved(LAB, 1, PLANNED, DECLINED));
        assertThat(after(OPEN, Act.MERGE)).containsExactly(new IdeaEvent.IdeaMerged(LAB, 1, 99));
        assertThat(after(MERGED, Act.SEPARATE)).containsExactly(new IdeaEvent.IdeaSeparated(LAB, 1, 98));
        assertThat(after(OPEN, Act.WITHDRAW)).containsExactly(new IdeaEvent.IdeaWithdrawn(LAB, 1, AUTHOR));
        assertThat(after(OPEN, Act.HIDE)).containsExactly(new IdeaEvent.IdeaHidden(LAB, 1));
        assertThat(after(HIDDEN, Act.RESTORE)).containsExactly(new IdeaEvent.IdeaRestored(LAB, 1));
        assertThat(after(OPEN, Act.REMOVE)).containsExactly(new IdeaEvent.IdeaRemoved(LAB, 1));
        assertThat(after(REMOVED, Act.RESTORE)).containsExactly(new IdeaEvent.IdeaRestored(LAB, 1));
        assertThat(after(OPEN, Act.VOTE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = IdeaState.class,
            names = {
                "AWAITING_REVIEW",
                "OPEN",
                "UNDER_CONSIDERATION",
                "PLANNED",
                "IN_PROGRESS",
                "DECLINED",
                "DONE",
                "MERGED"
            })
    void whateverHidesAndRemovesAnIdeaItComesBackToWhereItFirstStood(IdeaState before) {
        for (var ways : List.<List<Consumer<Idea>>>of(
                List.of(Idea::hide),
                List.of(IdeaTest::remove),
                List.of(Idea::hide, IdeaTest::remove),
                List.of(IdeaTest::remove, Idea::hide),
                List.of(Idea::hide, IdeaTest::remove, Idea::hide))) {
            var idea = in(before, 1);
            ways.forEach(way -> way.accept(idea));
            idea.restore(SILENT, NOW);
            assertThat(idea.state()).isEqualTo(before);
            assertThat(idea.mergedInto().isPresent()).isEqualTo(before == MERGED);
        }
    }

    @Test
    void onlyWhatWasRemovedLeavesALineAsItComesBack() {
        var hidden = in(OPEN, 1);
        hidden.hide();
        assertThat(hidden.restore(SILENT, NOW)).isEmpty();
        var removed = in(OPEN, 1);
        remove(removed);
        assertThat(removed.restore(SILENT, NOW)).isPresent();
    }

    @Test
    void aMergedIdeaThatIsHiddenCanStillPartAndComesBackToWhereItStoodBeforeTheMerge() {
        var idea = in(UNDER_CONSIDERATION, 1);
        idea.mergeInto(in(OPEN, 2), SILENT, NOW);
        idea.hide();
        idea.separate(SILENT, NOW);
        assertThat(idea.state()).isEqualTo(HIDDEN);
        idea.restore(SILENT, NOW);
        assertThat(idea.state()).isEqualTo(UNDER_CONSIDERATION);
        assertThat(idea.mergedInto()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = IdeaState.class,
            names = {"PLANNED", "IN_PROGRESS", "DONE", "DECLINED", "MERGED"})
    void whatIsBeyondTakingBackStaysSoWhileItIsHidden(IdeaState before) {
        var idea = in(before, 1);
        idea.hide();
        assertThatThrownBy(() -> idea.withdraw(NOW)).isInstanceOf(IdeaRefused.class);
        assertThat(idea.state()).isEqualTo(HIDDEN);
    }

    @Test
    void whatIsHiddenIsWrittenAnewOnlyWhenAFacilitatorAskedForIt() {
        assertThatThrownBy(() -> in(HIDDEN, 1).edit(FINISHED, false, false, NOW))
                .isInstanceOf(IdeaRefused.class);
        assertThatThrownBy(() -> in(OPEN, 1).edit(FINISHED, true, true, NOW)).isInstanceOf(IdeaRefused.class);
    }

    private static void remove(Idea idea) {
        idea.remove(BECAUSE, NOW);
    }

    @Test
    void anIdeaIsNotMergedIntoItselfNorIntoWhatTakesNoVotesNorIntoAnotherLab() {
        var idea = in(OPEN, 1);
        var foreign = in(OPEN, 3);
        ReflectionTestUtils.setField(foreign, "labId", 2L);
        for (var target : List.of(idea, in(DECLINED, 2), in(MERGED, 2), foreign)) {
            assertThatThrownBy(() -> idea.mergeInto(target, SILENT, NOW)).isInstanceOf(IdeaRefused.class);
        }
        assertThat(idea.state()).isEqualTo(OPEN);
    }

    @Test
    void theTimelineSaysWhichOrganisationAndWhy() {
        var step = in(OPEN, 1)
                .decline(
                        new StepBy(
                                Optional.of(new PartnerId(5)), new PlainText("Marken är inte vår."), Language.SWEDISH),
                        NOW);
        assertThat(step)
                .extracting("kind", "state", "partnerId", "reason", "language", "happenedAt")
                .containsExactly(StepKind.DECLINED, DECLINED, 5L, "Marken är inte vår.", "sv", NOW);
    }

    private static List<Object> after(IdeaState state, Act act) {
        var idea = in(state, 1);
        act.how.accept(idea);
        return announced(idea);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> announced(Idea idea) {
        return List.copyOf((List<Object>) ReflectionTestUtils.getField(idea, "domainEvents"));
    }

    private static StepBy by(String reason) {
        return new StepBy(Optional.empty(), new PlainText(reason), Language.SWEDISH);
    }

    /** An idea that stands in {@code state}, nothing announced yet. */
    private static Idea in(IdeaState state, long id) {
        var idea = Idea.draft(LAB, AUTHOR, DraftContent.empty(Language.SWEDISH));
        ReflectionTestUtils.setField(idea, "id", id);
        ReflectionTestUtils.setField(idea, "state", state);
        if (state == HIDDEN || state == REMOVED) {
            ReflectionTestUtils.setField(idea, "stoodAs", OPEN);
        }
        if (state == MERGED) {
            ReflectionTestUtils.setField(idea, "previousState", OPEN);
            ReflectionTestUtils.setField(idea, "mergedInto", 98L);
        }
        return idea;
    }
}

package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.ModerationRefused.Why;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class ModerationTest {
    private final ModerationStage stage;
    private final TestLabs labs;
    private final TestPersons persons;
    private final ReportReceipts receipts;
    private final ModerationStage.Scene scene;

    ModerationTest(ModerationStage stage, TestLabs labs, TestPersons persons, ReportReceipts receipts) {
        this.stage = stage;
        this.labs = labs;
        this.persons = persons;
        this.receipts = receipts;
        this.scene = stage.open(Visibility.PUBLIC);
    }

    @Test
    void severalReportsMakeOneCaseAndEachReporterHasAReceipt() {
        var receipts = Stream.of(scene.report(0), scene.report(1), scene.reportAsVisitor());
        assertThat(receipts).doesNotHaveDuplicates().allMatch(token -> token.matches("[0-9a-f]{32}"));
        assertThat(scene.count("moderation_case")).isEqualTo(1);
        assertThat(scene.count("report")).isEqualTo(3);
    }

    @Test
    void reportingAgainIsTheSameAsOnce() {
        assertThat(scene.report(0)).isEqualTo(scene.report(0));
        assertThat(scene.count("report")).isEqualTo(1);
    }

    @Test
    void threeConfirmedResidentsHideItUntilItIsDecided() {
        scene.report(0);
        scene.report(1);
        assertThat(scene.visibility()).isEqualTo(Visibility.PUBLIC);
        scene.report(2);
        assertThat(scene.visibility()).isEqualTo(Visibility.HIDDEN);
        scene.decide(ContentAction.KEEP);
        assertThat(scene.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void whoIsNotKnownToLiveHereHidesNothing() {
        for (var i = 0; i < 5; i++) {
            scene.reportAsVisitor();
            stage.reports.report(
                    scene.id(),
                    scene.content,
                    Optional.of(persons.newcomer(scene.lab)),
                    new NewReport(1, new PlainText(""), Language.SWEDISH));
        }
        assertThat(scene.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void aCrowdCannotHideAgainWhatWasReadAndKept() {
        scene.report(0);
        scene.decide(ContentAction.KEEP);
        scene.report(1);
        scene.report(2);
        scene.report(3);
        assertThat(scene.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(scene.undecided()).isPresent();
    }

    @Test
    void whatChangedSinceItWasKeptCanBeHiddenAnew() {
        scene.report(0);
        scene.decide(ContentAction.KEEP);
        stage.moderation.keepVersion(scene.id(), scene.content, "Rubrik", "Så här stod det.", Language.SWEDISH);
        scene.report(1);
        scene.report(2);
        scene.report(3);
        assertThat(scene.visibility()).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void whatWasOnlyApprovedInReviewCanBeHiddenByReports() {
        var waiting = stage.open(labs.make(ReviewPolicy.ALWAYS), Visibility.WAITING);
        waiting.decide(ContentAction.KEEP);
        waiting.report(0);
        waiting.report(1);
        waiting.report(2);
        assertThat(waiting.visibility()).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void whatIsChangedUnaskedWhereEverythingIsReadFirstWaitsAgain() {
        var waiting = stage.open(labs.make(ReviewPolicy.ALWAYS), Visibility.WAITING);
        waiting.decide(ContentAction.KEEP);
        stage.moderation.changed(waiting.id(), waiting.author, waiting.content, true);
        assertThat(waiting.visibility()).isEqualTo(Visibility.HIDDEN);
        waiting.decide(ContentAction.KEEP);
        assertThat(waiting.visibility()).isEqualTo(Visibility.PUBLIC);
        stage.moderation.changed(scene.id(), scene.author, scene.content, true);
        assertThat(scene.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void aSuspensionLastsUntilItIsLifted() {
        scene.report(0);
        var decision = scene.decide(scene.first, ContentAction.REMOVE, Measure.SUSPEND);
        assertThat(stage.pauses.isSuspended(scene.id(), scene.author)).isTrue();
        AsStaff.run(
                "FACILITATOR",
                () -> stage.decisions.liftPause(scene.id(), scene.second, decision, "Vi har pratat om det."));
        assertThat(stage.pauses.of(scene.id(), scene.author)).isEmpty();
        assertThat(stage.pauses.isSuspended(scene.id(), scene.author)).isFalse();
        assertThat(scene.visibility()).isEqualTo(Visibility.REMOVED);
    }

    @Test
    void nobodyReportsTheirOwn() {
        assertRefused(
                Why.NOT_BY_YOU,
                () -> stage.reports.report(
                        scene.id(),
                        scene.content,
                        Optional.of(scene.author),
                        new NewReport(1, new PlainText(""), Language.SWEDISH)));
    }

    @Test
    void aStormOfReportsMakesOneCase() {
        var neighbours = persons.residents(scene.lab, 50);
        var tokens = AtOnce.call(
                50,
                i -> stage.reports.report(
                        scene.id(),
                        scene.content,
                        Optional.of(neighbours.get(i)),
                        new NewReport(1 + i % 3, new PlainText("Storm " + i), Language.SWEDISH)));
        assertThat(tokens).doesNotHaveDuplicates();
        assertThat(scene.count("moderation_case")).isEqualTo(1);
        assertThat(scene.count("report")).isEqualTo(50);
        assertThat(stage.jdbc
                        .sql("SELECT report_count FROM moderation_case WHERE lab_id = ?")
                        .param(scene.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(50);
        assertThat(scene.visibility()).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void ofTwoFacilitatorsWhoDecideAtOnceOneWins() {
        scene.report(0);
        var about = scene.undecided().orElseThrow();
        var outcomes = AtOnce.call(
                2,
                i -> AsStaff.call("FACILITATOR", () -> {
                    try {
                        stage.decisions.decide(
                                scene.id(),
                                i == 0 ? scene.first : scene.second,
                                about.id(),
                                about.version(),
                                ModerationStage.decision(
                                        i == 0 ? ContentAction.KEEP : ContentAction.REMOVE, Measure.NONE));
                        return "decided";
                    } catch (ModerationRefused refused) {
                        return refused.why().name();
                    }
                }));
        assertThat(outcomes).containsExactlyInAnyOrder("decided", "MOVED_ON");
        assertThat(scene.count("decision")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ContentAction.class,
            names = {"ASK_EDIT", "HIDE", "REMOVE", "FAULT_REPORT"})
    void anAppealThatIsGrantedBringsItBackWhereItWas(ContentAction action) {
        scene.report(0);
        var decision = scene.decide(scene.first, action, Measure.PAUSE);
        assertThat(scene.visibility()).isIn(Visibility.HIDDEN, Visibility.REMOVED);
        assertThat(stage.pauses.of(scene.id(), scene.author)).isPresent();
        scene.appeal(decision);
        assertRefused(Why.NOT_BY_YOU, () -> scene.decideAppeal(scene.first, true));
        scene.decideAppeal(scene.second, true);
        assertThat(scene.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(stage.pauses.of(scene.id(), scene.author)).isEmpty();
        assertThat(scene.undecided()).isEmpty();
    }

    @Test
    void anAppealThatIsNotGrantedLeavesAllAsItIs() {
        scene.report(0);
        var decision = scene.decide(ContentAction.REMOVE);
        scene.appeal(decision);
        scene.decideAppeal(scene.second, false);
        assertThat(scene.visibility()).isEqualTo(Visibility.REMOVED);
        assertRefused(Why.ONCE_ONLY, () -> scene.appeal(decision));
    }

    @Test
    void aReporterAppealsWithTheReceiptAndTheContentIsJudgedAnewBySomebodyElse() {
        var token = scene.reportAsVisitor();
        scene.decide(ContentAction.KEEP);
        stage.appeals.byReporter(scene.id(), token, new PlainText("Look again."), new Language("en"));
        scene.decideAppeal(scene.second, true);
        assertThat(scene.undecided()).isPresent();
        assertRefused(Why.NOT_BY_YOU, () -> scene.decide(scene.first, ContentAction.KEEP, Measure.NONE));
        scene.decide(scene.second, ContentAction.REMOVE, Measure.NONE);
        assertThat(scene.visibility()).isEqualTo(Visibility.REMOVED);
        assertThat(receipts.find(scene.id(), token)
                        .orElseThrow()
                        .decision()
                        .orElseThrow()
                        .action())
                .isEqualTo(ContentAction.REMOVE);
    }

    @Test
    void nobodyDecidesAboutWhatTheyWroteOrReported() {
        scene.report(0);
        assertRefused(Why.NOT_BY_YOU, () -> scene.decide(scene.author, ContentAction.KEEP, Measure.NONE));
        assertRefused(
                Why.NOT_BY_YOU, () -> scene.decide(scene.neighbours.getFirst(), ContentAction.REMOVE, Measure.NONE));
    }

    @Test
    void aResidentDecidesNothing() {
        scene.report(0);
        var about = scene.undecided().orElseThrow();
        for (var role : new String[] {"PERSON", "PARTNER"}) {
            assertThatThrownBy(() -> AsStaff.run(
                            role,
                            () -> stage.decisions.decide(
                                    scene.id(), scene.first, about.id(), about.version(), NewDecision.keep())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatWaitsForReviewIsPublishedOnceItIsKept() {
        var waiting = stage.open(labs.make(ReviewPolicy.ALWAYS), Visibility.WAITING);
        waiting.decide(ContentAction.KEEP);
        assertThat(waiting.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void aRefusedReviewThatIsOverturnedIsPublished() {
        var waiting = stage.open(labs.make(ReviewPolicy.ALWAYS), Visibility.WAITING);
        var decision = waiting.decide(ContentAction.REMOVE);
        waiting.appeal(decision);
        waiting.decideAppeal(waiting.second, true);
        assertThat(waiting.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void trustComesWithApprovedPiecesAndGoesWithADecision() {
        var lab = labs.make(ReviewPolicy.UNTIL_TRUSTED);
        var one = stage.open(lab, Visibility.WAITING);
        assertThat(stage.moderation.needsReview(lab.id(), one.author)).isTrue();
        one.decide(ContentAction.KEEP);
        assertThat(stage.moderation.needsReview(lab.id(), one.author)).isTrue();
        var two = stage.pieces.write(lab.id(), one.author, Visibility.WAITING);
        stage.moderation.awaitsReview(lab.id(), two);
        var scene = stage.new Scene(lab, two, one.author, one.neighbours, one.first, one.second);
        scene.decide(ContentAction.KEEP);
        assertThat(stage.moderation.needsReview(lab.id(), one.author)).isFalse();
        scene.report(0);
        scene.decide(ContentAction.REMOVE);
        assertThat(stage.moderation.needsReview(lab.id(), one.author)).isTrue();
    }

    @Test
    void aDecisionThatIsTakenBackPutsCaseContentAndPersonWhereTheyWere() {
        scene.report(0);
        var decision = scene.decide(scene.first, ContentAction.REMOVE, Measure.SUSPEND);
        assertRefused(Why.NOT_BY_YOU, () -> scene.undo(scene.second, decision));
        scene.undo(scene.first, decision);
        assertThat(scene.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(scene.undecided())
                .hasValueSatisfying(about -> assertThat(about.state()).isEqualTo("OPEN"));
        assertThat(stage.pauses.of(scene.id(), scene.author)).isEmpty();
        assertRefused(Why.NOT_POSSIBLE, () -> scene.undo(scene.first, decision));
    }

    @Test
    void aPausedPersonPostsNothing() {
        scene.report(0);
        scene.decide(scene.first, ContentAction.REMOVE, Measure.PAUSE);
        assertThatThrownBy(() -> stage.pauses.mustPost(scene.id(), scene.author))
                .isInstanceOfSatisfying(
                        Paused.class,
                        paused -> assertThat(paused.pause().until()).isPresent());
        stage.pauses.mustPost(scene.id(), scene.neighbours.getFirst());
    }

    @Test
    void whatItsAuthorTookBackLeavesTheDesk() {
        scene.report(0);
        stage.pieces.takeBack(scene.content);
        stage.moderation.withdrawn(scene.id(), scene.content);
        assertThat(scene.undecided()).isEmpty();
    }

    @Test
    void whatAHeuristicFoundIsACaseAndNothingMore() {
        stage.moderation.found(scene.id(), scene.content, java.util.Set.of(Signal.LINKS));
        assertThat(scene.undecided())
                .hasValueSatisfying(about -> assertThat(about.cause()).isEqualTo("SIGNAL"));
        assertThat(scene.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void whatAHeuristicFindsMeanwhileKeepsNobodyFromDeciding() {
        scene.report(0);
        var before = scene.undecided().orElseThrow();
        stage.moderation.found(scene.id(), scene.content, java.util.Set.of(Signal.LINKS));
        stage.moderation.found(scene.id(), scene.content, java.util.Set.of(Signal.SHOUTING));
        assertThat(scene.undecided()).contains(before);
        assertThat(stage.jdbc
                        .sql("SELECT signals FROM moderation_case WHERE id = ?")
                        .param(before.id())
                        .query(String.class)
                        .single())
                .isEqualTo("LINKS,SHOUTING");
    }

    @Test
    void everyDecisionStandsInTheLog() {
        scene.report(0);
        var decision = scene.decide(ContentAction.REMOVE);
        assertThat(stage.jdbc
                        .sql(
                                "SELECT act FROM " + AuditLog.TABLE
                                        + " WHERE lab_id = ? AND about_kind = 'decision' AND about_id = ? AND who = ? AND about_person = ?")
                        .params(scene.id().value(), decision, scene.first.value(), scene.author.value())
                        .query(String.class)
                        .list())
                .containsExactly("DECIDED");
    }

    private static void assertRefused(Why why, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        ModerationRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}

package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.ModerationRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

class ModerationCaseTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(30));

    private final ModerationCase about = opened(Cause.REPORTS);

    static ModeratedPiece piece(String text) {
        return new ModeratedPiece(
                new ContentRef("comment", 7),
                new PersonId(3),
                "En idé",
                text,
                Language.SWEDISH,
                Visibility.PUBLIC,
                "/ideas/1-en-ide",
                NOW,
                List.of());
    }

    static ModerationCase opened(Cause cause) {
        return ModerationCase.open(new LabId(1), piece("Så här står det."), cause, NOW);
    }

    @ParameterizedTest
    @EnumSource(value = ContentAction.class, mode = Mode.EXCLUDE, names = "ASK_EDIT")
    void aDecisionEndsIt(ContentAction action) {
        about.decide(action, 0, LATER);
        assertThat(about.state()).isEqualTo(CaseState.DECIDED);
        assertMovedOn(() -> about.decide(ContentAction.KEEP, 0, LATER));
        assertMovedOn(about::reported);
        assertMovedOn(about::hideUntilDecided);
        assertMovedOn(() -> about.edited(piece("Nytt"), LATER));
        assertMovedOn(() -> about.close(LATER));
    }

    @Test
    void whatWasChangedAsAskedComesBackToTheDeskAsIfItWereNew() {
        about.decide(ContentAction.ASK_EDIT, 0, NOW);
        assertThat(about.state()).isEqualTo(CaseState.AWAITING_EDIT);
        assertMovedOn(() -> about.decide(ContentAction.KEEP, 0, LATER));
        about.edited(piece("Nytt"), LATER);
        assertThat(about.state()).isEqualTo(CaseState.OPEN);
        assertThat(about.cause()).isEqualTo(Cause.EDITED);
        assertThat(about.dueAt()).isEqualTo(LATER.plus(ModerationCase.DUE_WITHIN));
    }

    @Test
    void anEditThatNobodyAskedForLeavesTheCaseAsOldAsItIs() {
        about.edited(piece("Nytt"), LATER);
        assertThat(about.state()).isEqualTo(CaseState.OPEN);
        assertThat(about.cause()).isEqualTo(Cause.REPORTS);
        assertThat(about.dueAt()).isEqualTo(NOW.plus(ModerationCase.DUE_WITHIN));
    }

    @Test
    void whoLookedAtAnEarlierStateDoesNotDecide() {
        assertMovedOn(() -> about.decide(ContentAction.REMOVE, 1, LATER));
        assertThat(about.state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void aDecisionThatIsTakenBackPutsItBackAsOldAsItIs() {
        about.hideUntilDecided();
        about.decide(ContentAction.KEEP, 0, LATER);
        assertThat(about.isHidden()).isFalse();
        about.reopen(true);
        assertThat(about.state()).isEqualTo(CaseState.OPEN);
        assertThat(about.isHidden()).isTrue();
        assertThat(about.dueAt()).isEqualTo(NOW.plus(ModerationCase.DUE_WITHIN));
        assertMovedOn(() -> about.reopen(false));
    }

    @Test
    void whatItsAuthorTookBackIsNoCaseAnyMore() {
        about.close(LATER);
        assertThat(about.state()).isEqualTo(CaseState.CLOSED);
        assertMovedOn(() -> about.decide(ContentAction.KEEP, 0, LATER));
        assertMovedOn(() -> about.reopen(false));
    }

    @Test
    void anOverturnedRequestToEditIsWaitedForNoMore() {
        about.decide(ContentAction.ASK_EDIT, 0, NOW);
        about.overturned(LATER);
        assertThat(about.state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    void reportsWeighMoreThanWhatAHeuristicFound() {
        var found = opened(Cause.SIGNAL);
        found.found(List.of("LINKS"));
        found.found(List.of("LINKS", "SHOUTING"));
        found.reported();
        assertThat(found.cause()).isEqualTo(Cause.REPORTS);
        assertThat(found.machineHelped()).isTrue();
        assertThat(found.signals()).isEqualTo("LINKS,SHOUTING");
        assertThat(found.reportCount()).isEqualTo(1);
    }

    @Test
    void onlyTheBeginningOfALongTextStandsOnTheCard() {
        var opened = ModerationCase.open(new LabId(1), piece("ord ".repeat(500)), Cause.REPORTS, NOW);
        assertThat(opened.excerpt())
                .hasSizeLessThanOrEqualTo(ModerationCase.EXCERPT + 1)
                .endsWith("…");
    }

    private static void assertMovedOn(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        ModerationRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.MOVED_ON));
    }
}

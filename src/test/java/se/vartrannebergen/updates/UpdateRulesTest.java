package se.vartrannebergen.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

class UpdateRulesTest {
    private static UpdateContent content(String title, String text, PhotoConsent consent) {
        return new UpdateContent(new PlainText(title), new PlainText(text), Language.SWEDISH, Set.of(), consent);
    }

    @ParameterizedTest
    @CsvSource({"4, 50, TITLE_TOO_SHORT", "101, 50, TITLE_TOO_LONG", "20, 19, TEXT_TOO_SHORT", "20, 5001, TEXT_TOO_LONG"
    })
    void titleAndTextHaveTheirBounds(int title, int text, UpdateProblem problem) {
        assertThat(content("a".repeat(title), "b".repeat(text), PhotoConsent.NOBODY_SHOWN)
                        .problems())
                .containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({"5, 20", "100, 5000"})
    void atTheirBoundsTheyAreGoodEnough(int title, int text) {
        assertThat(content("a".repeat(title), "b".repeat(text), PhotoConsent.NOBODY_SHOWN)
                        .problems())
                .isEmpty();
    }

    @Test
    void wherePeopleCanBeRecognisedItMustBeSaidThatTheyAgreed() {
        var silent = new PhotoConsent(true, new PlainText("ja"));
        assertThat(content("Rubrik", "b".repeat(50), silent).problems()).containsExactly(UpdateProblem.CONSENT_MISSING);
        var said = new PhotoConsent(true, new PlainText("Alla sa ja på plats."));
        assertThat(content("Rubrik", "b".repeat(50), said).problems()).isEmpty();
        var much = new PhotoConsent(true, new PlainText("x".repeat(501)));
        assertThat(content("Rubrik", "b".repeat(50), much).problems()).containsExactly(UpdateProblem.CONSENT_TOO_LONG);
    }

    @Test
    void whatIsNotAskedForIsNotKept() {
        assertThat(new PhotoConsent(false, new PlainText("Amina sa ja")).note().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(UpdateState.class)
    void onlyWhatIsPublicIsReadByAll(UpdateState state) {
        assertThat(UpdateRules.isReadByAll(state, true)).isEqualTo(state == UpdateState.PUBLIC);
        assertThat(UpdateRules.isReadByAll(state, false)).isFalse();
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        assertThat(UpdateRules.mayRead(UpdateState.DRAFT, true, false, true)).isFalse();
        assertThat(UpdateRules.mayRead(UpdateState.DRAFT, true, true, false)).isTrue();
        assertThat(UpdateRules.mayChange(UpdateState.DRAFT, false, true, false)).isFalse();
    }

    @Test
    void whatIsHiddenIsChangedOnlyWhereThatWasAsked() {
        assertThat(UpdateRules.mayChange(UpdateState.HIDDEN, true, true, false)).isFalse();
        assertThat(UpdateRules.mayChange(UpdateState.HIDDEN, true, true, true)).isTrue();
        assertThat(UpdateRules.mayChange(UpdateState.REMOVED, true, true, true)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(UpdateState.class)
    void whoNoLongerPublishesInThatNameChangesNothing(UpdateState state) {
        assertThat(UpdateRules.mayChange(state, true, false, true)).isFalse();
    }

    @Test
    void whoNoLongerPublishesInThatNameTakesNothingOfItBackButWhatIsHidden() {
        assertThat(UpdateRules.mayTakeBack(UpdateState.PUBLIC, true, false)).isFalse();
        assertThat(UpdateRules.mayTakeBack(UpdateState.WAITING, true, false)).isFalse();
        assertThat(UpdateRules.mayTakeBack(UpdateState.HIDDEN, true, false)).isTrue();
        assertThat(UpdateRules.mayTakeBack(UpdateState.PUBLIC, false, true)).isTrue();
        assertThat(UpdateRules.mayTakeBack(UpdateState.REMOVED, true, true)).isFalse();
    }
}

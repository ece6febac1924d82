package se.vartrannebergen.discussions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.vartrannebergen.discussions.CommentRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

class CommentTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final PersonId AUTHOR = new PersonId(7);

    private final Comment comment = said(false);

    private static Comment said(boolean waits) {
        var words = new NewComment(new PlainText("Bra idé!"), Language.SWEDISH, Optional.empty(), "token");
        return new Comment(new LabId(1), new ContentRef("idea", 3), AUTHOR, words, waits, NOW);
    }

    @Test
    void whatWaitsIsPublishedOnceApprovedAndTakesItsPlaceThen() {
        var waiting = said(true);
        assertThat(waiting.state()).isEqualTo(CommentState.WAITING);
        waiting.approve(NOW.plusSeconds(60));
        assertThat(waiting.state()).isEqualTo(CommentState.PUBLIC);
        assertThatThrownBy(() -> waiting.approve(NOW)).isInstanceOf(CommentRefused.class);
    }

    @Test
    void theAuthorChangesTheWordsForFifteenMinutes() {
        var soon = NOW.plus(Duration.ofMinutes(15)).minusNanos(1);
        assertThat(comment.edit(new PlainText("Bättre"), Language.SWEDISH, false, soon))
                .isTrue();
        assertThat(comment.edit(new PlainText("Bättre"), Language.SWEDISH, false, soon))
                .isFalse();
        var late = NOW.plus(Duration.ofMinutes(15));
        assertThatThrownBy(() -> comment.edit(new PlainText("Sent"), Language.SWEDISH, false, late))
                .isInstanceOfSatisfying(
                        CommentRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.TOO_LATE));
        assertThat(comment.text().value()).isEqualTo("Bättre");
    }

    @Test
    void whoIsAskedForAChangeMakesItWhenever() {
        comment.hide();
        assertThat(comment.edit(new PlainText("Vänligare"), Language.SWEDISH, true, NOW.plus(Duration.ofDays(9))))
                .isTrue();
        assertThat(comment.state()).isEqualTo(CommentState.HIDDEN);
    }

    @Test
    void whatSomebodyApprovedStaysAsItWasApproved() {
        var reviewed = said(true);
        reviewed.approve(NOW.plusSeconds(60));
        assertThatThrownBy(() -> reviewed.edit(new PlainText("Annat"), Language.SWEDISH, false, NOW.plusSeconds(61)))
                .isInstanceOf(CommentRefused.class);
    }

    @Test
    void hidingAndRemovingAndBringingBackEndWhereItBegan() {
        assertThat(comment.hide()).isTrue();
        assertThat(comment.hide()).isFalse();
        assertThat(comment.remove()).isTrue();
        assertThat(comment.restore()).isTrue();
        assertThat(comment.state()).isEqualTo(CommentState.PUBLIC);
        assertThat(comment.restore()).isFalse();

        var waiting = said(true);
        waiting.remove();
        waiting.hide();
        waiting.restore();
        assertThat(waiting.state()).isEqualTo(CommentState.WAITING);
    }

    @Test
    void whatIsDeletedIsGoneWithItsWords() {
        comment.hide();
        comment.delete();
        assertThat(comment.state()).isEqualTo(CommentState.DELETED);
        assertThat(comment.text().isEmpty()).isTrue();
        assertThat(comment.restore()).isFalse();
        assertThatThrownBy(comment::hide).isInstanceOf(CommentRefused.class);
        assertThatThrownBy(() -> comment.edit(new PlainText("Åter"), Language.SWEDISH, true, NOW))
                .isInstanceOf(CommentRefused.class);
    }

    @Test
    void whatWasRemovedIsNeitherDeletedNorChanged() {
        comment.remove();
        assertThatThrownBy(comment::delete).isInstanceOf(CommentRefused.class);
        assertThatThrownBy(() -> comment.edit(new PlainText("Nytt"), Language.SWEDISH, true, NOW))
                .isInstanceOf(CommentRefused.class);
    }

    @ParameterizedTest
    @EnumSource(CommentState.class)
    void othersReadOnlyWhatIsPublicAndItsAuthorAllThatIsThere(CommentState state) {
        assertThat(CommentRules.mayRead(state, AUTHOR, Optional.empty())).isEqualTo(state == CommentState.PUBLIC);
        assertThat(CommentRules.mayRead(state, AUTHOR, Optional.of(new PersonId(8))))
                .isEqualTo(state == CommentState.PUBLIC);
        assertThat(CommentRules.mayRead(state, AUTHOR, Optional.of(AUTHOR))).isEqualTo(state != CommentState.DELETED);
    }

    @Test
    void aCommentHasOneToTwoThousandCharactersAsPeopleCountThem() {
        var family = "👨‍👩‍👧‍👦";
        assertThat(NewComment.problem(new PlainText(""))).contains(CommentProblem.EMPTY);
        assertThat(NewComment.problem(new PlainText("\u200B\u200B"))).contains(CommentProblem.EMPTY);
        assertThat(NewComment.problem(new PlainText("!"))).isEmpty();
        assertThat(NewComment.problem(new PlainText("å".repeat(2_000)))).isEmpty();
        assertThat(NewComment.problem(new PlainText(family.repeat(1_000)))).isEmpty();
        assertThat(NewComment.problem(new PlainText("å".repeat(2_001)))).contains(CommentProblem.TOO_LONG);
    }

    @Test
    void lettersTellWhichVoiceReadsThemOut() {
        var arabic = new Language("ar");
        assertThat(LanguageOfWords.of(new PlainText("Hej"), Language.SWEDISH)).isEqualTo(Language.SWEDISH);
        assertThat(LanguageOfWords.of(new PlainText("Hello"), new Language("en")))
                .isEqualTo(new Language("en"));
        assertThat(LanguageOfWords.of(new PlainText("فكرة جميلة"), Language.SWEDISH))
                .isEqualTo(arabic);
        assertThat(LanguageOfWords.of(new PlainText("Jättebra!"), arabic)).isEqualTo(Language.SWEDISH);
        assertThat(LanguageOfWords.of(new PlainText("👍 100"), arabic)).isEqualTo(arabic);
        assertThat(LanguageOfWords.of(new PlainText("Привет"), Language.SWEDISH))
                .isEqualTo(new Language("und"));
    }
}

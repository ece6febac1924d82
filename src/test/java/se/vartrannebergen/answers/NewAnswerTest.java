package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

class NewAnswerTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    private static NewAnswer answer(Verdict verdict, int text, int next, int why, int contact, LocalDate on) {
        return new NewAnswer(
                Optional.ofNullable(verdict),
                new PlainText("å".repeat(text)),
                new PlainText("ä".repeat(next)),
                Optional.ofNullable(on),
                new PlainText("ö".repeat(why)),
                new PlainText("x".repeat(contact)),
                Language.SWEDISH);
    }

    @Property
    void anAnswerIsReadyExactlyWithinItsBounds(
            @ForAll Verdict verdict,
            @ForAll @IntRange(max = 3_100) int text,
            @ForAll @IntRange(max = 600) int next,
            @ForAll @IntRange(max = 1_100) int why,
            @ForAll @IntRange(max = 220) int contact,
            @ForAll @IntRange(min = -3, max = 3) int days) {
        var problems =
                answer(verdict, text, next, why, contact, TODAY.plusDays(days)).problems(TODAY, Optional.empty());
        assertThat(problems.contains(AnswerProblem.TEXT_TOO_SHORT)).isEqualTo(text < 50);
        assertThat(problems.contains(AnswerProblem.TEXT_TOO_LONG)).isEqualTo(text > 3_000);
        assertThat(problems.contains(AnswerProblem.NEXT_TOO_LONG)).isEqualTo(next > 500);
        assertThat(problems.contains(AnswerProblem.WHY_TOO_LONG)).isEqualTo(why > 1_000);
        assertThat(problems.contains(AnswerProblem.CONTACT_TOO_LONG)).isEqualTo(contact > 200);
        assertThat(problems.contains(AnswerProblem.DAY_IS_PAST)).isEqualTo(days < 0);
        assertThat(problems.contains(AnswerProblem.WHY_MISSING))
                .isEqualTo(why == 0 && (verdict == Verdict.NO || verdict == Verdict.NOT_NOW));
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        assertThat(answer(null, 3, 501, 1_001, 201, TODAY.minusDays(1)).problems(TODAY, Optional.empty()))
                .containsExactlyInAnyOrder(
                        AnswerProblem.VERDICT_MISSING,
                        AnswerProblem.TEXT_TOO_SHORT,
                        AnswerProblem.NEXT_TOO_LONG,
                        AnswerProblem.WHY_TOO_LONG,
                        AnswerProblem.CONTACT_TOO_LONG,
                        AnswerProblem.DAY_IS_PAST);
    }

    @Test
    void aDayThatWasPromisedBeforeMayHavePassedWhenAnAnswerIsCorrected() {
        var past = TODAY.minusDays(9);
        assertThat(answer(Verdict.YES, 60, 0, 0, 0, past).problems(TODAY, Optional.of(past)))
                .isEmpty();
    }
}

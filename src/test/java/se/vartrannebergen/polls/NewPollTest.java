package se.vartrannebergen.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

class NewPollTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDateTime END = LocalDateTime.parse("2026-03-10T18:00");

    private static NewPoll poll(
            PollKind kind,
            String question,
            List<String> choices,
            List<LocalDateTime> dates,
            int most,
            LocalDateTime end) {
        return new NewPoll(
                kind,
                new PlainText(question),
                new PlainText(""),
                Language.SWEDISH,
                choices.stream().map(PlainText::new).toList(),
                dates,
                most,
                false,
                true,
                end);
    }

    private static NewPoll ending(String end) {
        return poll(PollKind.YES_NO, "Ska vi köpa jord?", List.of(), List.of(), 0, LocalDateTime.parse(end));
    }

    private static NewPoll choosing(PollKind kind, int most, String... choices) {
        return poll(kind, "Vilken färg?", List.of(choices), List.of(), most, END);
    }

    private static NewPoll dates(String... dates) {
        return poll(
                PollKind.DATE,
                "Vilken dag passar?",
                List.of(),
                Stream.of(dates).map(LocalDateTime::parse).toList(),
                0,
                END);
    }

    @Test
    void aQuestionIsOfFiveToAHundredAndTwentyCharacters() {
        assertThat(poll(PollKind.YES_NO, "Nu?!", List.of(), List.of(), 0, END).problems(NOW))
                .containsExactly(PollProblem.QUESTION_TOO_SHORT);
        assertThat(poll(PollKind.YES_NO, "a".repeat(121), List.of(), List.of(), 0, END)
                        .problems(NOW))
                .containsExactly(PollProblem.QUESTION_TOO_LONG);
        assertThat(poll(PollKind.YES_NO, "a".repeat(120), List.of(), List.of(), 0, END)
                        .problems(NOW))
                .isEmpty();
    }

    @Test
    void oneOfSeveralNeedsTwoToTwentyDifferentChoices() {
        assertThat(choosing(PollKind.ONE, 0, "Röd", " ").problems(NOW)).containsExactly(PollProblem.TOO_FEW_OPTIONS);
        assertThat(choosing(PollKind.ONE, 0, "Röd", "röd").problems(NOW)).containsExactly(PollProblem.OPTIONS_ALIKE);
        assertThat(choosing(PollKind.ONE, 0, "Röd", "g".repeat(101)).problems(NOW))
                .containsExactly(PollProblem.OPTION_TOO_LONG);
        var many = IntStream.range(0, 21).mapToObj(i -> "Färg " + i).toArray(String[]::new);
        assertThat(choosing(PollKind.ONE, 0, many).problems(NOW)).containsExactly(PollProblem.TOO_MANY_OPTIONS);
        assertThat(choosing(PollKind.ONE, 0, "Röd", "Grön").problems(NOW)).isEmpty();
    }

    @Test
    void atMostSoManyIsFewerThanThereAre() {
        assertThat(choosing(PollKind.SEVERAL, 3, "A", "B", "C").problems(NOW))
                .containsExactly(PollProblem.MOST_IS_WRONG);
        assertThat(choosing(PollKind.SEVERAL, 2, "A", "B", "C").problems(NOW)).isEmpty();
        assertThat(choosing(PollKind.SEVERAL, 0, "A", "B", "C").problems(NOW)).isEmpty();
    }

    @Test
    void aTimeThatDoesNotExistInSpringIsRefused() {
        assertThat(dates("2026-03-29T02:30", "2026-03-29T18:00").problems(NOW))
                .containsExactly(PollProblem.DATE_DOES_NOT_EXIST);
        assertThat(dates("2026-03-29T01:59", "2026-03-29T03:00").problems(NOW)).isEmpty();
        assertThat(ending("2026-03-29T02:00").problems(NOW)).containsExactly(PollProblem.END_DOES_NOT_EXIST);
    }

    @Test
    void anHourThatComesTwiceInAutumnIsTheFirst() {
        assertThat(PollTime.instant(LocalDateTime.parse("2026-10-25T02:30")))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void datesAreTwoToThirtyEachOnceAndNotPast() {
        assertThat(dates("2026-03-12T18:00", "2026-03-12T18:00").problems(NOW))
                .containsExactly(PollProblem.TOO_FEW_DATES);
        assertThat(dates("2026-02-28T18:00", "2026-03-12T18:00").problems(NOW))
                .containsExactly(PollProblem.DATE_IS_PAST);
        var many = IntStream.range(0, 31)
                .mapToObj(i -> "2026-04-12T18:%02d".formatted(i))
                .toArray(String[]::new);
        assertThat(dates(many).problems(NOW)).containsExactly(PollProblem.TOO_MANY_DATES);
    }

    @Test
    void itEndsInOneHourToNinetyDays() {
        assertThat(ending("2026-03-01T13:59").problems(NOW)).containsExactly(PollProblem.END_TOO_SOON);
        assertThat(ending("2026-03-01T14:00").problems(NOW)).isEmpty();
        assertThat(ending("2026-05-30T14:00").problems(NOW)).isEmpty();
        assertThat(ending("2026-05-30T14:01").problems(NOW)).containsExactly(PollProblem.END_TOO_LATE);
    }

    @Test
    void aSecretPollNeverShowsFiguresWhileItRuns() {
        var poll = new NewPoll(
                PollKind.YES_NO,
                new PlainText("Ska vi köpa jord?"),
                new PlainText(""),
                Language.SWEDISH,
                List.of(),
                List.of(),
                0,
                true,
                true,
                END);
        assertThat(poll.showsRunning()).isFalse();
    }

    @Test
    void anAnswerKeepsToWhatIsAsked() {
        assertThat(NewBallot.of(Map.of()).problem(PollKind.ONE, 0, Set.of(1L, 2L)))
                .contains(BallotProblem.NOTHING_CHOSEN);
        assertThat(NewBallot.of(Map.of(1L, Stance.CHOSEN, 2L, Stance.CHOSEN)).problem(PollKind.ONE, 0, Set.of(1L, 2L)))
                .contains(BallotProblem.TOO_MANY_CHOSEN);
        assertThat(NewBallot.of(Map.of(1L, Stance.CHOSEN, 2L, Stance.CHOSEN))
                        .problem(PollKind.SEVERAL, 1, Set.of(1L, 2L, 3L)))
                .contains(BallotProblem.TOO_MANY_CHOSEN);
        assertThat(NewBallot.of(Map.of(1L, Stance.CHOSEN, 2L, Stance.CHOSEN))
                        .problem(PollKind.SEVERAL, 0, Set.of(1L, 2L, 3L)))
                .isEmpty();
        assertThatThrownBy(() -> NewBallot.of(Map.of(3L, Stance.CHOSEN)).problem(PollKind.ONE, 0, Set.of(1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NewBallot.of(Map.of(1L, Stance.YES)).problem(PollKind.ONE, 0, Set.of(1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoObjectsSaysWhy() {
        assertThat(NewBallot.of(Map.of(1L, Stance.OBJECT)).problem(PollKind.CONSENT, 0, Set.of(1L)))
                .contains(BallotProblem.REASON_MISSING);
        assertThat(NewBallot.of(Map.of(1L, Stance.AGREE)).problem(PollKind.CONSENT, 0, Set.of(1L)))
                .isEmpty();
        assertThat(new NewBallot(Map.of(1L, Stance.OBJECT), new PlainText("För dyrt"), Language.SWEDISH)
                        .problem(PollKind.CONSENT, 0, Set.of(1L)))
                .isEmpty();
        assertThat(new NewBallot(Map.of(1L, Stance.AGREE), new PlainText("a".repeat(501)), Language.SWEDISH)
                        .problem(PollKind.CONSENT, 0, Set.of(1L)))
                .contains(BallotProblem.REASON_TOO_LONG);
    }
}

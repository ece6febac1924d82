package se.vartrannebergen.polls;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What somebody answers.
 *
 * @param answers by option; dates that are left out do not suit
 * @param reason in a consent round, at most 500 characters; whoever objects must say one
 * @param language of the reason
 */
public record NewBallot(Map<Long, Stance> answers, PlainText reason, Language language) {
    public static final int LONGEST_REASON = 500;

    public NewBallot {
        answers = Map.copyOf(answers);
    }

    public static NewBallot of(Map<Long, Stance> answers) {
        return new NewBallot(answers, new PlainText(""), Language.SWEDISH);
    }

    /**
     * What it lacks as an answer to this question.
     *
     * @param options all there are
     * @param most how many of several may be chosen; 0 is as many as one likes
     * @throws IllegalArgumentException where it says what cannot be said here: no form offers that
     */
    Optional<BallotProblem> problem(PollKind kind, int most, Set<Long> options) {
        if (!options.containsAll(answers.keySet()) || !kind.stances().containsAll(answers.values())) {
            throw new IllegalArgumentException(answers + " of " + options + " in " + kind);
        }
        if (answers.isEmpty()) {
            return Optional.of(BallotProblem.NOTHING_CHOSEN);
        }
        if (answers.size() > (kind.hasOneAnswer() ? 1 : most > 0 ? most : options.size())) {
            return Optional.of(BallotProblem.TOO_MANY_CHOSEN);
        }
        if (answers.containsValue(Stance.OBJECT) && reason.visibleLength() == 0) {
            return Optional.of(BallotProblem.REASON_MISSING);
        }
        return reason.isLongerThan(LONGEST_REASON) ? Optional.of(BallotProblem.REASON_TOO_LONG) : Optional.empty();
    }
}

package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import se.vartrannebergen.polls.BallotProblem;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.PollProblem;
import se.vartrannebergen.polls.PollRefused;
import se.vartrannebergen.polls.Stance;

/** Of the room {@code polls}. */
final class PollFamilies {
    static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.of(
            "polls.kind", PollKind.class,
            "polls.kindwhen", PollKind.class,
            "polls.new.example", PollKind.class,
            "polls.stance", Stance.class,
            "polls.problem", PollProblem.class,
            "polls.ballot", BallotProblem.class,
            "polls.refused", PollRefused.Why.class);

    static final Map<String, List<String>> BY_NAME = Map.of();

    private PollFamilies() {}
}

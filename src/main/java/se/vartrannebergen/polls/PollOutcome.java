package se.vartrannebergen.polls;

import java.time.Instant;
import java.util.List;
import se.vartrannebergen.shared.Language;

/**
 * What came of a poll that has ended.
 *
 * @param language of the question and of the options' texts
 * @param address where it is read, a path from the root
 * @param answered how many answers count
 * @param lines in the order of the options and of what can be said of each, those with none too; their words make {@code
 *     polls.ui.PollWords}
 */
public record PollOutcome(
        long id,
        String question,
        Language language,
        String address,
        PollKind kind,
        int answered,
        List<Tally> lines,
        Instant endedAt) {}

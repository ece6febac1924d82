package se.vartrannebergen.polls;

import java.time.Instant;
import java.util.List;
import se.vartrannebergen.shared.Language;

/**
 * A poll in a list.
 *
 * @param answered how many answers count
 * @param mine whether the reader has answered; false where nobody knows any more
 * @param figures what came of it; none while it runs
 */
public record PollCard(
        long id,
        PollKind kind,
        String question,
        Language language,
        Instant endsAt,
        boolean ended,
        int answered,
        boolean mine,
        List<Tally> figures) {}

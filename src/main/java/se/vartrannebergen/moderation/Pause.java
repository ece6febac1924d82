package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.shared.LocalizedText;

/**
 * A person posts nothing for a while.
 *
 * @param until empty where it lasts until it is lifted: then the person does not vote either
 * @param decision the one that says why
 * @param rule which it was decided on
 * @param reason of the decision
 */
public record Pause(Optional<Instant> until, long decision, int rule, LocalizedText reason) {
    public boolean isSuspension() {
        return until.isEmpty();
    }
}

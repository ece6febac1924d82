package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.Optional;

/**
 * A person posts nothing for a while.
 *
 * @param until empty where it lasts until it is lifted: then the person does not vote either
 * @param decision the one that says why
 */
public record Pause(Optional<Instant> until, long decision) {
    public boolean isSuspension() {
        return until.isEmpty();
    }
}

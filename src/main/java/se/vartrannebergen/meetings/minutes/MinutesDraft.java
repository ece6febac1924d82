package se.vartrannebergen.meetings.minutes;

import java.util.Optional;

/**
 * Minutes as who writes them sees them.
 *
 * @param edition which wording this is; 0 where nobody has begun
 * @param savedBy name of who saved them last, where the reader may read it
 * @param mine whether the reader did
 */
public record MinutesDraft(
        MinutesContent content, MinutesState state, int edition, Optional<String> savedBy, boolean mine) {
    public boolean isPublished() {
        return state != MinutesState.DRAFT;
    }
}

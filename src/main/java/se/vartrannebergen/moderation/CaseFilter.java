package se.vartrannebergen.moderation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked at.
 *
 * @param kind of content, as its room names it
 * @param mine only those that whoever asks may decide
 */
public record CaseFilter(
        Show show, @Nullable Cause cause, @Nullable String kind, boolean mine) {
    public static final CaseFilter ALL = new CaseFilter(Show.OPEN, null, null, false);

    /** Which part of the desk. */
    public enum Show {
        /** What is to be decided, the oldest due first. */
        OPEN,
        /** What waits for its author to change it. */
        WAITING,
        /** What was decided within the last thirty days, the last first. */
        DECIDED
    }

    public Optional<Cause> wantedCause() {
        return Optional.ofNullable(cause);
    }

    public Optional<String> wantedKind() {
        return Optional.ofNullable(kind);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}

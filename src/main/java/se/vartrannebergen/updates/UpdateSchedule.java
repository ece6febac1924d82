package se.vartrannebergen.updates;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a piece of news comes, until when it stands in lists, and whether it stays above newer ones. */
@Embeddable
class UpdateSchedule {
    private @Nullable Instant plannedAt;
    private @Nullable Instant missedAt;
    private @Nullable Instant endsAt;
    private boolean ended;
    private boolean pinned;

    protected UpdateSchedule() {}

    /** Until when, and where in lists. */
    void write(UpdateTiming timing) {
        var ends = timing.endsAt().orElse(null);
        ended = ended && Objects.equals(ends, endsAt);
        endsAt = ends;
        pinned = timing.pinned() && !ended;
    }

    /** From when on. */
    void plan(UpdateTiming timing) {
        plannedAt = timing.publishAt().orElse(null);
        missedAt = null;
    }

    UpdateTiming timing() {
        return UpdateTiming.of(Optional.ofNullable(plannedAt), Optional.ofNullable(endsAt), pinned);
    }

    Optional<Instant> missedAt() {
        return Optional.ofNullable(missedAt);
    }

    boolean isAhead(Instant now) {
        return plannedAt != null && plannedAt.isAfter(now);
    }

    /** Whether its time has come, and nobody was told yet that it was missed. */
    boolean isDue(Instant now) {
        return missedAt == null && plannedAt != null && !plannedAt.isAfter(now);
    }

    void miss(Instant now) {
        missedAt = now;
    }

    /** It is out: from when on is no question any more. */
    void begun() {
        plannedAt = null;
        missedAt = null;
    }

    boolean isOver(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    /** It gives up its place on top. @return whether that is new */
    boolean end(Instant now) {
        if (ended || !isOver(now)) {
            return false;
        }
        ended = true;
        pinned = false;
        return true;
    }

    boolean isPinned() {
        return pinned && !ended;
    }

    void unpin() {
        pinned = false;
    }
}

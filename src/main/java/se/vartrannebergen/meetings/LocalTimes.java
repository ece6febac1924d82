package se.vartrannebergen.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * What clocks show here, and when that is. People agree on what clocks show: a meeting at six stays at six, whatever summer time
 * does.
 */
public final class LocalTimes {
    public static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private LocalTimes() {}

    /**
     * Of a time that clocks show twice in autumn, the first.
     *
     * @throws NoSuchTime where the clocks are put forward over it in spring
     */
    public static Instant instant(LocalDateTime shown) {
        next(shown).ifPresent(next -> {
            throw new NoSuchTime(shown, next);
        });
        return shown.toInstant(rules().getValidOffsets(shown).getFirst());
    }

    /** The first time that exists after one that does not; empty where it does. */
    public static Optional<LocalDateTime> next(LocalDateTime shown) {
        return rules().getValidOffsets(shown).isEmpty()
                ? Optional.of(rules().getTransition(shown).getDateTimeAfter())
                : Optional.empty();
    }

    public static LocalDateTime shown(Instant at) {
        return LocalDateTime.ofInstant(at, HERE);
    }

    /** Whether clocks show it twice, an hour apart, because they are put back. */
    public static boolean isTwice(LocalDateTime shown) {
        return rules().getValidOffsets(shown).size() > 1;
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant utc(LocalDateTime kept) {
        return kept.toInstant(ZoneOffset.UTC);
    }

    private static ZoneRules rules() {
        return HERE.getRules();
    }
}

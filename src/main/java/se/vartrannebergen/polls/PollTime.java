package se.vartrannebergen.polls;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Local times, and when a poll may end. */
final class PollTime {
    /** Dates people agree on are dates where the labs are. */
    static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    static final Duration SHORTEST = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofDays(90);

    private PollTime() {}

    /** In spring, clocks jump over an hour: what lies in it never comes. In autumn an hour comes twice: then the first. */
    static boolean exists(LocalDateTime local) {
        return !HERE.getRules().getValidOffsets(local).isEmpty();
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(HERE).toInstant();
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, HERE);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant of(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    /** What is wrong with an end, seen from now. */
    static Optional<PollProblem> problem(LocalDateTime end, Instant now) {
        if (!exists(end)) {
            return Optional.of(PollProblem.END_DOES_NOT_EXIST);
        }
        var left = Duration.between(now, instant(end));
        if (left.compareTo(SHORTEST) < 0) {
            return Optional.of(PollProblem.END_TOO_SOON);
        }
        return left.compareTo(LONGEST) > 0 ? Optional.of(PollProblem.END_TOO_LATE) : Optional.empty();
    }
}

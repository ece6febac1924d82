package se.vartrannebergen.updates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a piece of news is to be read, as clocks and calendars show it here.
 *
 * @param from when it is to be published, to the minute; empty: at once. An hour that summer time leaves out means the one after it,
 *     one that comes twice the first of both.
 * @param lastDay on which it stands in lists; empty: for good
 * @param pinned whether it stays above newer ones
 */
public record UpdateTiming(Optional<LocalDateTime> from, Optional<LocalDate> lastDay, boolean pinned) {
    public static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    public static final UpdateTiming AT_ONCE = new UpdateTiming(Optional.empty(), Optional.empty(), false);

    /** Further ahead nobody plans. */
    static final Duration FURTHEST = Duration.ofDays(366);

    public UpdateTiming {
        from = from.map(at -> at.truncatedTo(ChronoUnit.MINUTES));
    }

    static UpdateTiming of(Optional<Instant> from, Optional<Instant> ends, boolean pinned) {
        return new UpdateTiming(
                from.map(at -> LocalDateTime.ofInstant(at, HERE)),
                ends.map(at -> at.atZone(HERE).toLocalDate().minusDays(1)),
                pinned);
    }

    /** Of what is published already: from when on is no question any more. */
    UpdateTiming begun() {
        return new UpdateTiming(Optional.empty(), lastDay, pinned);
    }

    Optional<Instant> publishAt() {
        return from.map(at -> at.atZone(HERE).toInstant());
    }

    /** When the last day is over. */
    Optional<Instant> endsAt() {
        return lastDay.map(day -> day.plusDays(1).atStartOfDay(HERE).toInstant());
    }

    /** @param before as it was; what stays as it is may have passed since */
    Set<UpdateProblem> problems(Instant now, UpdateTiming before) {
        var problems = EnumSet.noneOf(UpdateProblem.class);
        var at = publishAt();
        if (at.filter(when -> !when.isAfter(now)).isPresent()) {
            problems.add(UpdateProblem.PLANNED_IN_THE_PAST);
        } else if (at.filter(when -> when.isAfter(now.plus(FURTHEST))).isPresent()) {
            problems.add(UpdateProblem.PLANNED_TOO_FAR);
        }
        var starts = at.orElse(now);
        if ((at.isPresent() || !lastDay.equals(before.lastDay))
                && endsAt().filter(ends -> !ends.isAfter(starts)).isPresent()) {
            problems.add(UpdateProblem.OVER_BEFORE_IT_STARTS);
        }
        return problems;
    }
}

package se.vartrannebergen.moderation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What to look for in the log of staff; empty is everything.
 *
 * @param who part of a name, or the number of a member of staff
 * @param kind of what it was about, such as {@code case}
 * @param number of what it was about
 * @param person part of the name, or the number, of whose data it was
 * @param words part of the reason
 * @param from first day, a local date
 * @param to last day
 */
public record AuditFilter(
        String who,
        Optional<AuditAct> act,
        String kind,
        Optional<Long> number,
        String person,
        String words,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    public static final AuditFilter ALL =
            new AuditFilter("", Optional.empty(), "", Optional.empty(), "", "", Optional.empty(), Optional.empty());
}

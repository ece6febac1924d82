package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the log of staff.
 *
 * @param whoName what the member of staff was called then
 * @param act name of an {@link AuditAct}
 * @param person whose data was looked at, or who was decided about
 * @param personName what that person is called now
 */
public record AuditEntry(
        long id,
        Instant happenedAt,
        long who,
        String whoName,
        String act,
        String aboutKind,
        long aboutId,
        Optional<Long> person,
        Optional<String> personName,
        String why) {}

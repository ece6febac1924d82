package se.vartrannebergen.groups;

import java.time.Instant;
import java.util.Optional;

/**
 * A group as whoever opens an invitation to it reads of it.
 *
 * @param ended why nobody can use the invitation now; empty while somebody can
 */
public record Invited(
        GroupStanding group,
        String token,
        String purpose,
        String lookingFor,
        int memberCount,
        Instant endsAt,
        Optional<Invitation.End> ended) {}

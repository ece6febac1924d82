package se.vartrannebergen.groups;

import java.time.Instant;
import java.util.Optional;

/**
 * A link by which one joins, as whoever coordinates the group sees it.
 *
 * @param token 32 lower-case hex digits
 * @param ended why nobody can use it now; empty while somebody can
 */
public record Invitation(
        long id, String token, Instant madeAt, Instant endsAt, int uses, int mostUses, Optional<End> ended) {
    /** Why an invitation is used no more. */
    public enum End {
        /** Its time is over. */
        DATE,
        /** As many came by it as it was for. */
        USES,
        /** A coordinator ended it. */
        BY_HAND
    }

    /** A path from the root. */
    public static String address(String token) {
        return "/groups/join/" + token;
    }

    public String address() {
        return address(token);
    }

    public boolean isOpen() {
        return ended.isEmpty();
    }
}

package se.vartrannebergen.partners;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one at a time work on an invitation, and on an account, on whichever server. Keycloak gives out and takes in whole accounts,
 * without telling who was faster. No connection is kept meanwhile.
 */
@Component
class AccountClaims {
    /** Longer than all calls of one invitation take, were each to be waited for as long as can be. */
    static final Duration LASTS = Duration.ofMinutes(15);

    private static final int SWEPT_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountClaims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it was done; not where somebody else is at it */
    boolean alone(String what, Runnable work) {
        var holder = UUID.randomUUID().toString();
        if (!claim(what, holder)) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            jdbc.sql("DELETE FROM partner_account_claim WHERE what = ? AND holder = ?")
                    .params(what, holder)
                    .update();
        }
    }

    private boolean claim(String what, String holder) {
        var now = clock.instant();
        jdbc.sql("DELETE FROM partner_account_claim WHERE what = ? AND held_until <= ?")
                .params(what, EditorInvitations.utc(now))
                .update();
        return jdbc.sql("INSERT IGNORE INTO partner_account_claim (what, holder, held_until) VALUES (?, ?, ?)")
                        .params(what, holder, EditorInvitations.utc(now.plus(LASTS)))
                        .update()
                == 1;
    }

    /** Of servers that stopped in between. */
    void sweep() {
        jdbc.sql("DELETE FROM partner_account_claim WHERE held_until <= ? ORDER BY held_until LIMIT ?")
                .params(EditorInvitations.utc(clock.instant()), SWEPT_AT_ONCE)
                .update();
    }
}

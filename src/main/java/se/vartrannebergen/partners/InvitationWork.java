package se.vartrannebergen.partners;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.people.AccountsAway;

/**
 * Does in Keycloak what invitations ask for, right after the commit and then again until it is done: what is to be done stands in the
 * invitation itself, so neither a crash nor a Keycloak that is away loses it. Doing it twice is the same as once, but for a second mail.
 */
@Component
class InvitationWork {
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int AT_ONCE = 20;
    private static final int ENDED_AT_ONCE = 1_000;

    private static final Logger log = LoggerFactory.getLogger(InvitationWork.class);

    private final InvitedAccounts invited;
    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationWork(InvitedAccounts invited, JdbcClient jdbc, Clock clock) {
        this.invited = invited;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void carryOut(InvitationChanged changed) {
        carryOut(changed.invitation());
    }

    /** What was not done, and invitations whose time is over. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tryAgain() {
        endOldOnes();
        due().forEach(this::carryOut);
    }

    /** They end on time, also while Keycloak is away: whoever comes later is no editor. */
    void endOldOnes() {
        var now = EditorInvitations.utc(clock.instant());
        jdbc.sql("""
                        UPDATE partner_invitation SET state = 'EXPIRED', email = NULL, ended_at = :now, problem = NULL, tries = 0,
                            next_try_at = :now
                        WHERE state = 'OPEN' AND expires_at <= :now ORDER BY id LIMIT :most""").param("now", now).param("most", ENDED_AT_ONCE).update();
    }

    private List<Long> due() {
        return jdbc.sql("SELECT id FROM partner_invitation WHERE next_try_at <= ? ORDER BY next_try_at, id LIMIT ?")
                .params(EditorInvitations.utc(clock.instant()), AT_ONCE)
                .query(Long.class)
                .list();
    }

    private void carryOut(long id) {
        try {
            invited.carryOut(id);
        } catch (AccountsAway away) {
            log.info("Invitation {} waits: {} failed ({})", id, away.getMessage(), String.valueOf(away.getCause()));
            later(id, away.onlyMail() ? InvitationProblem.MAIL_AWAY : InvitationProblem.ACCOUNTS_AWAY);
        }
    }

    private void later(long id, InvitationProblem why) {
        var tries = jdbc.sql("SELECT tries FROM partner_invitation WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 6));
        jdbc.sql("""
                        UPDATE partner_invitation SET tries = tries + 1, next_try_at = ?, mail = IF(state = 'OPEN', 'FAILED', mail),
                            problem = IF(state = 'OPEN', ?, NULL) WHERE id = ? AND state <> 'ACCEPTED'""")
                .params(
                        EditorInvitations.utc(
                                clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)),
                        why.name(),
                        id)
                .update();
    }
}

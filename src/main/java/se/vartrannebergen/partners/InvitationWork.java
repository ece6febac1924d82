package se.vartrannebergen.partners;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
    private static final int AT_ONCE = 20;
    private static final int ENDED_AT_ONCE = 1_000;
    /** Wishes of one invitation that follow each other while one works on it; more of them wait for the next minute. */
    private static final int MOST_WISHES = 3;

    private static final Logger log = LoggerFactory.getLogger(InvitationWork.class);

    private final InvitedAccounts invited;
    private final InvitationTasks tasks;
    private final AccountClaims claims;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<@Nullable Thread> running = new AtomicReference<>();

    InvitationWork(InvitedAccounts invited, InvitationTasks tasks, AccountClaims claims, JdbcClient jdbc, Clock clock) {
        this.invited = invited;
        this.tasks = tasks;
        this.claims = claims;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void carryOut(InvitationChanged changed) {
        carryOut(changed.invitation());
    }

    /** In a thread of its own: all that is done each minute shares one, and a slow Keycloak would hold up the reminders. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everyMinute() {
        var mine = Thread.ofVirtual().name("invitations").unstarted(() -> {
            try {
                tryAgain();
            } catch (RuntimeException failed) {
                log.warn("Invitations wait for the next minute", failed);
            } finally {
                running.set(null);
            }
        });
        if (running.compareAndSet(null, mine)) {
            mine.start();
        }
    }

    @PreDestroy
    void stop() {
        Optional.ofNullable(running.get()).ifPresent(Thread::interrupt);
    }

    /** What was not done, so much of it at once, and invitations whose time is over. */
    void tryAgain() {
        endOldOnes();
        claims.sweep();
        for (var id : tasks.due(AT_ONCE)) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            carryOut(id);
        }
    }

    /** They end on time, also while Keycloak is away: whoever comes later is no editor. */
    void endOldOnes() {
        var now = EditorInvitations.utc(clock.instant());
        jdbc.sql("""
                        UPDATE partner_invitation SET state = 'EXPIRED', email = NULL, ended_at = :now, problem = NULL, tries = 0,
                            next_try_at = :now
                        WHERE state = 'OPEN' AND expires_at <= :now ORDER BY id LIMIT :most""").param("now", now).param("most", ENDED_AT_ONCE).update();
    }

    /** Whoever comes while somebody is at it leaves it to them: what was wanted meanwhile is found right after. */
    private void carryOut(long id) {
        claims.alone("invitation " + id, () -> {
            var before = Optional.<InvitationTask>empty();
            for (var wish = 0; wish < MOST_WISHES; wish++) {
                var task = tasks.find(id);
                if (task.isEmpty() || task.equals(before) || !carryOut(task.get())) {
                    return;
                }
                before = task;
            }
        });
    }

    private boolean carryOut(InvitationTask task) {
        try {
            return invited.carryOut(task);
        } catch (AccountsAway away) {
            log.info("Invitation {} waits: {} failed ({})", task.id(), away.getMessage(), away.getCause());
            tasks.later(task, away.onlyMail() ? InvitationProblem.MAIL_AWAY : InvitationProblem.ACCOUNTS_AWAY);
            return false;
        }
    }
}

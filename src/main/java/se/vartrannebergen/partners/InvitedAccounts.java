package se.vartrannebergen.partners;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.people.Accounts;
import se.vartrannebergen.people.Accounts.Account;

/**
 * The steps in Keycloak, each of which can be repeated. Between them nothing is held but the claim on the account. An account gets a
 * role only where whoever receives the mail is known to be its owner: it was made for them, or they have shown before that the address
 * is theirs.
 */
@Component
class InvitedAccounts {
    private final Accounts accounts;
    private final AccountsLetGo letGo;
    private final AccountClaims claims;
    private final InvitationTasks tasks;
    private final Labs labs;
    private final JdbcClient jdbc;
    private final Clock clock;

    InvitedAccounts(
            Accounts accounts,
            AccountsLetGo letGo,
            AccountClaims claims,
            InvitationTasks tasks,
            Labs labs,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.letGo = letGo;
        this.claims = claims;
        this.tasks = tasks;
        this.labs = labs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Only for who holds the claim on the invitation.
     *
     * @return false where somebody else is at the account: it is to be tried again
     * @throws se.vartrannebergen.people.AccountsAway where it is to be tried again
     */
    boolean carryOut(InvitationTask task) {
        return task.state() == InvitationState.OPEN ? send(task) : letGo.settle(task);
    }

    private boolean send(InvitationTask task) {
        var email = task.email();
        if (email == null) {
            return true;
        }
        var lab = labs.get(task.lab());
        var known = accounts.withEmail(email).or(() -> accounts.named(task.accountName()));
        var ours = known.isPresent() && isOurs(known.get(), task);
        var problem = known.flatMap(account -> problem(account, ours, lab.slug()));
        if (problem.isPresent()) {
            tasks.refused(task, problem.get());
            return true;
        }
        var made = known.isEmpty() || ours;
        var subject = known.map(Account::subject)
                .orElseGet(() -> accounts.make(task.accountName(), email, lab.ownLanguage(), lab.slug())
                        .subject());
        return claims.alone(
                AccountsLetGo.claimOn(subject), () -> give(task, lab, subject, made, known.isEmpty(), email));
    }

    /** Somebody else was at the account until now: it is looked at anew. */
    private void give(InvitationTask task, Lab lab, String subject, boolean made, boolean isNew, String email) {
        var found = accounts.withSubject(subject).filter(account -> email.equalsIgnoreCase(account.email()));
        if (found.isEmpty()) {
            return; // gone or changed this very moment; the next try finds what there is then
        }
        var account = found.get();
        if (account.decidesElsewhere(lab.slug())) {
            tasks.refused(task, InvitationProblem.DECIDES_ELSEWHERE);
            return;
        }
        var named = account.labs().contains(lab.slug());
        tasks.remember(task, account, made, !account.actsForPartners(), isNew || !named);
        if (!tasks.isStillWanted(task)) {
            return; // what is wanted now finds what was remembered
        }
        if (!account.enabled()) {
            accounts.enable(subject, true);
        }
        accounts.letActForPartners(account, lab.slug());
        if (tasks.isStillWanted(task)) {
            accounts.mail(subject, made, left(task));
            tasks.sent(task);
        }
    }

    /** In whole hours, as the mail says it; whoever comes in what is too much of the last one is refused here. */
    private Duration left(InvitationTask task) {
        return Duration.ofHours(
                Duration.between(clock.instant(), task.until()).minusMillis(1).toHours() + 1);
    }

    /** Made for an invitation, and nobody came with it yet: only who receives our mail can. */
    private boolean isOurs(Account account, InvitationTask task) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM person p WHERE p.subject = :subject) AND (:same OR EXISTS (
                            SELECT 1 FROM partner_invitation i WHERE i.subject = :subject AND i.account_made))""")
                .param("subject", account.subject())
                .param(
                        "same",
                        accounts.named(task.accountName())
                                .filter(one -> one.subject().equals(account.subject()))
                                .isPresent())
                .query(Boolean.class)
                .single();
    }

    private static Optional<InvitationProblem> problem(Account account, boolean ours, String lab) {
        if (account.decidesElsewhere(lab)) {
            return Optional.of(InvitationProblem.DECIDES_ELSEWHERE);
        }
        if (!ours && !account.emailVerified()) {
            return Optional.of(InvitationProblem.NOT_THEIRS);
        }
        return !ours && !account.enabled() ? Optional.of(InvitationProblem.CLOSED) : Optional.empty();
    }
}

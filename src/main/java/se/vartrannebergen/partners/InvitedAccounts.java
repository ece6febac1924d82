package se.vartrannebergen.partners;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.people.Accounts;
import se.vartrannebergen.people.Accounts.Account;
import se.vartrannebergen.shared.LabId;

/**
 * The steps in Keycloak, each of which can be repeated. Between them nothing is held. An account gets a role only where whoever
 * receives the mail is known to be its owner: it was made for them, or they have shown before that the address is theirs.
 */
@Component
class InvitedAccounts {
    private final Accounts accounts;
    private final Labs labs;
    private final JdbcClient jdbc;
    private final Clock clock;

    InvitedAccounts(Accounts accounts, Labs labs, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.labs = labs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Task(
            long id,
            LabId lab,
            InvitationState state,
            @Nullable String email,
            String accountName,
            @Nullable String subject,
            boolean accountMade,
            Instant until) {}

    /** @throws se.vartrannebergen.people.AccountsAway where it is to be tried again */
    void carryOut(long id) {
        var task = task(id);
        if (task.isEmpty()) {
            return;
        }
        switch (task.get().state()) {
            case OPEN -> send(task.get());
            case TAKEN_BACK, EXPIRED -> undo(task.get());
            case ACCEPTED -> {}
        }
    }

    private Optional<Task> task(long id) {
        return jdbc.sql("SELECT * FROM partner_invitation WHERE id = ? AND next_try_at IS NOT NULL")
                .param(id)
                .query((row, number) -> new Task(
                        id,
                        new LabId(row.getLong("lab_id")),
                        InvitationState.valueOf(row.getString("state")),
                        row.getString("email"),
                        row.getString("account_name"),
                        row.getString("subject"),
                        row.getBoolean("account_made"),
                        row.getObject("expires_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    private void send(Task task) {
        var email = task.email();
        if (email == null) {
            return;
        }
        var lab = labs.get(task.lab());
        var known = accounts.withEmail(email).or(() -> accounts.named(task.accountName()));
        var ours = known.isPresent() && isOurs(known.get(), task);
        var problem = known.flatMap(account -> problem(account, ours, lab.slug()));
        if (problem.isPresent()) {
            refuse(task, problem.get());
            return;
        }
        var made = known.isEmpty() || ours;
        var account = known.orElseGet(() -> accounts.make(task.accountName(), email, lab.ownLanguage(), lab.slug()));
        // Noted before anything is given: what is given can be taken back, whatever happens in between.
        remember(task, account, made);
        if (!account.enabled()) {
            accounts.enable(account.subject(), true);
        }
        accounts.letActForPartners(account, lab.slug());
        if (isOpen(task)) {
            accounts.mail(account.subject(), made, left(task));
            sent(task);
        } else {
            task(task.id()).ifPresent(this::undo);
        }
    }

    /** In whole hours, as the mail says it; whoever comes in what is too much of the last one is refused here. */
    private Duration left(Task task) {
        return Duration.ofHours(
                Duration.between(clock.instant(), task.until()).minusMillis(1).toHours() + 1);
    }

    /** Made for an invitation, and nobody came with it yet: only who receives our mail can. */
    private boolean isOurs(Account account, Task task) {
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

    private void refuse(Task task, InvitationProblem problem) {
        jdbc.sql("""
                        UPDATE partner_invitation SET mail = 'FAILED', problem = ?, next_try_at = NULL WHERE id = ? AND state = 'OPEN'""").params(problem.name(), task.id()).update();
    }

    private void remember(Task task, Account account, boolean made) {
        jdbc.sql("""
                        UPDATE partner_invitation SET subject = ?, account_made = ?, role_given = role_given OR ?
                        WHERE id = ?""")
                .params(account.subject(), made, !account.actsForPartners(), task.id())
                .update();
    }

    private boolean isOpen(Task task) {
        return jdbc.sql("SELECT state = 'OPEN' FROM partner_invitation WHERE id = ?")
                .param(task.id())
                .query(Boolean.class)
                .single();
    }

    private void sent(Task task) {
        jdbc.sql("""
                        UPDATE partner_invitation SET mail = 'SENT', problem = NULL, sent_at = ?, tries = 0, next_try_at = NULL
                        WHERE id = ? AND state = 'OPEN'""").params(EditorInvitations.utc(clock.instant()), task.id()).update();
    }

    private void undo(Task task) {
        var subject = task.subject() != null
                ? Optional.of(task.subject())
                : accounts.named(task.accountName()).map(Account::subject);
        subject.ifPresent(account -> undo(task, account));
        jdbc.sql("UPDATE partner_invitation SET next_try_at = NULL, tries = 0 WHERE id = ?")
                .param(task.id())
                .update();
    }

    private void undo(Task task, String subject) {
        var uses = uses(task, subject);
        if (!uses.asPartner() && uses.roleGiven()) {
            accounts.noLongerActsForPartners(subject);
        }
        if (!uses.asPartner() && !uses.asResident() && (task.accountMade() || task.subject() == null)) {
            accounts.enable(subject, false);
        }
        if (uses.roleGiven()) {
            accounts.endSessions(subject);
        }
    }

    /**
     * @param asPartner another invitation is open for the account, or it writes for an organisation somewhere
     * @param asResident somebody confirmed that its owner lives in one of the areas
     * @param roleGiven this or an earlier invitation gave the role
     */
    private record Uses(boolean asPartner, boolean asResident, boolean roleGiven) {}

    private Uses uses(Task task, String subject) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM partner_invitation i WHERE i.subject = :subject AND i.state = 'OPEN' AND i.id <> :id)
                                OR EXISTS (SELECT 1 FROM partner_editor e JOIN person p ON p.id = e.person_id WHERE p.subject = :subject)
                                AS as_partner,
                            EXISTS (SELECT 1 FROM residency r JOIN person p ON p.id = r.open_person WHERE p.subject = :subject)
                                AS as_resident,
                            EXISTS (SELECT 1 FROM partner_invitation i WHERE i.subject = :subject AND i.role_given)
                                AS role_given""")
                .param("subject", subject)
                .param("id", task.id())
                .query((row, number) -> new Uses(
                        row.getBoolean("as_partner"), row.getBoolean("as_resident"), row.getBoolean("role_given")))
                .single();
    }
}

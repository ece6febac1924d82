package se.vartrannebergen.partners;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.people.Accounts;
import se.vartrannebergen.people.Accounts.Account;

/**
 * What becomes of an account once its invitation is open no more. Whoever accepted one and writes for an organisation of the lab has the
 * role; who does not loses what invitations gave, piece by piece, as far as nothing else needs it. What was given by hand, in
 * Keycloak, is nobody's business here.
 */
@Component
class AccountsLetGo {
    private final Accounts accounts;
    private final AccountClaims claims;
    private final InvitationTasks tasks;
    private final Labs labs;
    private final JdbcClient jdbc;

    AccountsLetGo(Accounts accounts, AccountClaims claims, InvitationTasks tasks, Labs labs, JdbcClient jdbc) {
        this.accounts = accounts;
        this.claims = claims;
        this.tasks = tasks;
        this.labs = labs;
        this.jdbc = jdbc;
    }

    static String claimOn(String subject) {
        return "account " + subject;
    }

    /** @return false where somebody else is at the account */
    boolean settle(InvitationTask task) {
        var subject = Optional.ofNullable(task.subject())
                .or(() -> accounts.named(task.accountName()).map(Account::subject));
        if (subject.isEmpty()) {
            tasks.done(task, null); // it came to no account
            return true;
        }
        return claims.alone(claimOn(subject.get()), () -> settle(task, subject.get()));
    }

    private void settle(InvitationTask task, String subject) {
        var account = accounts.withSubject(subject);
        if (account.isEmpty()) {
            tasks.done(task, InvitationProblem.ACCOUNT_GONE);
            return;
        }
        var uses = uses(task, subject);
        if (task.accepted() && uses.writesHere()) {
            keep(task, account.get(), uses);
        } else {
            letGo(task, account.get(), uses);
        }
    }

    private void keep(InvitationTask task, Account account, Uses uses) {
        var lab = labs.get(task.lab()).slug();
        if (account.decidesElsewhere(lab)) {
            tasks.refused(task, InvitationProblem.DECIDES_ELSEWHERE);
            return;
        }
        if (uses.closed() && !account.enabled()) {
            accounts.enable(account.subject(), true);
            tasks.opened(account.subject());
        }
        if (uses.roleGiven() || uses.labGiven()) {
            var named = account.labs().contains(lab);
            tasks.remember(task, account, task.accountMade(), !account.actsForPartners(), !named);
            accounts.letActForPartners(account, lab);
        }
        tasks.done(task, null);
    }

    private void letGo(InvitationTask task, Account account, Uses uses) {
        var subject = account.subject();
        // An account that nobody noted before a crash was made for this invitation.
        var made = task.accountMade() || task.subject() == null;
        if (!uses.asPartner() && uses.roleGiven()) {
            accounts.noLongerActsForPartners(subject);
        }
        // Whoever decides here by now is named here for that.
        if (!uses.inThisLab() && (uses.labGiven() || made) && !account.decides()) {
            accounts.noLongerNamedIn(subject, labs.get(task.lab()).slug());
        }
        // Whoever decides here by now keeps it, as does whoever lives here.
        if (!uses.asPartner() && !uses.asResident() && made && account.enabled() && !account.decides()) {
            tasks.closed(task);
            accounts.enable(subject, false);
        }
        if (uses.roleGiven()) {
            accounts.endSessions(subject);
        }
        tasks.done(task, null);
    }

    /**
     * @param asPartner another invitation is open for the account, or it writes for an organisation somewhere
     * @param inThisLab the same, in the lab of this invitation
     * @param writesHere it writes for an organisation of the lab of this invitation
     * @param asResident somebody confirmed that its owner lives in one of the areas
     * @param roleGiven this or another invitation gave the role
     * @param labGiven this or another one of the same lab had it named there
     * @param closed it was closed, for this invitation or another one
     */
    private record Uses(
            boolean asPartner,
            boolean inThisLab,
            boolean writesHere,
            boolean asResident,
            boolean roleGiven,
            boolean labGiven,
            boolean closed) {}

    private Uses uses(InvitationTask task, String subject) {
        return jdbc.sql("""
                        SELECT
                            (SELECT COUNT(*) FROM partner_invitation i
                                WHERE i.subject = :subject AND i.state = 'OPEN' AND i.id <> :id) AS open_ones,
                            (SELECT COUNT(*) FROM partner_invitation i
                                WHERE i.subject = :subject AND i.state = 'OPEN' AND i.id <> :id AND i.lab_id = :lab) AS open_here,
                            EXISTS (SELECT 1 FROM partner_editor e JOIN person p ON p.id = e.person_id WHERE p.subject = :subject)
                                AS writes,
                            EXISTS (SELECT 1 FROM partner_editor e JOIN person p ON p.id = e.person_id
                                WHERE p.subject = :subject AND e.lab_id = :lab) AS writes_here,
                            EXISTS (SELECT 1 FROM residency r JOIN person p ON p.id = r.open_person WHERE p.subject = :subject)
                                AS as_resident,
                            EXISTS (SELECT 1 FROM partner_invitation i WHERE i.subject = :subject AND i.role_given) AS role_given,
                            EXISTS (SELECT 1 FROM partner_invitation i
                                WHERE i.subject = :subject AND i.lab_id = :lab AND i.lab_given) AS lab_given,
                            EXISTS (SELECT 1 FROM partner_invitation i WHERE i.subject = :subject AND i.account_closed) AS closed""")
                .param("subject", subject)
                .param("id", task.id())
                .param("lab", task.lab().value())
                .query((row, number) -> new Uses(
                        row.getInt("open_ones") > 0 || row.getBoolean("writes"),
                        row.getInt("open_here") > 0 || row.getBoolean("writes_here"),
                        row.getBoolean("writes_here"),
                        row.getBoolean("as_resident"),
                        row.getBoolean("role_given"),
                        row.getBoolean("lab_given"),
                        row.getBoolean("closed")))
                .single();
    }
}

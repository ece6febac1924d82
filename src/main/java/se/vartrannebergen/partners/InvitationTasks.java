package se.vartrannebergen.partners;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.people.Accounts.Account;
import se.vartrannebergen.shared.LabId;

/**
 * What is to be done in Keycloak, as it stands in the invitations. Whatever ends a task says for which wish: somebody may have taken
 * the invitation back, or have it sent again, while the former wish was being carried out. Then the new one stays.
 */
@Component
class InvitationTasks {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that wait longest first. */
    List<Long> due(int most) {
        return jdbc.sql("SELECT id FROM partner_invitation WHERE next_try_at <= ? ORDER BY next_try_at, id LIMIT ?")
                .params(now(), most)
                .query(Long.class)
                .list();
    }

    /** Empty where nothing is to be done. */
    Optional<InvitationTask> find(long id) {
        return jdbc.sql("SELECT * FROM partner_invitation WHERE id = ? AND next_try_at IS NOT NULL")
                .param(id)
                .query((row, number) -> new InvitationTask(
                        id,
                        new LabId(row.getLong("lab_id")),
                        InvitationState.valueOf(row.getString("state")),
                        row.getString("email"),
                        row.getString("account_name"),
                        row.getString("subject"),
                        row.getBoolean("account_made"),
                        row.getObject("accepted_by") != null,
                        row.getObject("expires_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("next_try_at", LocalDateTime.class)))
                .optional();
    }

    boolean isStillWanted(InvitationTask task) {
        return jdbc.sql("SELECT COUNT(*) FROM partner_invitation WHERE id = ? AND state = ? AND next_try_at = ?")
                        .params(task.id(), task.state().name(), task.wanted())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Before anything is given: what is given can be taken back, whatever happens in between. */
    void remember(InvitationTask task, Account account, boolean made, boolean roleGiven, boolean labGiven) {
        jdbc.sql("""
                        UPDATE partner_invitation SET subject = ?, account_made = ?, role_given = role_given OR ?,
                            lab_given = lab_given OR ? WHERE id = ?""")
                .params(account.subject(), made, roleGiven, labGiven, task.id())
                .update();
    }

    /** The account is open again, whichever of its invitations it was closed for. */
    void opened(String subject) {
        jdbc.sql("UPDATE partner_invitation SET account_closed = FALSE WHERE subject = ? AND account_closed")
                .param(subject)
                .update();
    }

    void closed(InvitationTask task) {
        jdbc.sql("UPDATE partner_invitation SET account_closed = TRUE WHERE id = ?")
                .param(task.id())
                .update();
    }

    void sent(InvitationTask task) {
        jdbc.sql("""
                        UPDATE partner_invitation SET mail = 'SENT', problem = NULL, sent_at = ?, tries = 0, next_try_at = NULL
                        WHERE id = ? AND state = 'OPEN' AND next_try_at = ?""").params(now(), task.id(), task.wanted()).update();
    }

    void refused(InvitationTask task, InvitationProblem problem) {
        jdbc.sql("""
                        UPDATE partner_invitation SET mail = IF(state = 'OPEN', 'FAILED', mail), problem = ?, next_try_at = NULL
                        WHERE id = ? AND state = ? AND next_try_at = ?""")
                .params(problem.name(), task.id(), task.state().name(), task.wanted())
                .update();
    }

    void done(InvitationTask task, @Nullable InvitationProblem problem) {
        jdbc.sql("""
                        UPDATE partner_invitation SET next_try_at = NULL, tries = 0, problem = ?
                        WHERE id = ? AND state = ? AND next_try_at = ?""")
                .params(
                        problem == null ? null : problem.name(),
                        task.id(),
                        task.state().name(),
                        task.wanted())
                .update();
    }

    /** Each time later than the time before. */
    void later(InvitationTask task, InvitationProblem why) {
        var tries = jdbc.sql("SELECT tries FROM partner_invitation WHERE id = ?")
                .param(task.id())
                .query(Integer.class)
                .single();
        var pause = InvitationWork.FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 6));
        jdbc.sql("""
                        UPDATE partner_invitation SET tries = tries + 1, next_try_at = ?, mail = IF(state = 'OPEN', 'FAILED', mail),
                            problem = IF(state = 'OPEN', ?, NULL) WHERE id = ? AND state = ? AND next_try_at = ?""")
                .params(
                        now().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause),
                        why.name(),
                        task.id(),
                        task.state().name(),
                        task.wanted())
                .update();
    }

    private LocalDateTime now() {
        return EditorInvitations.utc(clock.instant());
    }
}

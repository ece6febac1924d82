package se.vartrannebergen.partners;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.partners.PartnerRefused.Why;
import se.vartrannebergen.people.Accounts;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Who is invited by mail to write for an organisation, as admins say. What is said here holds at once; Keycloak hears of it after the
 * commit, see {@link InvitationWork}. An address is kept for as long as the invitation is open, and never comes into the log.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class EditorInvitations {
    public static final Duration LASTS = Duration.ofDays(7);

    /** That admins see of those that have ended. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    private final PartnerAccess access;
    private final Accounts accounts;
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditorInvitations(
            PartnerAccess access,
            Accounts accounts,
            AuditLog log,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.log = log;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param email empty when it has ended
     * @param name of whoever accepted it; empty where nobody did, or they chose none
     * @param sent empty where the mail is still on its way, or could not be sent
     */
    public record Invitation(
            long id,
            Optional<String> email,
            Optional<String> name,
            boolean mayPublish,
            InvitationState state,
            Optional<InvitationProblem> problem,
            Optional<Instant> sent,
            Instant until) {}

    /** Whether anybody can be invited: this server may keep accounts. */
    public boolean arePossible() {
        return accounts.canBeKept();
    }

    /** Where their mail is laid instead of being sent, on a machine of one's own. */
    public Optional<String> mailGoesTo() {
        return accounts.mailGoesTo();
    }

    /** Open ones first, newest first; those that ended lately after them. At most {@link Editors#MOST}. */
    @Transactional(readOnly = true)
    public List<Invitation> of(LabId lab, PartnerId partner) {
        return jdbc.sql("""
                        SELECT i.*, p.display_name FROM partner_invitation i
                        LEFT JOIN person p ON p.id = i.accepted_by
                        WHERE i.lab_id = :lab AND i.partner_id = :partner AND (i.ended_at IS NULL OR i.ended_at > :lately)
                          AND (i.state <> 'ACCEPTED' OR EXISTS (SELECT 1 FROM partner_editor e
                              WHERE e.partner_id = i.partner_id AND e.person_id = i.accepted_by))
                        ORDER BY i.state = 'OPEN' DESC, i.invited_at DESC, i.id DESC LIMIT :most""")
                .param("lab", lab.value())
                .param("partner", partner.value())
                .param("lately", utc(clock.instant().minus(REMEMBERED)))
                .param("most", Editors.MOST)
                .query((row, number) -> new Invitation(
                        row.getLong("id"),
                        Optional.ofNullable(row.getString("email")),
                        Optional.ofNullable(row.getString("display_name")),
                        row.getBoolean("may_publish"),
                        InvitationState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("problem")).map(InvitationProblem::valueOf),
                        Optional.ofNullable(row.getObject("sent_at", LocalDateTime.class))
                                .map(sent -> sent.toInstant(ZoneOffset.UTC)),
                        row.getObject("expires_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /**
     * For {@link #LASTS}.
     *
     * @throws PartnerUnknown where there is no such organisation in this lab
     * @throws PartnerRefused where this is no address, one is open for it already, or there are {@link Editors#MOST} editors and
     *     invitations
     */
    public long invite(LabId lab, PartnerId partner, PersonId admin, String address, boolean mayPublish) {
        var email = address.strip().toLowerCase(Locale.ROOT);
        if (!accounts.canBeKept()) {
            throw new PartnerRefused(Why.NO_ACCOUNTS, "no client for accounts");
        }
        if (!NewReport.isAddress(email)) {
            throw new PartnerRefused(Why.NO_ADDRESS, "of " + email.length());
        }
        access.hold(lab, partner);
        mustHaveRoom(lab, partner);
        var now = clock.instant();
        var id = jdbc.sql("SELECT NEXTVAL(partner_invitation_seq)")
                .query(Long.class)
                .single();
        try {
            jdbc.sql("""
                            INSERT INTO partner_invitation (id, lab_id, partner_id, email, may_publish, state, mail, account_name,
                                invited_by, invited_at, expires_at, next_try_at)
                            VALUES (:id, :lab, :partner, :email, :publishes, 'OPEN', 'WAITING', :name, :admin, :now, :until, :retry)""")
                    .param("id", id)
                    .param("lab", lab.value())
                    .param("partner", partner.value())
                    .param("email", email)
                    .param("publishes", mayPublish)
                    .param("name", "invited-" + UUID.randomUUID().toString().substring(0, 13))
                    .param("admin", admin.value())
                    .param("now", utc(now))
                    .param("until", utc(now.plus(LASTS)))
                    .param("retry", utc(now.plus(InvitationWork.FIRST_PAUSE)))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new PartnerRefused(Why.INVITED_ALREADY, "partner " + partner.value());
        }
        note(lab, partner, admin, AuditAct.EDITOR_INVITED, id, mayPublish ? " +publish" : " +");
        events.publishEvent(new InvitationChanged(lab, id));
        return id;
    }

    private void mustHaveRoom(LabId lab, PartnerId partner) {
        record Standing(boolean archived, int taken) {}
        var standing = jdbc.sql("""
                        SELECT p.archived_at IS NOT NULL AS archived,
                            (SELECT COUNT(*) FROM partner_editor e WHERE e.partner_id = p.id)
                            + (SELECT COUNT(*) FROM partner_invitation i WHERE i.lab_id = p.lab_id AND i.partner_id = p.id AND i.state = 'OPEN')
                                AS taken
                        FROM partner p WHERE p.lab_id = ? AND p.id = ?""")
                .params(lab.value(), partner.value())
                .query((row, number) -> new Standing(row.getBoolean("archived"), row.getInt("taken")))
                .single();
        if (standing.archived()) {
            throw new PartnerRefused(Why.ARCHIVED, "partner " + partner.value());
        }
        if (standing.taken() >= Editors.MOST) {
            throw new PartnerRefused(Why.TOO_MANY, "partner " + partner.value());
        }
    }

    /** A new mail, and {@link #LASTS} from now. @throws PartnerRefused where it is not open any more */
    public void sendAgain(LabId lab, PartnerId partner, PersonId admin, long id) {
        access.hold(lab, partner);
        var now = clock.instant();
        var open = jdbc.sql("""
                        UPDATE partner_invitation SET expires_at = :until, mail = 'WAITING', problem = NULL, sent_at = NULL, tries = 0,
                            next_try_at = :retry
                        WHERE id = :id AND lab_id = :lab AND partner_id = :partner AND state = 'OPEN' AND expires_at > :now""")
                .param("until", utc(now.plus(LASTS)))
                .param("retry", utc(now.plus(InvitationWork.FIRST_PAUSE)))
                .param("id", id)
                .param("lab", lab.value())
                .param("partner", partner.value())
                .param("now", utc(now))
                .update();
        if (open == 0) {
            throw new PartnerRefused(Why.INVITATION_ENDED, "invitation " + id);
        }
        note(lab, partner, admin, AuditAct.EDITOR_INVITED, id, " again");
        events.publishEvent(new InvitationChanged(lab, id));
    }

    /**
     * At once, also when it was accepted: whoever was invited no longer writes for the organisation; what the account was given goes
     * where nothing else needs it, and its sessions end. Taking back twice changes nothing.
     */
    public void takeBack(LabId lab, PartnerId partner, PersonId admin, long id) {
        access.hold(lab, partner);
        var now = utc(clock.instant());
        var person = jdbc.sql("""
                        SELECT COALESCE(accepted_by, 0) FROM partner_invitation
                        WHERE id = ? AND lab_id = ? AND partner_id = ? AND state IN ('OPEN', 'ACCEPTED') FOR UPDATE""")
                .params(id, lab.value(), partner.value())
                .query(Long.class)
                .optional();
        if (person.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        UPDATE partner_invitation SET state = 'TAKEN_BACK', email = NULL, ended_at = ?, problem = NULL, tries = 0,
                            next_try_at = ? WHERE id = ?""").params(now, now, id).update();
        jdbc.sql("DELETE FROM partner_editor WHERE lab_id = ? AND partner_id = ? AND person_id = ?")
                .params(lab.value(), partner.value(), person.get())
                .update();
        note(lab, partner, admin, AuditAct.INVITATION_TAKEN_BACK, id, "");
        events.publishEvent(new PartnerEvent.EditorsChanged(lab, partner));
        events.publishEvent(new InvitationChanged(lab, id));
    }

    private void note(LabId lab, PartnerId partner, PersonId admin, AuditAct act, long id, String how) {
        var about = new ContentRef(PartnerStanding.KIND, partner.value());
        log.note(lab, admin, act, about, Optional.empty(), id + how);
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

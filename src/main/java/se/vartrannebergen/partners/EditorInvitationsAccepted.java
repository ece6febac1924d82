package se.vartrannebergen.partners;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.people.PartnerSeen;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;

/** Whoever was invited writes for the organisation from their first sign-in on: the page that follows is theirs already. */
@Component
class EditorInvitationsAccepted {
    private final PartnerAccess access;
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    EditorInvitationsAccepted(PartnerAccess access, AuditLog log, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Open(long id, PartnerId partner, boolean mayPublish) {}

    /** One statement where nothing is open. An invitation belongs to the account that Keycloak named, whatever its address is now. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void accept(PartnerSeen seen) {
        var all = jdbc.sql("""
                        SELECT i.id, i.partner_id, i.may_publish FROM partner_invitation i
                        JOIN person p ON p.id = ? AND p.subject = i.subject
                        WHERE i.lab_id = ? AND i.state = 'OPEN' AND i.expires_at > ? ORDER BY i.partner_id LIMIT ?""")
                .params(
                        seen.person().value(),
                        seen.lab().value(),
                        EditorInvitations.utc(clock.instant()),
                        PartnerAccess.MOST_PARTNERS)
                .query((row, number) -> new Open(
                        row.getLong("id"), new PartnerId(row.getLong("partner_id")), row.getBoolean("may_publish")))
                .list();
        all.forEach(one -> accept(seen, one));
    }

    private void accept(PartnerSeen seen, Open invitation) {
        access.hold(seen.lab(), invitation.partner());
        var now = EditorInvitations.utc(clock.instant());
        var open = jdbc.sql("""
                        UPDATE partner_invitation SET state = 'ACCEPTED', email = NULL, ended_at = ?, accepted_by = ?, problem = NULL,
                            next_try_at = NULL WHERE id = ? AND state = 'OPEN'""")
                .params(now, seen.person().value(), invitation.id())
                .update();
        if (open == 1) {
            jdbc.sql("""
                            INSERT INTO partner_editor (lab_id, partner_id, person_id, may_publish, since) VALUES (?, ?, ?, ?, ?)
                            ON DUPLICATE KEY UPDATE may_publish = may_publish OR VALUES(may_publish)""")
                    .params(
                            seen.lab().value(),
                            invitation.partner().value(),
                            seen.person().value(),
                            invitation.mayPublish(),
                            now)
                    .update();
            note(seen, seen.person(), invitation);
        }
    }

    private void note(PartnerSeen seen, PersonId person, Open invitation) {
        var about = new ContentRef(PartnerStanding.KIND, invitation.partner().value());
        log.note(
                seen.lab(),
                person,
                AuditAct.INVITATION_ACCEPTED,
                about,
                Optional.of(person),
                String.valueOf(invitation.id()));
    }
}

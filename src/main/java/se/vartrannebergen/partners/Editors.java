package se.vartrannebergen.partners;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.partners.PartnerRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who acts in the name of organisations, as admins say. Each keeps the own name in the log, whatever is done in another's. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Editors {
    /** Of one organisation. */
    public static final int MOST = 50;

    private final PartnerAccess access;
    private final InvitedEditors invited;
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editors(
            PartnerAccess access,
            InvitedEditors invited,
            AuditLog log,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.invited = invited;
        this.log = log;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param name as they chose it; empty where they chose none yet */
    public record Editor(PersonId person, Optional<String> name, boolean mayPublish, Instant since) {}

    /** In the order in which they came. */
    @Transactional(readOnly = true)
    public List<Editor> of(LabId lab, PartnerId partner) {
        return jdbc.sql("""
                        SELECT e.person_id, p.display_name, e.may_publish, e.since FROM partner_editor e
                        JOIN person p ON p.id = e.person_id
                        WHERE e.lab_id = ? AND e.partner_id = ? ORDER BY e.since, e.person_id LIMIT ?""")
                .params(lab.value(), partner.value(), MOST)
                .query((row, number) -> new Editor(
                        new PersonId(row.getLong("person_id")),
                        Optional.ofNullable(row.getString("display_name")),
                        row.getBoolean("may_publish"),
                        row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /**
     * Gives somebody a place among the editors, or another one than they have. Who was invited once, and lost it, has the role again.
     *
     * @throws PartnerUnknown where there is no such organisation in this lab, or no such person
     * @throws PartnerRefused where it has {@link #MOST} already
     */
    public void put(LabId lab, PartnerId partner, PersonId admin, PersonId person, boolean mayPublish) {
        access.hold(lab, partner);
        if (count(lab, partner, person) >= MOST) {
            throw new PartnerRefused(Why.TOO_MANY, "editors of " + partner.value());
        }
        var known = jdbc.sql("""
                        INSERT INTO partner_editor (lab_id, partner_id, person_id, may_publish, since)
                        SELECT p.lab_id, :partner, p.id, :publishes, :now FROM person p WHERE p.lab_id = :lab AND p.id = :person
                        ON DUPLICATE KEY UPDATE may_publish = VALUES(may_publish)""")
                .param("partner", partner.value())
                .param("publishes", mayPublish)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("lab", lab.value())
                .param("person", person.value())
                .update();
        if (known == 0) {
            throw new PartnerUnknown("or no person " + person.value());
        }
        invited.put(lab, partner, person);
        changed(lab, partner, admin, person, mayPublish ? "+publish" : "+");
    }

    /**
     * At once: what they do next is refused. What an invitation gave to the account goes where they write for nobody any more. Removing
     * twice changes nothing.
     */
    public void remove(LabId lab, PartnerId partner, PersonId admin, PersonId person) {
        access.hold(lab, partner);
        var was = jdbc.sql("DELETE FROM partner_editor WHERE lab_id = ? AND partner_id = ? AND person_id = ?")
                .params(lab.value(), partner.value(), person.value())
                .update();
        if (was == 1) {
            invited.removed(lab, partner, person);
            changed(lab, partner, admin, person, "-");
        }
    }

    private int count(LabId lab, PartnerId partner, PersonId but) {
        return jdbc.sql("SELECT COUNT(*) FROM partner_editor WHERE lab_id = ? AND partner_id = ? AND person_id <> ?")
                .params(lab.value(), partner.value(), but.value())
                .query(Integer.class)
                .single();
    }

    private void changed(LabId lab, PartnerId partner, PersonId admin, PersonId person, String how) {
        var about = new ContentRef(PartnerStanding.KIND, partner.value());
        log.note(lab, admin, AuditAct.EDITOR_CHANGED, about, Optional.of(person), how);
        events.publishEvent(new PartnerEvent.EditorsChanged(lab, partner));
    }
}

package se.vartrannebergen.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.partners.PartnerRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Which organisation answers for which ideas, as admins say: for those of a category at a place, else of the category, else of the
 * place, else for all.
 */
@Service
@Transactional
public class Duties {
    /** Of one lab: categories times places. */
    public static final int MOST = 2_000;

    /** That one page shows. */
    public static final int MOST_OF_ONE = 100;

    private static final String EXACTLY = " WHERE lab_id = ? AND category_key = ? AND place_key = ?";

    private final PartnerAccess access;
    private final Labs labs;
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Duties(PartnerAccess access, Labs labs, AuditLog log, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.access = access;
        this.labs = labs;
        this.log = log;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param category empty: whatever they are about @param place empty: wherever they are about */
    public record Duty(Optional<Long> category, Optional<Long> place, PartnerId partner) {}

    /** Of all organisations of the lab. */
    @Transactional(readOnly = true)
    public List<Duty> all(LabId lab) {
        return jdbc.sql("""
                        SELECT category_id, place_id, partner_id FROM partner_duty WHERE lab_id = ?
                        ORDER BY category_key, place_key LIMIT ?""")
                .params(lab.value(), MOST)
                .query((row, number) -> duty(row))
                .list();
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                Optional.ofNullable(row.getObject("category_id", Long.class)),
                Optional.ofNullable(row.getObject("place_id", Long.class)),
                new PartnerId(row.getLong("partner_id")));
    }

    /** Of one organisation, those for all ideas first; at most {@link #MOST_OF_ONE}. */
    @Transactional(readOnly = true)
    public List<Duty> of(LabId lab, PartnerId partner) {
        return jdbc.sql("""
                        SELECT category_id, place_id, partner_id FROM partner_duty WHERE lab_id = ? AND partner_id = ?
                        ORDER BY category_key, place_key LIMIT ?""")
                .params(lab.value(), partner.value(), MOST_OF_ONE)
                .query((row, number) -> duty(row))
                .list();
    }

    /** Who answers for an idea of this category at this place; empty where nobody does. */
    @Transactional(readOnly = true)
    public Optional<PartnerId> responsible(LabId lab, Optional<Long> category, Optional<Long> place) {
        return jdbc.sql("""
                        SELECT d.partner_id FROM partner_duty d JOIN partner p ON p.id = d.partner_id AND p.archived_at IS NULL
                        WHERE d.lab_id = ? AND d.category_key IN (0, ?) AND d.place_key IN (0, ?)
                        ORDER BY d.category_key <> 0 AND d.place_key <> 0 DESC, d.category_key <> 0 DESC, d.place_key <> 0 DESC LIMIT 1""")
                .params(lab.value(), category.orElse(0L), place.orElse(0L))
                .query(Long.class)
                .optional()
                .map(PartnerId::new);
    }

    /**
     * From now on this organisation answers for these ideas. Answers that are owed already stay with whoever owes them.
     *
     * @throws IllegalArgumentException where the lab has no such category or place
     * @throws PartnerUnknown where there is no such organisation in this lab
     * @throws PartnerRefused where it takes no part any more
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void set(LabId lab, PersonId admin, Duty duty) {
        mustKnow(lab, duty.category(), duty.place());
        access.hold(lab, duty.partner());
        if (access.find(lab, duty.partner(), Optional.empty()).orElseThrow().archived()) {
            throw new PartnerRefused(Why.ARCHIVED, "partner " + duty.partner().value());
        }
        var before = answering(lab, duty.category(), duty.place());
        if (before.equals(Optional.of(duty.partner()))) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO partner_duty (lab_id, category_id, place_id, partner_id) VALUES (?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE partner_id = VALUES(partner_id)""")
                .params(
                        lab.value(),
                        duty.category().orElse(null),
                        duty.place().orElse(null),
                        duty.partner().value())
                .update();
        changed(lab, admin, duty.partner(), "+" + words(duty.category(), duty.place()));
        before.ifPresent(other -> events.publishEvent(new PartnerEvent.DutiesChanged(lab, other)));
    }

    /** Nobody in particular answers for these ideas any more. */
    @PreAuthorize("hasRole('ADMIN')")
    public void clear(LabId lab, PersonId admin, Optional<Long> category, Optional<Long> place) {
        mustKnow(lab, category, place);
        answering(lab, category, place).ifPresent(partner -> {
            jdbc.sql("DELETE FROM partner_duty" + EXACTLY)
                    .params(lab.value(), category.orElse(0L), place.orElse(0L))
                    .update();
            changed(lab, admin, partner, "-" + words(category, place));
        });
    }

    /** Who was named for exactly these; held until the transaction ends. */
    private Optional<PartnerId> answering(LabId lab, Optional<Long> category, Optional<Long> place) {
        return jdbc.sql("SELECT partner_id FROM partner_duty" + EXACTLY + " FOR UPDATE")
                .params(lab.value(), category.orElse(0L), place.orElse(0L))
                .query(Long.class)
                .optional()
                .map(PartnerId::new);
    }

    private void mustKnow(LabId id, Optional<Long> category, Optional<Long> place) {
        var lab = labs.get(id);
        if (category.isPresent() && lab.category(category.get()).isEmpty()
                || place.isPresent() && lab.place(place.get()).isEmpty()) {
            throw new IllegalArgumentException("no category " + category + " or place " + place + " here");
        }
    }

    private static String words(Optional<Long> category, Optional<Long> place) {
        return " category " + category.map(String::valueOf).orElse("*") + ", place "
                + place.map(String::valueOf).orElse("*");
    }

    private void changed(LabId lab, PersonId admin, PartnerId partner, String how) {
        var about = new ContentRef(PartnerStanding.KIND, partner.value());
        log.note(lab, admin, AuditAct.DUTY_CHANGED, about, Optional.empty(), how);
        events.publishEvent(new PartnerEvent.DutiesChanged(lab, partner));
    }
}

package se.vartrannebergen.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Who works in a lab, as of their last sign-in: to be reminded of what waits, and to be counted among the adults of
 * groups for young people. It gives no rights; those are asked of the account each time.
 */
@Service
@Transactional
public class Staff {
    /** Of one lab. */
    public static final int MOST = 200;

    /** Whoever was away for longer is not reminded, and not counted on. */
    static final Duration REMEMBERED = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final StaffRoles roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staff(JdbcClient jdbc, StaffRoles roles, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One statement, and it writes nothing, for people who never worked here.
     *
     * @param facilitates as a facilitator or an admin
     * @param actsForPartners as somebody who may act for organisations
     */
    void signedIn(LabId lab, PersonId person, boolean facilitates, boolean actsForPartners) {
        var works = facilitates || actsForPartners;
        var changed = jdbc.sql("""
                        UPDATE staff_member SET works = :works, facilitates = :facilitates, acts_for_partners = :acts
                        WHERE lab_id = :lab AND person_id = :person AND works <> :works""")
                .param("works", works)
                .param("facilitates", facilitates)
                .param("acts", actsForPartners)
                .param("lab", lab.value())
                .param("person", person.value())
                .update();
        if (works) {
            remember(lab, person, facilitates, actsForPartners);
        }
        if (changed > 0) {
            events.publishEvent(new StaffRoleChanged(lab, person, works));
        }
        if (actsForPartners) {
            events.publishEvent(new PartnerSeen(lab, person));
        }
    }

    /** Whether whoever asks, who is this person, works here; remembered where they do. */
    public boolean worksNow(LabId lab, PersonId asking) {
        if (!roles.works(lab)) {
            return false;
        }
        signedIn(lab, asking, roles.facilitates(lab), roles.actsForPartners(lab));
        return true;
    }

    private void remember(LabId lab, PersonId person, boolean facilitates, boolean actsForPartners) {
        jdbc.sql("""
                        INSERT INTO staff_member (lab_id, person_id, facilitates, works, acts_for_partners, seen_at)
                        VALUES (:lab, :person, :facilitates, TRUE, :acts, :now)
                        ON DUPLICATE KEY UPDATE facilitates = :facilitates, works = TRUE, acts_for_partners = :acts, seen_at = :now""")
                .param("acts", actsForPartners)
                .param("lab", lab.value())
                .param("person", person.value())
                .param("facilitates", facilitates)
                .param("now", utc(clock.instant()))
                .update();
    }

    /**
     * @param name as they chose it; empty where they chose none yet
     * @param seenAt when they signed in last
     */
    public record Seen(PersonId person, Optional<String> name, Instant seenAt) {}

    /** Those whose account may act for organisations and who were here lately, seen last first; at most {@link #MOST}. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Seen> actingForPartners(LabId lab) {
        return jdbc.sql("""
                        SELECT s.person_id, p.display_name, s.seen_at FROM staff_member s JOIN person p ON p.id = s.person_id
                        WHERE s.lab_id = ? AND s.acts_for_partners AND s.seen_at > ? ORDER BY s.seen_at DESC LIMIT ?""")
                .params(lab.value(), LocalDateTime.ofInstant(clock.instant().minus(REMEMBERED), ZoneOffset.UTC), MOST)
                .query((row, number) -> new Seen(
                        new PersonId(row.getLong("person_id")),
                        Optional.ofNullable(row.getString("display_name")),
                        row.getObject("seen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Facilitators and admins who were here lately, those seen last first; at most {@link #MOST}. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<PersonId> facilitators(LabId lab) {
        return jdbc.sql("""
                        SELECT person_id FROM staff_member WHERE lab_id = ? AND facilitates AND seen_at > ?
                        ORDER BY seen_at DESC LIMIT ?""").params(lab.value(), lately(), MOST).query(Long.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * Those of them who work here, as facilitators, admins or for a partner: as their last sign-in said, which was lately. A role that
     * was taken is known when the account signs in again, or when it has not for long.
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<PersonId> whoWork(LabId lab, Collection<PersonId> among) {
        if (among.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        SELECT person_id FROM staff_member
                        WHERE lab_id = :lab AND person_id IN (:among) AND works AND seen_at > :lately""")
                .param("lab", lab.value())
                .param("among", among.stream().map(PersonId::value).toList())
                .param("lately", lately())
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private LocalDateTime lately() {
        return utc(clock.instant().minus(REMEMBERED));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

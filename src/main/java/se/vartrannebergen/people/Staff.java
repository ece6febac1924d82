package se.vartrannebergen.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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
     * @param works so, or for a partner
     */
    void signedIn(LabId lab, PersonId person, boolean facilitates, boolean works) {
        var changed = jdbc.sql("""
                        UPDATE staff_member SET works = :works, facilitates = :facilitates
                        WHERE lab_id = :lab AND person_id = :person AND works <> :works""")
                .param("works", works)
                .param("facilitates", facilitates)
                .param("lab", lab.value())
                .param("person", person.value())
                .update();
        if (works) {
            remember(lab, person, facilitates);
        }
        if (changed > 0) {
            events.publishEvent(new StaffRoleChanged(lab, person, works));
        }
    }

    /** Whether whoever asks, who is this person, works here; remembered where they do. */
    public boolean worksNow(LabId lab, PersonId asking) {
        if (!roles.works(lab)) {
            return false;
        }
        signedIn(lab, asking, roles.facilitates(lab), true);
        return true;
    }

    private void remember(LabId lab, PersonId person, boolean facilitates) {
        jdbc.sql("""
                        INSERT INTO staff_member (lab_id, person_id, facilitates, works, seen_at)
                        VALUES (:lab, :person, :facilitates, TRUE, :now)
                        ON DUPLICATE KEY UPDATE facilitates = :facilitates, works = TRUE, seen_at = :now""")
                .param("lab", lab.value())
                .param("person", person.value())
                .param("facilitates", facilitates)
                .param("now", utc(clock.instant()))
                .update();
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

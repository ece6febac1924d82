package se.vartrannebergen.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.projects.ProjectEvent.PromiseRemembered;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * A promise is due soon, today, or late: told to those who publish for the organisation, or coordinate the group, that promised. Where
 * there is nobody, to facilitators.
 */
@Component
class PromiseNews {
    private final Telling telling;
    private final Staff staff;
    private final JdbcClient jdbc;

    PromiseNews(Telling telling, Staff staff, JdbcClient jdbc) {
        this.telling = telling;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    private record Owner(Optional<Long> partner, Optional<Long> group) {}

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void remembered(PromiseRemembered event) {
        stillDue(event.lab(), event.promise(), event.due()).ifPresent(owner -> {
            var cares = whoCares(event.lab(), owner);
            telling.tell(
                    event.lab(),
                    cares.isEmpty() ? staff.facilitators(event.lab()) : cares,
                    NewNotice.of(kind(event), "promise-" + event.promise() + "-" + event.occasion())
                            .about(event.content())
                            .with(event.due().toString()));
        });
    }

    private static NoticeKind kind(PromiseRemembered event) {
        var beforeDue = event.occasion().compareTo(event.due());
        if (beforeDue == 0) {
            return NoticeKind.PROMISE_TODAY;
        }
        return beforeDue < 0 ? NoticeKind.PROMISE_SOON : NoticeKind.PROMISE_LATE;
    }

    /** Kept, moved or hidden before it could be told: there is nothing to remember. */
    private Optional<Owner> stillDue(LabId lab, long promise, LocalDate due) {
        return jdbc.sql(
                        "SELECT partner_id, group_id FROM promise WHERE lab_id = ? AND id = ? AND state = 'OPEN' AND due_on = ?")
                .params(lab.value(), promise, due)
                .query((row, number) -> new Owner(
                        Optional.ofNullable(row.getObject("partner_id", Long.class)),
                        Optional.ofNullable(row.getObject("group_id", Long.class))))
                .optional();
    }

    private List<PersonId> whoCares(LabId lab, Owner owner) {
        return jdbc.sql("""
                        SELECT person_id FROM partner_editor WHERE lab_id = :lab AND partner_id = :partner AND may_publish
                        UNION SELECT person_id FROM group_member
                            WHERE lab_id = :lab AND group_id = :group AND state = 'MEMBER' AND coordinates
                        ORDER BY person_id LIMIT :most""")
                .param("lab", lab.value())
                .param("partner", owner.partner().orElse(null))
                .param("group", owner.group().orElse(null))
                .param("most", NoticeBook.BATCH)
                .query((row, number) -> new PersonId(row.getLong(1)))
                .list();
    }
}

package se.vartrannebergen.notifications;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.moderation.ModerationEvent.AppealMade;
import se.vartrannebergen.moderation.ModerationEvent.CaseOverdue;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.PersonId;

/** What waits on the desk, told to those who may decide it. */
@Component
class StaffNews {
    private final Telling telling;
    private final Staff staff;
    private final JdbcClient jdbc;

    StaffNews(Telling telling, Staff staff, JdbcClient jdbc) {
        this.telling = telling;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void overdue(CaseOverdue event) {
        // A case that comes back to the desk and waits again is told again.
        var cause = "overdue-" + event.caseId() + "-" + event.openedAt().getEpochSecond();
        telling.tell(
                event.lab(),
                staff.facilitators(event.lab()),
                NewNotice.of(NoticeKind.CASE_OVERDUE, cause)
                        .about(event.content())
                        .from("case", event.caseId()));
    }

    /** @param decider of the decision, who does not decide again */
    private record OnTheDesk(long caseId, Optional<PersonId> decider) {}

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void appealed(AppealMade event) {
        jdbc.sql("SELECT id, not_by FROM moderation_case WHERE lab_id = ? AND appeal_id = ? LIMIT 1")
                .params(event.lab().value(), event.appeal())
                .query((row, number) -> new OnTheDesk(
                        row.getLong("id"),
                        Optional.ofNullable(row.getObject("not_by", Long.class)).map(PersonId::new)))
                .optional()
                .ifPresent(found -> telling.tell(
                        event.lab(),
                        staff.facilitators(event.lab()).stream()
                                .filter(person -> !person.equals(event.by())
                                        && !found.decider().equals(Optional.of(person)))
                                .toList(),
                        NewNotice.of(NoticeKind.NEW_APPEAL, "appealed-" + event.appeal())
                                .about(event.content())
                                .from("case", found.caseId())));
    }
}

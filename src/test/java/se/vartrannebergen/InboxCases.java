package se.vartrannebergen;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditFilter;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.moderation.AuditTrail;
import se.vartrannebergen.notifications.Inbox;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.ContentRef;

/** The inbox, who works here, the log of staff. */
class InboxCases extends RoomCases {
    InboxCases(Labs labs) {
        super(labs);
        insertNoticesAndStaff();
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var inbox = get(Inbox.class);
        var notice = number(
                "SELECT MAX(id) FROM notification WHERE lab_id = " + there.id().value());
        cases.put("Inbox.page", () -> inbox.page(here, foreigner, 1));
        cases.put("Inbox.unread", () -> inbox.unread(here, foreigner) > 0 ? SECRET : "none");
        cases.put("Inbox.open", () -> inbox.open(here, foreigner, notice).isPresent() ? SECRET : "none");
        cases.put("Inbox.markAllRead", () -> inbox.markAllRead(here, foreigner, Instant.now()));
        cases.put("Inbox.markUnread", run(() -> inbox.markUnread(here, foreigner, Instant.EPOCH)));
        cases.put(
                "Staff.facilitators", () -> get(Staff.class).facilitators(here).isEmpty() ? "none" : SECRET);
        cases.put(
                "Staff.whoWork",
                () -> get(Staff.class).whoWork(here, List.of(foreigner)).isEmpty() ? "none" : SECRET);
        cases.put("Staff.worksNow", () -> get(Staff.class).worksNow(here, foreigner));
        var trail = get(AuditTrail.class);
        cases.put("AuditTrail.search", () -> trail.search(here, local, AuditFilter.ALL, Optional.empty()));
        cases.put("AuditTrail.export", () -> trail.export(here, local, AuditFilter.ALL, Optional.empty()));
        return cases;
    }

    private void insertNoticesAndStaff() {
        jdbc.sql("""
                        INSERT INTO notification (lab_id, person_id, kind, cause, content_kind, content_id, happened_at, read_at)
                        VALUES (:lab, :person, 'ANSWER_OWED', 'here', 'idea', :idea, UTC_TIMESTAMP(6), NULL),
                               (:lab, :person, 'ANSWER_OWED', 'there', 'idea', :idea, UTC_TIMESTAMP(6), '1970-01-01')""")
                .param("lab", there.id().value())
                .param("person", foreigner.value())
                .param("idea", idea)
                .update();
        jdbc.sql(
                        "REPLACE INTO staff_member (lab_id, person_id, facilitates, seen_at) VALUES (?, ?, TRUE, UTC_TIMESTAMP(6))")
                .params(there.id().value(), foreigner.value())
                .update();
        get(AuditLog.class)
                .note(
                        there.id(),
                        foreigner,
                        AuditAct.CASE_SEEN,
                        new ContentRef("idea", idea),
                        Optional.of(foreigner),
                        SECRET);
    }
}

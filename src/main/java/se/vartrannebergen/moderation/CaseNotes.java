package se.vartrannebergen.moderation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What staff tell each other about a case. Nobody else reads it. */
@Service
@Transactional
@PreAuthorize(Decisions.FACILITATORS)
public class CaseNotes {
    public static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseNotes(JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param text 1–{@link #LONGEST} UTF-16 units
     * @throws CaseUnknown where there is no such case in this lab
     * @throws ModerationRefused where it is about what they wrote themselves
     */
    public void write(LabId lab, PersonId staff, long caseId, PlainText text) {
        if (text.isEmpty() || text.value().length() > LONGEST) {
            throw new IllegalArgumentException("note of " + text.value().length());
        }
        record About(ContentRef content, PersonId author) {}
        var about = jdbc.sql(
                        "SELECT content_kind, content_id, author_id FROM moderation_case WHERE lab_id = ? AND id = ?")
                .params(lab.value(), caseId)
                .query((row, number) -> new About(
                        new ContentRef(row.getString("content_kind"), row.getLong("content_id")),
                        new PersonId(row.getLong("author_id"))))
                .optional()
                .orElseThrow(() -> new CaseUnknown("case " + caseId));
        if (about.author().equals(staff)) {
            throw new ModerationRefused(ModerationRefused.Why.NOT_BY_YOU);
        }
        jdbc.sql("INSERT INTO case_note (lab_id, case_id, author_id, text, created_at) VALUES (?, ?, ?, ?, ?)")
                .params(lab.value(), caseId, staff.value(), text.value(), Pauses.utc(clock.instant()))
                .update();
        audit.note(
                lab,
                staff,
                AuditAct.NOTE_WRITTEN,
                new ContentRef("case", caseId),
                Optional.of(about.author()),
                text.value());
        events.publishEvent(new ModerationEvent.CaseChanged(lab, caseId, about.content()));
    }
}

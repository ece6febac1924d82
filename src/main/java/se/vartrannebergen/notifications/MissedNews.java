package se.vartrannebergen.notifications;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.updates.UpdateEvent.UpdateMissed;
import se.vartrannebergen.updates.UpdatePage;

/**
 * News was planned and did not come out: told to those who write in that name, who say what becomes of it. Of an organisation that takes
 * no part any more there is nobody to tell; its desk says so once it does again.
 */
@Component
class MissedNews {
    private final Telling telling;
    private final PartnerEditors editors;
    private final JdbcClient jdbc;

    MissedNews(Telling telling, PartnerEditors editors, JdbcClient jdbc) {
        this.telling = telling;
        this.editors = editors;
        this.jdbc = jdbc;
    }

    private record Missed(ContentRef publisher, LocalDateTime at) {}

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void missed(UpdateMissed event) {
        stillMissed(event.lab(), event.update())
                .ifPresent(missed -> telling.tell(
                        event.lab(),
                        writers(event.lab(), missed.publisher()),
                        NewNotice.of(
                                        NoticeKind.NEWS_MISSED,
                                        "missed-" + event.update() + "-"
                                                + missed.at().toEpochSecond(ZoneOffset.UTC))
                                .about(missed.publisher())
                                .from(UpdatePage.KIND, event.update())));
    }

    /** Thrown away, taken back or planned anew before it could be told: there is nothing to decide. */
    private Optional<Missed> stillMissed(LabId lab, long update) {
        return jdbc.sql("""
                        SELECT publisher_kind, publisher_id, missed_at FROM news_update
                        WHERE lab_id = ? AND id = ? AND missed_at IS NOT NULL AND state IN ('DRAFT', 'PLANNED')""")
                .params(lab.value(), update)
                .query((row, number) -> new Missed(
                        new ContentRef(row.getString("publisher_kind"), row.getLong("publisher_id")),
                        row.getObject("missed_at", LocalDateTime.class)))
                .optional();
    }

    private List<PersonId> writers(LabId lab, ContentRef publisher) {
        if (!publisher.kind().equals(PartnerStanding.KIND)) {
            return coordinators(lab, publisher.id());
        }
        var takesPart = jdbc.sql("SELECT archived_at IS NULL FROM partner WHERE lab_id = ? AND id = ?")
                .params(lab.value(), publisher.id())
                .query(Boolean.class)
                .single();
        return takesPart ? editors.of(lab, new PartnerId(publisher.id())) : List.of();
    }

    private List<PersonId> coordinators(LabId lab, long group) {
        return jdbc.sql("""
                        SELECT person_id FROM group_member
                        WHERE lab_id = ? AND group_id = ? AND state = 'MEMBER' AND coordinates ORDER BY person_id LIMIT ?""").params(lab.value(), group, NoticeBook.BATCH).query(Long.class).list().stream()
                .map(PersonId::new)
                .toList();
    }
}

package se.vartrannebergen.meetings.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.meetings.MeetingAccess;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Points of agendas, as moderation sees them. */
@Component
@Transactional
class ModeratedAgenda implements ModeratedContent {
    private final AgendaPoints points;
    private final MeetingAccess access;
    private final PublicPages pages;
    private final JdbcClient jdbc;

    ModeratedAgenda(AgendaPoints points, MeetingAccess access, PublicPages pages, JdbcClient jdbc) {
        this.points = points;
        this.access = access;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return AgendaPoint.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return jdbc.sql("""
                        SELECT a.id, a.author_id, a.title, a.text, a.language, a.state, a.written_at, m.id AS meeting_id,
                               m.title AS meeting
                        FROM agenda_point a JOIN meeting m ON m.id = a.meeting_id
                        WHERE a.lab_id = ? AND a.id = ?""")
                .params(lab.value(), id)
                .query((row, number) -> piece(row))
                .optional();
    }

    private static ModeratedPiece piece(ResultSet row) throws SQLException {
        return new ModeratedPiece(
                new ContentRef(AgendaPoint.KIND, row.getLong("id")),
                new PersonId(row.getLong("author_id")),
                row.getString("title"),
                row.getString("text"),
                new Language(row.getString("language")),
                switch (row.getString("state")) {
                    case "PUBLIC" -> Visibility.PUBLIC;
                    case "HIDDEN" -> Visibility.HIDDEN;
                    case "REMOVED" -> Visibility.REMOVED;
                    default -> Visibility.GONE;
                },
                "/meetings/" + Slug.of(row.getLong("meeting_id"), row.getString("meeting")) + "#agenda",
                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                List.of());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return isReadBy(lab, piece, Optional.empty());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return piece.visibility() == Visibility.PUBLIC
                && points.meeting(lab, piece.content().id())
                        .flatMap(meeting -> access.find(lab, meeting, reader))
                        .isPresent();
    }

    /** Its author has no way to change it while it is hidden. */
    @Override
    public boolean takesEdits() {
        return false;
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        change(lab, id, "HIDDEN");
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        change(lab, id, "REMOVED");
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        change(lab, id, "PUBLIC");
    }

    /** Points are published at once: nothing waits. */
    @Override
    public void approve(LabId lab, long id) {}

    /** What its author took back stays with them. */
    private void change(LabId lab, long id, String state) {
        var changed = jdbc.sql("""
                        UPDATE agenda_point SET state = ? WHERE lab_id = ? AND id = ? AND state NOT IN ('DELETED', ?)""").params(state, lab.value(), id, state).update();
        if (changed > 0) {
            points.meeting(lab, id)
                    .ifPresent(meeting -> pages.gone(lab, new ContentRef(MeetingStanding.KIND, meeting)));
        }
    }
}

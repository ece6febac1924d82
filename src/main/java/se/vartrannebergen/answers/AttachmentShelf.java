package se.vartrannebergen.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.answers.AttachmentRefused.Reason;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The rows of attachments. What changes them holds the organisation, as {@link OfficialAnswers} does. */
@Component
@Transactional
class AttachmentShelf {
    private final AnswerEnclosures enclosures;
    private final PartnerAccess partners;
    private final Pauses pauses;
    private final Haste haste;
    private final JdbcClient jdbc;
    private final Clock clock;

    AttachmentShelf(
            AnswerEnclosures enclosures,
            PartnerAccess partners,
            Pauses pauses,
            Haste haste,
            JdbcClient jdbc,
            Clock clock) {
        this.enclosures = enclosures;
        this.partners = partners;
        this.pauses = pauses;
        this.haste = haste;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param title {@code ""} where nobody has said yet what it is */
    record Stored(long answer, String title, String stored) {}

    @Transactional(readOnly = true)
    Optional<Stored> find(LabId lab, long id) {
        return jdbc.sql("SELECT answer_id, title, stored FROM answer_attachment WHERE lab_id = ? AND id = ?")
                .params(lab.value(), id)
                .query((row, number) ->
                        new Stored(row.getLong("answer_id"), row.getString("title"), row.getString("stored")))
                .optional();
    }

    /** In their order, by answer. */
    @Transactional(readOnly = true)
    Map<Long, List<Attachment>> of(LabId lab, Collection<Long> answers) {
        Map<Long, List<Attachment>> all = new HashMap<>();
        if (!answers.isEmpty()) {
            jdbc.sql("""
                            SELECT * FROM answer_attachment WHERE lab_id = :lab AND answer_id IN (:answers)
                            ORDER BY answer_id, position LIMIT :most""")
                    .param("lab", lab.value())
                    .param("answers", answers)
                    .param("most", answers.size() * AnswerAttachments.MOST)
                    .query((row, number) -> all.computeIfAbsent(row.getLong("answer_id"), answer -> new ArrayList<>())
                            .add(attachment(row)))
                    .list();
        }
        return all;
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("title"),
                new Language(row.getString("language")),
                row.getInt("bytes"));
    }

    /** @throws AttachmentRefused where there is no room */
    long add(LabId lab, PersonId by, long answer, Language language, int bytes, String stored) {
        if (hold(lab, by, answer).state() == AnswerState.PUBLIC) {
            pauses.mustPost(lab, by);
        }
        haste.take(Act.WORK, lab, by);
        var taken = jdbc.sql("SELECT position FROM answer_attachment WHERE lab_id = ? AND answer_id = ?")
                .params(lab.value(), answer)
                .query(Integer.class)
                .list();
        var place = IntStream.rangeClosed(1, AnswerAttachments.MOST)
                .filter(position -> !taken.contains(position))
                .findFirst()
                .orElseThrow(() -> new AttachmentRefused(Reason.TOO_MANY));
        var id = jdbc.sql("SELECT NEXTVAL(answer_attachment_seq)")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        INSERT INTO answer_attachment (id, lab_id, answer_id, position, added_by, language, bytes, stored, added_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        lab.value(),
                        answer,
                        place,
                        by.value(),
                        language.code(),
                        bytes,
                        stored,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Nothing changes where it is gone. */
    void call(LabId lab, PersonId by, long answer, long id, PlainText title, Language language) {
        if (hold(lab, by, answer).state() == AnswerState.PUBLIC) {
            pauses.mustPost(lab, by);
        }
        jdbc.sql("UPDATE answer_attachment SET title = ?, language = ? WHERE lab_id = ? AND answer_id = ? AND id = ?")
                .params(title.value(), language.code(), lab.value(), answer, id)
                .update();
    }

    /** @return the name of its file; empty where it was gone */
    Optional<String> remove(LabId lab, PersonId by, long answer, long id) {
        hold(lab, by, answer);
        var stored = jdbc.sql("SELECT stored FROM answer_attachment WHERE lab_id = ? AND answer_id = ? AND id = ?")
                .params(lab.value(), answer, id)
                .query(String.class)
                .optional();
        jdbc.sql("DELETE FROM answer_attachment WHERE lab_id = ? AND answer_id = ? AND id = ?")
                .params(lab.value(), answer, id)
                .update();
        return stored;
    }

    /** Looked at again once nobody else changes it. */
    private AnswerEnclosures.Facts hold(LabId lab, PersonId by, long answer) {
        partners.hold(lab, enclosures.mustChange(lab, by, answer).partner());
        return enclosures.mustChange(lab, by, answer);
    }
}

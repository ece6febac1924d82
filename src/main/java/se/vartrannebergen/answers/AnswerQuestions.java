package se.vartrannebergen.answers;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * What people ask below ideas that an organisation owes an answer or gave one, and below its news. The rule is simple and says nothing
 * of what somebody meant: a public comment with a question mark, of whatever script, by somebody who does not write for the organisation;
 * below an idea, newer than its answer; and nobody who writes for it has said anything in the same thread since.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@PreAuthorize("hasRole('PARTNER')")
public class AnswerQuestions {
    public static final int PAGE = 20;

    /** Latin, full-width, Arabic, Armenian, Ethiopic, and the Greek one where it has a character of its own. */
    private static final String QUESTION_MARKS = "[?\uFF1F\u061F\u055E\u1367\u037E]";

    private static final String ASKED =
            "SELECT c.id, c.thread_id, c.author_id, c.stands_at, c.content_kind, c.content_id FROM ";

    private static final String BELOW_IDEAS = ASKED + """
            (SELECT idea_id, MAX(since) AS since FROM (
                SELECT k.idea_id, NULL AS since FROM answer_clock k
                WHERE k.lab_id = :lab AND k.partner_id = :partner AND k.state = 'RUNNING'
                UNION ALL
                SELECT x.idea_id, MAX(x.answered_at) FROM answered_idea x
                JOIN answer a ON a.id = x.answer_id AND a.partner_id = :partner AND a.state = 'PUBLIC'
                WHERE x.lab_id = :lab AND x.answered_at IS NOT NULL GROUP BY x.idea_id) each_one GROUP BY idea_id) ours
            JOIN idea i ON i.id = ours.idea_id AND i.state IN %s
            JOIN comment c ON c.lab_id = :lab AND c.content_kind = 'idea' AND c.content_id = i.id AND c.state = 'PUBLIC'
                AND (ours.since IS NULL OR c.stands_at > ours.since) AND c.text RLIKE :marks""".formatted(AnsweredIdeas.READ_BY_ALL);

    private static final String BELOW_NEWS = ASKED + """
            news_update n JOIN comment c ON c.lab_id = :lab AND c.content_kind = 'update' AND c.content_id = n.id
                AND c.state = 'PUBLIC' AND c.text RLIKE :marks
            WHERE n.lab_id = :lab AND n.publisher_kind = 'partner' AND n.publisher_id = :partner AND n.state = 'PUBLIC'
                AND n.publisher_shown""";

    private final JdbcClient jdbc;
    private final PartnerAccess partners;

    AnswerQuestions(JdbcClient jdbc, PartnerAccess partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    /**
     * @param on an idea, or a piece of the organisation's news
     * @param title of that
     * @param by empty where they chose no name yet
     */
    public record Question(
            long comment,
            ContentRef on,
            String title,
            Language titleLanguage,
            String text,
            Language language,
            Optional<String> by,
            Instant at) {}

    /** @param page from 1 */
    public record Questions(List<Question> all, int page, boolean hasMore) {}

    /**
     * Newest first; one statement besides asking who may.
     *
     * @throws se.vartrannebergen.partners.PartnerRefused where the person does not write in this name
     */
    public Questions of(LabId lab, PartnerId partner, PersonId person, int page) {
        partners.mustDraft(lab, partner, person);
        var from = Math.max(1, Math.min(page, 1_000));
        var found = jdbc.sql("""
                        SELECT c.id, q.content_kind, q.content_id, COALESCE(i.title, u.title) AS title,
                          COALESCE(i.language, u.language) AS title_language, c.text, c.language, p.display_name, c.stands_at
                        FROM (SELECT a.* FROM (%s UNION ALL %s) a
                            WHERE NOT EXISTS (SELECT 1 FROM partner_editor e WHERE e.partner_id = :partner AND e.person_id = a.author_id)
                              AND NOT EXISTS (SELECT 1 FROM comment r JOIN partner_editor e
                                  ON e.partner_id = :partner AND e.person_id = r.author_id
                                  WHERE r.thread_id = a.thread_id AND r.state = 'PUBLIC' AND r.stands_at > a.stands_at)
                            ORDER BY a.stands_at DESC, a.id DESC LIMIT :most OFFSET :before) q
                        JOIN comment c ON c.id = q.id
                        LEFT JOIN idea i ON q.content_kind = 'idea' AND i.id = q.content_id
                        LEFT JOIN news_update u ON q.content_kind = 'update' AND u.id = q.content_id
                        LEFT JOIN person p ON p.id = c.author_id
                        ORDER BY q.stands_at DESC, q.id DESC""".formatted(BELOW_IDEAS, BELOW_NEWS))
                .param("lab", lab.value())
                .param("partner", partner.value())
                .param("marks", QUESTION_MARKS)
                .param("most", PAGE + 1)
                .param("before", (from - 1) * PAGE)
                .query((row, number) -> new Question(
                        row.getLong("id"),
                        new ContentRef(row.getString("content_kind"), row.getLong("content_id")),
                        row.getString("title"),
                        new Language(row.getString("title_language")),
                        row.getString("text"),
                        new Language(row.getString("language")),
                        Optional.ofNullable(row.getString("display_name")),
                        row.getObject("stands_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
        return new Questions(found.stream().limit(PAGE).toList(), from, found.size() > PAGE);
    }
}

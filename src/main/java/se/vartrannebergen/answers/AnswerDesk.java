package se.vartrannebergen.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** What lies before those who answer in the name of an organisation. Only they are told. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@PreAuthorize("hasRole('PARTNER')")
public class AnswerDesk {
    /** Of each kind. */
    public static final int MOST = 100;
    /** That a search finds. */
    public static final int MOST_FOUND = 20;

    private final JdbcClient jdbc;
    private final PartnerAccess partners;

    AnswerDesk(JdbcClient jdbc, PartnerAccess partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    /** An idea that waits. @param begun whether somebody has begun to write @param extended whether it was put off: that happens once */
    public record Waiting(
            long idea, String title, Language language, int votes, LocalDate due, boolean begun, boolean extended) {}

    /** @param title of one of its ideas @param ideas how many it is for @param at when it was written or published */
    public record Written(
            long answer,
            String title,
            Language language,
            int ideas,
            Optional<Verdict> verdict,
            Optional<String> by,
            Instant at) {}

    /** @param waiting by the day they are due, late ones first @param answered newest first */
    public record Work(List<Waiting> waiting, List<Written> drafts, List<Written> answered) {}

    /**
     * Three statements, besides asking who may.
     *
     * @throws se.vartrannebergen.partners.PartnerRefused where the person does not write in this name
     */
    public Work of(LabId lab, PartnerId partner, PersonId person) {
        partners.mustDraft(lab, partner, person);
        return new Work(waiting(lab, partner), written(lab, partner, "= 'DRAFT'"), written(lab, partner, "<> 'DRAFT'"));
    }

    private List<Waiting> waiting(LabId lab, PartnerId partner) {
        return jdbc.sql("""
                        SELECT i.id, i.title, i.language, i.vote_count, c.due_on, c.extended_why IS NOT NULL AS extended, EXISTS (
                            SELECT 1 FROM answered_idea x JOIN answer a ON a.id = x.answer_id AND a.state = 'DRAFT'
                                AND a.partner_id = c.partner_id
                            WHERE x.lab_id = c.lab_id AND x.idea_id = i.id) AS begun
                        FROM answer_clock c JOIN idea i ON i.id = c.idea_id AND i.state IN ('OPEN', 'UNDER_CONSIDERATION')
                        WHERE c.lab_id = ? AND c.partner_id = ? AND c.state = 'RUNNING' ORDER BY c.due_on, i.id LIMIT ?""")
                .params(lab.value(), partner.value(), MOST)
                .query((row, number) -> new Waiting(
                        row.getLong("id"),
                        row.getString("title"),
                        new Language(row.getString("language")),
                        row.getInt("vote_count"),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("begun"),
                        row.getBoolean("extended")))
                .list();
    }

    private List<Written> written(LabId lab, PartnerId partner, String state) {
        return jdbc.sql("""
                        SELECT a.id, a.verdict, COALESCE(a.published_at, a.written_at) AS at, p.display_name, i.title, i.language, n.ideas
                        FROM (SELECT * FROM answer WHERE lab_id = ? AND partner_id = ? AND state %s
                              ORDER BY COALESCE(published_at, written_at) DESC, id DESC LIMIT ?) a
                        JOIN (SELECT x.answer_id, MIN(x.idea_id) AS idea_id, COUNT(*) AS ideas FROM answered_idea x
                              JOIN answer o ON o.id = x.answer_id AND o.partner_id = ? WHERE x.lab_id = ? GROUP BY x.answer_id) n
                            ON n.answer_id = a.id
                        JOIN idea i ON i.id = n.idea_id
                        LEFT JOIN person p ON p.id = COALESCE(a.published_by, a.written_by)
                        ORDER BY at DESC, a.id DESC""".formatted(state))
                .params(lab.value(), partner.value(), MOST, partner.value(), lab.value())
                .query((row, number) -> new Written(
                        row.getLong("id"),
                        row.getString("title"),
                        new Language(row.getString("language")),
                        row.getInt("ideas"),
                        Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf),
                        Optional.ofNullable(row.getString("display_name")),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** An idea that can be answered. @param answered whether this organisation did before */
    public record Found(long idea, String title, Language language, int votes, boolean answered) {}

    /**
     * Ideas that everybody reads and whose titles have these words in them: those first that wait for this organisation. At most
     * {@link #MOST_FOUND}.
     *
     * @param words a part of a title; empty finds those that wait
     * @throws se.vartrannebergen.partners.PartnerRefused where the person does not write in this name
     */
    public List<Found> ideas(LabId lab, PartnerId partner, PersonId person, String words) {
        partners.mustDraft(lab, partner, person);
        return jdbc.sql("""
                        SELECT i.id, i.title, i.language, i.vote_count, EXISTS (SELECT 1 FROM answered_idea x
                            JOIN answer a ON a.id = x.answer_id AND a.partner_id = :partner AND a.state = 'PUBLIC'
                            WHERE x.lab_id = i.lab_id AND x.idea_id = i.id) AS answered
                        FROM idea i LEFT JOIN answer_clock c ON c.running = i.id
                        WHERE i.lab_id = :lab AND i.state IN %s AND i.title LIKE :words
                          AND (c.partner_id = :partner OR :words <> '%%')
                        ORDER BY c.partner_id <=> :partner DESC, i.vote_count DESC, i.id DESC LIMIT :most""".formatted(AnsweredIdeas.READ_BY_ALL))
                .param("partner", partner.value())
                .param("lab", lab.value())
                .param("words", words.isBlank() ? "%" : "%" + literally(words.strip()) + "%")
                .param("most", MOST_FOUND)
                .query((row, number) -> new Found(
                        row.getLong("id"),
                        row.getString("title"),
                        new Language(row.getString("language")),
                        row.getInt("vote_count"),
                        row.getBoolean("answered")))
                .list();
    }

    /**
     * All that {@link #ideas} would find, however many: for one text that answers them all. Those that this organisation answered before
     * are left out.
     *
     * @return at most {@link OfficialAnswers#MOST_IDEAS}
     */
    public List<Long> allIdeas(LabId lab, PartnerId partner, PersonId person, String words) {
        partners.mustDraft(lab, partner, person);
        return jdbc.sql("""
                        SELECT i.id FROM idea i LEFT JOIN answer_clock c ON c.running = i.id
                        WHERE i.lab_id = :lab AND i.state IN %s AND i.title LIKE :words
                          AND (c.partner_id = :partner OR :words <> '%%')
                          AND NOT EXISTS (SELECT 1 FROM answered_idea x JOIN answer a ON a.id = x.answer_id
                              AND a.partner_id = :partner AND a.state = 'PUBLIC' WHERE x.lab_id = i.lab_id AND x.idea_id = i.id)
                        ORDER BY c.partner_id <=> :partner DESC, i.vote_count DESC, i.id DESC LIMIT :most""".formatted(AnsweredIdeas.READ_BY_ALL))
                .param("partner", partner.value())
                .param("lab", lab.value())
                .param("words", words.isBlank() ? "%" : "%" + literally(words.strip()) + "%")
                .param("most", OfficialAnswers.MOST_IDEAS)
                .query(Long.class)
                .list();
    }

    private static String literally(String words) {
        return words.substring(0, Math.min(words.length(), 100))
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}

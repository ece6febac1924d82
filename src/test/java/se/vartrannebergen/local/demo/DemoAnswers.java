package se.vartrannebergen.local.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.PersonId;

/**
 * What the housing company answered. The lines of the ideas' timelines that say so are there already, with their dates: each answer is
 * put behind its line as it would have come there, and told to nobody. What was answered once is left alone.
 */
@Component
@Profile("local")
class DemoAnswers {
    private static final String COMPANY = "bostadsbolaget";

    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    DemoAnswers(TransactionOperations transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    void give(Lab lab, DemoContent content, Map<String, PersonId> people) {
        var all = all();
        for (var entry : all.entries("answers")) {
            line(lab, content, entry)
                    .ifPresent(line -> transactions.executeWithoutResult(
                            status -> answer(lab, line, entry, people.get("partner"))));
        }
        transactions.executeWithoutResult(status -> asTheTimelineSays(lab, people.get("partner")));
        for (var entry : all.entries("late")) {
            idea(lab, content, entry).ifPresent(idea -> late(idea, entry.number("days")));
        }
    }

    /** Every other line that tells of a yes is an answer, too: what the figures count is there to read. */
    private void asTheTimelineSays(Lab lab, PersonId by) {
        jdbc.sql("""
                        SELECT MIN(s.id) FROM idea_step s JOIN idea i ON i.id = s.idea_id AND i.is_example
                        WHERE s.lab_id = ? AND s.kind = 'PLANNED' AND s.partner_id IS NOT NULL
                          AND NOT EXISTS (SELECT 1 FROM answered_idea x WHERE x.idea_id = s.idea_id)
                        GROUP BY s.idea_id""").param(lab.id().value()).query(Long.class).list().forEach(step -> asItSays(step, by));
    }

    private void asItSays(long step, PersonId by) {
        var id = jdbc.sql("SELECT NEXTVAL(answer_seq)").query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO answer (id, lab_id, partner_id, state, verdict, text, next_step, why, contact, language,
                            written_by, published_by, written_at, published_at, edition)
                        SELECT :id, s.lab_id, s.partner_id, 'PUBLIC', 'YES', s.reason, '', '', '', s.language, :by, :by, s.happened_at, s.happened_at, 1
                        FROM idea_step s WHERE s.id = :step""")
                .param("id", id)
                .param("by", by.value())
                .param("step", step)
                .update();
        jdbc.sql("""
                        INSERT INTO answered_idea (lab_id, answer_id, idea_id, answered_at, verdict, step_id)
                        SELECT s.lab_id, a.id, s.idea_id, s.happened_at, a.verdict, s.id
                        FROM idea_step s JOIN answer a ON a.id = ? WHERE s.id = ?""").params(id, step).update();
    }

    static YamlEntry all() {
        return YamlEntry.of(DemoContent.yaml("answers.yaml"));
    }

    /** Of an idea's timeline, where nobody answered the idea yet. */
    private record Line(long step, long idea) {}

    private Optional<Line> line(Lab lab, DemoContent content, YamlEntry entry) {
        return idea(lab, content, entry)
                .flatMap(idea -> jdbc.sql("""
                        SELECT MIN(s.id) FROM idea_step s JOIN partner p ON p.id = s.partner_id AND p.slug = ?
                        WHERE s.idea_id = ? AND s.kind IN ('PLANNED', 'DECLINED')
                          AND NOT EXISTS (SELECT 1 FROM answered_idea x WHERE x.idea_id = s.idea_id) HAVING COUNT(*) > 0""")
                        .params(COMPANY, idea)
                        .query(Long.class)
                        .optional()
                        .map(step -> new Line(step, idea)));
    }

    private Optional<Long> idea(Lab lab, DemoContent content, YamlEntry entry) {
        var key = entry.text("idea");
        var title = content.ideas().stream()
                .filter(idea -> idea.key().equals(key))
                .map(DemoIdea::title)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no idea " + key));
        return jdbc.sql("SELECT id FROM idea WHERE lab_id = ? AND title = ? AND is_example")
                .params(lab.id().value(), title)
                .query(Long.class)
                .optional();
    }

    private void answer(Lab lab, Line line, YamlEntry entry, PersonId by) {
        var id = jdbc.sql("SELECT NEXTVAL(answer_seq)").query(Long.class).single();
        var corrected = entry.optionalText("before");
        jdbc.sql("""
                        INSERT INTO answer (id, lab_id, partner_id, state, verdict, text, next_step, next_on, why, contact, language,
                            written_by, published_by, written_at, published_at, corrected_at, edition)
                        SELECT :id, :lab, s.partner_id, 'PUBLIC', :verdict, :text, :next, :until, :why, :contact, 'sv', :by, :by,
                            s.happened_at, s.happened_at, IF(:corrected, s.happened_at + INTERVAL 9 DAY, NULL), IF(:corrected, 2, 1)
                        FROM idea_step s WHERE s.id = :step""")
                .param("id", id)
                .param("lab", lab.id().value())
                .param("verdict", entry.text("verdict"))
                .param("text", entry.text("text").strip())
                .param("next", entry.text("next"))
                .param("until", LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(entry.number("next_in_days")))
                .param("why", entry.text("why"))
                .param("contact", entry.text("contact"))
                .param("by", by.value())
                .param("corrected", corrected.isPresent())
                .param("step", line.step())
                .update();
        jdbc.sql("""
                        INSERT INTO answered_idea (lab_id, answer_id, idea_id, answered_at, verdict, step_id)
                        SELECT s.lab_id, ?, s.idea_id, s.happened_at, ?, s.id FROM idea_step s WHERE s.id = ?""").params(id, entry.text("verdict"), line.step()).update();
        jdbc.sql("""
                        UPDATE answer_clock c JOIN idea_step s ON s.idea_id = c.idea_id SET c.answered_by = s.partner_id
                        WHERE s.id = ? AND c.state = 'ANSWERED'""").param(line.step()).update();
        corrected.ifPresent(before -> jdbc.sql("""
                        INSERT INTO answer_version (lab_id, answer_id, edition, verdict, text, next_step, why, contact, language, replaced_at)
                        SELECT lab_id, id, 1, verdict, ?, next_step, why, contact, language, corrected_at FROM answer WHERE id = ?""").params(before.strip(), id).update());
    }

    private void late(long idea, int days) {
        jdbc.sql("""
                        UPDATE answer_clock c JOIN idea i ON i.id = c.idea_id
                        SET c.started_on = CURRENT_DATE - INTERVAL :began DAY, c.first_due_on = CURRENT_DATE - INTERVAL :days DAY,
                            c.due_on = CURRENT_DATE - INTERVAL :days DAY, i.answer_due_on = CURRENT_DATE - INTERVAL :days DAY
                        WHERE c.running = :idea AND c.due_on >= CURRENT_DATE AND c.extended_why IS NULL""")
                .param("began", days + 30)
                .param("days", days)
                .param("idea", idea)
                .update();
    }
}

package se.vartrannebergen.answers;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What moderation takes away is no answer any more: each of its ideas stands again where it stood before, and whoever owed the answer
 * owes it still. Where another answer settles it, or a project carries it out, the idea stays where that puts it.
 */
@Component
@Transactional
class AnswersGone {
    private final IdeaSteps ideas;
    private final AnswersInForce inForce;
    private final JdbcClient jdbc;

    AnswersGone(IdeaSteps ideas, AnswersInForce inForce, JdbcClient jdbc) {
        this.ideas = ideas;
        this.inForce = inForce;
        this.jdbc = jdbc;
    }

    /** Where it has come and is not in force. */
    List<Long> awaiting(LabId lab, long answer) {
        return jdbc.sql("""
                        SELECT x.idea_id FROM answered_idea x JOIN answer a ON a.id = x.answer_id AND a.state IN ('HIDDEN', 'REMOVED')
                        WHERE x.lab_id = ? AND x.answer_id = ? AND x.answered_at IS NOT NULL ORDER BY x.idea_id LIMIT ?""")
                .params(lab.value(), answer, OfficialAnswers.MOST_IDEAS)
                .query(Long.class)
                .list();
    }

    /** In a transaction of its own that holds the idea first. Once it has left, nothing happens. */
    void leave(LabId lab, long answer, long idea) {
        hold(lab, idea);
        var gone = gone(lab, answer, idea);
        if (gone.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        UPDATE answered_idea SET answered_at = NULL, verdict = NULL, step_id = NULL
                        WHERE lab_id = ? AND answer_id = ? AND idea_id = ?""").params(lab.value(), answer, idea).update();
        if (inForce.isCarried(lab, idea)) {
            return;
        }
        var left = inForce.on(lab, idea, 0);
        var othersSaidYes =
                left.yes() && left.owner().filter(gone.get().partner()::equals).isEmpty();
        if (left.settled() || othersSaidYes) {
            left.carriedOut()
                    .ifPresent(carriedOut -> newest(lab, idea).ifPresent(other -> say(lab, idea, other, carriedOut)));
        } else if (isLastWord(lab, idea, gone.get().step())) {
            comeBack(lab, idea);
        }
    }

    /** @param step its line in the timeline; 0 where it has none */
    private record Gone(PartnerId partner, long step) {}

    private Optional<Gone> gone(LabId lab, long answer, long idea) {
        return jdbc.sql("""
                        SELECT a.partner_id, COALESCE(x.step_id, 0) AS step FROM answer a FORCE INDEX (uk_answer_lab)
                        JOIN answered_idea x ON x.answer_id = a.id AND x.idea_id = ?
                        WHERE a.lab_id = ? AND a.id = ? AND a.state IN ('HIDDEN', 'REMOVED') AND x.answered_at IS NOT NULL
                        LOCK IN SHARE MODE""")
                .params(idea, lab.value(), answer)
                .query((row, number) -> new Gone(new PartnerId(row.getLong("partner_id")), row.getLong("step")))
                .optional();
    }

    /** The idea stands where it stood before anything was answered, if an answer put it where it stands now. */
    void comeBack(LabId lab, long idea) {
        var state = hold(lab, idea);
        if (state.equals("PLANNED") || state.equals("DECLINED")) {
            ideas.unanswer(lab, idea, isOwed(lab, idea));
        }
    }

    private String hold(LabId lab, long idea) {
        return jdbc.sql("SELECT state FROM idea FORCE INDEX (uk_idea_lab) WHERE lab_id = ? AND id = ? FOR UPDATE")
                .params(lab.value(), idea)
                .query(String.class)
                .single();
    }

    private record Other(long answer, Verdict verdict, StepBy by) {}

    /** What is in force besides, the newest. */
    private Optional<Other> newest(LabId lab, long idea) {
        return jdbc.sql("""
                        SELECT a.id, a.partner_id, a.verdict, a.why, a.next_step, a.language
                        FROM answered_idea x JOIN answer a ON a.id = x.answer_id AND a.state = 'PUBLIC'
                        WHERE x.lab_id = ? AND x.idea_id = ? AND x.answered_at IS NOT NULL
                        ORDER BY x.answered_at DESC, a.id DESC LIMIT 1""")
                .params(lab.value(), idea)
                .query((row, number) -> {
                    var partner = new PartnerId(row.getLong("partner_id"));
                    var why = row.getString("why").isEmpty() ? row.getString("next_step") : row.getString("why");
                    return new Other(
                            row.getLong("id"),
                            Verdict.valueOf(row.getString("verdict")),
                            new StepBy(
                                    Optional.of(partner), new PlainText(why), new Language(row.getString("language"))));
                })
                .optional();
    }

    /** It may say otherwise than what was taken away. */
    private void say(LabId lab, long idea, Other other, boolean carriedOut) {
        var stands = hold(lab, idea);
        if (stands.equals(carriedOut ? "DECLINED" : "PLANNED")) {
            var step = ideas.answer(lab, idea, other.verdict(), carriedOut, other.by());
            jdbc.sql("UPDATE answered_idea SET step_id = ? WHERE lab_id = ? AND answer_id = ? AND idea_id = ?")
                    .params(step, lab.value(), other.answer(), idea)
                    .update();
        }
    }

    /** Whether nothing moved the idea since, besides what organisations answered. */
    private boolean isLastWord(LabId lab, long idea, long step) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM idea_step s WHERE s.lab_id = :lab AND s.idea_id = :idea AND s.id > :step
                            AND (s.kind IN ('CONSIDERED', 'STARTED', 'FINISHED', 'ANSWER_GONE', 'ANSWER_REMOVED')
                                OR s.kind IN ('PLANNED', 'PLANNED_PARTLY', 'NOT_NOW', 'DECLINED') AND NOT EXISTS (
                                    SELECT 1 FROM answered_idea x JOIN answer a ON a.id = x.answer_id AND a.partner_id = s.partner_id
                                    WHERE x.lab_id = s.lab_id AND x.idea_id = s.idea_id)))""")
                .param("lab", lab.value())
                .param("idea", idea)
                .param("step", step)
                .query(Boolean.class)
                .single();
    }

    /** Whether its clock stopped for an answer, and the idea has not been opened anew since. */
    private boolean isOwed(LabId lab, long idea) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM answer_clock c JOIN idea i ON i.id = c.idea_id AND i.answer_due_on = c.due_on
                            WHERE c.lab_id = ? AND c.idea_id = ? AND c.state = 'ANSWERED'
                              AND NOT EXISTS (SELECT 1 FROM answer_clock l WHERE l.lab_id = c.lab_id AND l.idea_id = c.idea_id AND l.id > c.id))""").params(lab.value(), idea).query(Boolean.class).single();
    }
}

package se.vartrannebergen.bench;

import java.util.List;
import se.vartrannebergen.ideas.ManyIdeas;

/** Promises, projects and answers that are owed, beside {@link ManyIdeas}. */
public final class ProgressRows {
    private ProgressRows() {}

    /** @param promises how many; a third as many projects */
    public static List<String> statements(int promises) {
        return List.of(
                """
                    INSERT INTO promise (id, lab_id, partner_id, category_id, place_id, state, text, language, made_on, due_on, first_due_on, kept_on, made_by)
                    SELECT NEXTVAL(promise_seq), 1, %1$d, 1 + MOD(seq, 10), 1 + MOD(seq, 11), IF(MOD(seq, 3) = 0, 'KEPT', 'OPEN'),
                        CONCAT('Bänkar ställs upp, nummer ', seq), 'sv', CURDATE() - INTERVAL 90 DAY,
                        CURDATE() + INTERVAL CAST(MOD(seq, 60) AS SIGNED) - 20 DAY, CURDATE() + INTERVAL CAST(MOD(seq, 60) AS SIGNED) - 20 DAY,
                        IF(MOD(seq, 3) = 0, CURDATE() - INTERVAL MOD(seq, 90) DAY, NULL), %1$d + 1
                    FROM seq_1_to_%2$d""".formatted(ManyIdeas.FIRST, promises), """
                    INSERT INTO project (id, lab_id, partner_id, state, title, text, language, category_id, place_id, money_from, contact,
                        outcome, outcome_language, started_by, started_at, done_at, changed_at)
                    SELECT NEXTVAL(project_seq), 1, %1$d, ELT(1 + MOD(seq, 3), 'PLANNED', 'UNDER_WAY', 'DONE'), CONCAT('Projekt ', seq), 'Så.', 'sv',
                        1 + MOD(seq, 10), 1 + MOD(seq, 11), '', '', IF(MOD(seq, 3) = 2, 'Bra.', ''), IF(MOD(seq, 3) = 2, 'sv', NULL), %1$d + 1,
                        UTC_TIMESTAMP(6), IF(MOD(seq, 3) = 2, UTC_TIMESTAMP(6), NULL), UTC_TIMESTAMP(6) - INTERVAL seq HOUR
                    FROM seq_1_to_%2$d""".formatted(ManyIdeas.FIRST, promises / 3), """
                    INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on)
                    SELECT NEXTVAL(answer_clock_seq), lab_id, id, %d, 'RUNNING', CURDATE() - INTERVAL 20 DAY,
                        CURDATE() + INTERVAL MOD(id, 30) - 10 DAY, CURDATE() + INTERVAL MOD(id, 30) - 10 DAY
                    FROM idea WHERE state = 'UNDER_CONSIDERATION'""".formatted(
                                ManyIdeas.FIRST));
    }
}

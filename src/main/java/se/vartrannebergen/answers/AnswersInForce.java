package se.vartrannebergen.answers;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;

/**
 * What was answered to an idea, all together, and what follows. Anybody may answer; whoever owes the answer, or owed it, settles what
 * becomes of the idea. Where nobody ever owed it, whoever answers first does. Whoever asks holds the idea.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswersInForce {
    private final ObjectProvider<CarriesOut> rooms;
    private final JdbcClient jdbc;

    AnswersInForce(ObjectProvider<CarriesOut> rooms, JdbcClient jdbc) {
        this.rooms = rooms;
        this.jdbc = jdbc;
    }

    /**
     * @param owner who owes the answer, or owed it last; empty where nobody does
     * @param runs whether it is owed still
     * @param settled whether whoever settles it has answered
     * @param yes whether one of the answers says that something comes of it
     */
    record Said(Optional<PartnerId> owner, boolean runs, boolean settled, boolean yes) {
        /** Whether the idea is carried out; empty where the answers leave it where it stands. */
        Optional<Boolean> carriedOut() {
            if (yes) {
                return settled || !runs ? Optional.of(true) : Optional.empty();
            }
            return settled ? Optional.of(false) : Optional.empty();
        }
    }

    /** @param arriving an answer that is just coming to the idea and counts already; 0 where none is */
    Said on(LabId lab, long idea, long arriving) {
        return jdbc.sql("""
                        SELECT c.partner_id, COALESCE(c.state = 'RUNNING', FALSE) AS runs,
                            COUNT(a.id) > 0 AND (c.partner_id IS NULL OR SUM(a.partner_id = c.partner_id) > 0) AS settled,
                            COALESCE(SUM(a.verdict IN ('YES', 'PARTLY')), 0) > 0 AS yes
                        FROM idea i
                        LEFT JOIN answer_clock c ON c.id = (SELECT MAX(l.id) FROM answer_clock l WHERE l.lab_id = i.lab_id
                            AND l.idea_id = i.id AND l.due_on = i.answer_due_on AND l.state IN ('RUNNING', 'ANSWERED'))
                        LEFT JOIN answered_idea x ON x.lab_id = i.lab_id AND x.idea_id = i.id
                            AND (x.answered_at IS NOT NULL OR x.answer_id = :arriving)
                        LEFT JOIN answer a ON a.id = x.answer_id AND a.state = 'PUBLIC'
                        WHERE i.lab_id = :lab AND i.id = :idea GROUP BY i.id, c.partner_id, c.state""")
                .param("arriving", arriving)
                .param("lab", lab.value())
                .param("idea", idea)
                .query((row, number) -> new Said(
                        Optional.ofNullable(row.getObject("partner_id", Long.class))
                                .map(PartnerId::new),
                        row.getBoolean("runs"),
                        row.getBoolean("settled"),
                        row.getBoolean("yes")))
                .single();
    }

    /** Whether a project carries it out: then it stays with the project. */
    boolean isCarried(LabId lab, long idea) {
        return rooms.stream().anyMatch(room -> room.carries(lab, idea));
    }
}

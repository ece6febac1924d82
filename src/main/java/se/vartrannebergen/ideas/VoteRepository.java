package se.vartrannebergen.ideas;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** The votes: one row for each person and idea, kept so by the database. A row is all a vote is, so there is no entity. */
@Repository
class VoteRepository {
    private final JdbcClient jdbc;

    VoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the person had not voted before */
    boolean add(LabId lab, long idea, PersonId person, boolean counted, Instant now) {
        return jdbc.sql(
                                """
                                INSERT INTO vote (lab_id, idea_id, person_id, counted, created_at) VALUES (?, ?, ?, ?, ?)
                                ON DUPLICATE KEY UPDATE idea_id = idea_id""")
                        .params(
                                lab.value(),
                                idea,
                                person.value(),
                                counted,
                                LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return whether there was a vote to take back */
    boolean remove(LabId lab, long idea, PersonId person) {
        return jdbc.sql("DELETE FROM vote WHERE lab_id = ? AND idea_id = ? AND person_id = ?")
                        .params(lab.value(), idea, person.value())
                        .update()
                == 1;
    }

    MyVote of(LabId lab, long idea, PersonId person) {
        Optional<Boolean> counted = jdbc.sql(
                        "SELECT counted FROM vote WHERE lab_id = ? AND idea_id = ? AND person_id = ?")
                .params(lab.value(), idea, person.value())
                .query(Boolean.class)
                .optional();
        return counted.map(yes -> yes ? MyVote.COUNTED : MyVote.WAITING).orElse(MyVote.NONE);
    }

    /** Makes all votes of a person count, or wait. @return the ideas whose figure is another one now */
    List<Long> setCounted(LabId lab, PersonId person, boolean counted) {
        var changed = jdbc.sql(
                        "SELECT idea_id FROM vote WHERE lab_id = ? AND person_id = ? AND counted = ? FOR UPDATE")
                .params(lab.value(), person.value(), !counted)
                .query(Long.class)
                .list();
        jdbc.sql("UPDATE vote SET counted = ? WHERE lab_id = ? AND person_id = ? AND counted = ?")
                .params(counted, lab.value(), person.value(), !counted)
                .update();
        return changed;
    }

    /** Brings the figure on the idea in line with the votes, in one statement. @return the figure; empty where there is no such idea */
    Optional<Integer> count(LabId lab, long idea) {
        jdbc.sql(
                        """
                        UPDATE idea SET vote_count =
                            (SELECT COUNT(*) FROM vote v WHERE v.idea_id = idea.id AND v.counted)
                        WHERE lab_id = ? AND id = ?""")
                .params(lab.value(), idea)
                .update();
        return jdbc.sql("SELECT vote_count FROM idea WHERE lab_id = ? AND id = ?")
                .params(lab.value(), idea)
                .query(Integer.class)
                .optional();
    }

    /** Ideas whose figure does not agree with their votes, as after a crash between a vote and its counting. */
    List<Miscounted> miscounted(int most) {
        return jdbc.sql(
                        """
                        SELECT i.lab_id AS lab, i.id AS idea FROM idea i
                        LEFT JOIN (SELECT idea_id, COUNT(*) AS votes FROM vote WHERE counted GROUP BY idea_id) v
                            ON v.idea_id = i.id
                        WHERE i.vote_count <> COALESCE(v.votes, 0) LIMIT ?""")
                .param(most)
                .query((row, number) -> new Miscounted(new LabId(row.getLong("lab")), row.getLong("idea")))
                .list();
    }

    record Miscounted(LabId lab, long idea) {}
}

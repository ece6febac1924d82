package se.vartrannebergen.ideas;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** The votes: one row for each person and idea, kept so by the database. A row is all a vote is, so there is no entity. */
@Repository
class VoteRepository {
    private static final String AWAITS_THRESHOLD =
            "(answer_due_on IS NULL AND state IN ('OPEN', 'UNDER_CONSIDERATION'))";

    private final JdbcClient jdbc;

    VoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the person had not voted before */
    boolean add(LabId lab, long idea, PersonId person, boolean counted, Instant now) {
        try {
            // Not "ON DUPLICATE KEY UPDATE": MariaDB's driver reports one row either way.
            return jdbc.sql("""
                                    INSERT INTO vote (lab_id, idea_id, person_id, counted, created_at)
                                    SELECT ?, ?, ?, ?, ? FROM DUAL
                                    WHERE NOT EXISTS (SELECT 1 FROM vote WHERE idea_id = ? AND person_id = ?)""")
                            .params(
                                    lab.value(),
                                    idea,
                                    person.value(),
                                    counted,
                                    LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                                    idea,
                                    person.value())
                            .update()
                    == 1;
        } catch (DuplicateKeyException atTheSameMoment) {
            return false;
        }
    }

    /**
     * A vote on an idea that became part of another one counts there too; once, where the person has voted there already.
     *
     * @return whether the person had no vote there before
     */
    boolean move(LabId lab, long from, long into, PersonId person, boolean counted, Instant now) {
        try {
            return jdbc.sql("""
                                    INSERT INTO vote (lab_id, idea_id, person_id, counted, moved_from, created_at)
                                    SELECT v.lab_id, ?, v.person_id, ?, v.idea_id, ? FROM vote v
                                    WHERE v.lab_id = ? AND v.idea_id = ? AND v.person_id = ?
                                      AND NOT EXISTS (SELECT 1 FROM vote w WHERE w.idea_id = ? AND w.person_id = v.person_id)""")
                            .params(
                                    into,
                                    counted,
                                    LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                                    lab.value(),
                                    from,
                                    person.value(),
                                    into)
                            .update()
                    == 1;
        } catch (DuplicateKeyException atTheSameMoment) {
            return false;
        }
    }

    /**
     * Takes back from an idea the votes that came from one that became part of it, and are there by no other way: who also voted
     * for another part of it is counted for that one from now on.
     *
     * @param stillThere whether {@code from} is still part of {@code into}: then only those whose vote on {@code from} is gone
     */
    void takeBackMoved(LabId lab, long from, long into, boolean stillThere) {
        var gone = stillThere
                ? " AND NOT EXISTS (SELECT 1 FROM vote v WHERE v.idea_id = vote.moved_from AND v.person_id = vote.person_id)"
                : "";
        jdbc.sql("""
                        UPDATE vote SET moved_from = COALESCE((SELECT MIN(o.idea_id) FROM vote o JOIN idea i ON i.id = o.idea_id
                            WHERE o.person_id = vote.person_id AND i.lab_id = vote.lab_id AND i.merged_into = vote.idea_id
                              AND i.state = 'MERGED' AND i.id <> vote.moved_from), moved_from)
                        WHERE lab_id = ? AND idea_id = ? AND moved_from = ?""" + gone).params(lab.value(), into, from).update();
        jdbc.sql("DELETE FROM vote WHERE lab_id = ? AND idea_id = ? AND moved_from = ?" + gone)
                .params(lab.value(), into, from)
                .update();
    }

    /** People who voted for an idea, counted or not, in the order of their numbers. */
    List<PersonId> voters(LabId lab, long idea, long after, int most) {
        return jdbc.sql("""
                        SELECT person_id FROM vote WHERE lab_id = ? AND idea_id = ? AND person_id > ?
                        ORDER BY person_id LIMIT ?""").params(lab.value(), idea, after, most).query(Long.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /** @param mergedInto the idea it is part of */
    record Place(IdeaState state, Optional<Long> mergedInto) {}

    /** Where an idea stands; kept so until the transaction ends, as {@link #keep} does. */
    Optional<Place> keepPlace(LabId lab, long idea) {
        return jdbc.sql(
                        "SELECT state, merged_into FROM idea FORCE INDEX (uk_idea_lab) WHERE lab_id = ? AND id = ? LOCK IN SHARE MODE")
                .params(lab.value(), idea)
                .query((row, number) -> new Place(
                        IdeaState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getObject("merged_into", Long.class))))
                .optional();
    }

    /** The idea that this one is part of, if any. */
    Optional<Long> mergedInto(LabId lab, long idea) {
        return jdbc.sql("SELECT merged_into FROM idea WHERE lab_id = ? AND id = ? AND merged_into IS NOT NULL")
                .params(lab.value(), idea)
                .query(Long.class)
                .optional();
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

    /** Makes the vote count from now on, or wait. */
    void count(LabId lab, long idea, PersonId person, boolean counted) {
        jdbc.sql("UPDATE vote SET counted = ? WHERE lab_id = ? AND idea_id = ? AND person_id = ?")
                .params(counted, lab.value(), idea, person.value())
                .update();
    }

    /** Holds all votes of a person, also those just being cast. @return their ideas */
    List<Long> hold(LabId lab, PersonId person) {
        return jdbc.sql("SELECT idea_id FROM vote WHERE lab_id = ? AND person_id = ? FOR UPDATE")
                .params(lab.value(), person.value())
                .query(Long.class)
                .list();
    }

    /** Makes all votes of a person count, or wait. */
    void setCounted(LabId lab, PersonId person, boolean counted) {
        jdbc.sql("UPDATE vote SET counted = ? WHERE lab_id = ? AND person_id = ? AND counted = ?")
                .params(counted, lab.value(), person.value(), !counted)
                .update();
    }

    /**
     * Keeps others from changing the idea until the transaction ends, but not from voting for it or counting.
     *
     * @return where it stands; empty where there is no such idea
     */
    Optional<IdeaState> keep(LabId lab, long idea) {
        return jdbc.sql(
                        "SELECT state FROM idea FORCE INDEX (uk_idea_lab) WHERE lab_id = ? AND id = ? LOCK IN SHARE MODE")
                .params(lab.value(), idea)
                .query((row, number) -> IdeaState.valueOf(row.getString("state")))
                .optional();
    }

    /**
     * @param votes the figure
     * @param awaitsThreshold whether reaching the threshold would start the answer clock: see {@link Idea#awaitsThreshold}
     */
    record Counted(int votes, boolean awaitsThreshold) {}

    /** Brings the figure on the idea in line with the votes, in one statement. @return what it is now; empty where there is no such idea */
    Optional<Counted> count(LabId lab, long idea) {
        jdbc.sql("""
                        UPDATE idea SET vote_count =
                            (SELECT COUNT(*) FROM vote v WHERE v.idea_id = idea.id AND v.counted)
                        WHERE lab_id = ? AND id = ?""").params(lab.value(), idea).update();
        return jdbc.sql("SELECT vote_count, " + AWAITS_THRESHOLD + " AS awaits FROM idea WHERE lab_id = ? AND id = ?")
                .params(lab.value(), idea)
                .query((row, number) -> new Counted(row.getInt("vote_count"), row.getBoolean("awaits")))
                .optional();
    }

    /**
     * Ideas of a lab that a crash left half-way: their figure does not agree with their votes, or it has reached the threshold and
     * no answer is owed.
     */
    List<Long> leftUncounted(LabId lab, int threshold, int most) {
        return jdbc.sql("""
                        SELECT i.id FROM idea i
                        LEFT JOIN (SELECT idea_id, COUNT(*) AS votes FROM vote WHERE lab_id = :lab AND counted GROUP BY idea_id) v
                            ON v.idea_id = i.id
                        WHERE i.lab_id = :lab
                          AND (i.vote_count <> COALESCE(v.votes, 0) OR i.vote_count >= :threshold AND %s)
                        LIMIT :most""".formatted(AWAITS_THRESHOLD))
                .param("lab", lab.value())
                .param("threshold", threshold)
                .param("most", most)
                .query(Long.class)
                .list();
    }
}

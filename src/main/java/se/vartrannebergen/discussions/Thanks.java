package se.vartrannebergen.discussions;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.discussions.CommentRefused.Why;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * One thanks for each person and comment, which can be taken back.
 *
 * <p>Throws {@link CommentUnknown} for a comment that this person cannot read, {@link CommentRefused} for their own.
 */
@Service
@Transactional
public class Thanks {
    private final CommentRepository comments;
    private final DiscussedPieces pieces;
    private final Haste haste;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Thanks(
            CommentRepository comments,
            DiscussedPieces pieces,
            Haste haste,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.pieces = pieces;
        this.haste = haste;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Thanking twice is the same as once.
     *
     * @return how many thanks there are now
     * @throws se.vartrannebergen.moderation.TooFast where the person thanked many a moment ago
     */
    public int give(LabId lab, PersonId person, long id) {
        // Held before anything is written: thanks at the same moment wait for each other instead of crossing.
        var comment = hold(lab, person, id);
        if (comment.author().equals(person)) {
            throw new CommentRefused(Why.OWN, "thanks");
        }
        var given = jdbc.sql("""
                        INSERT INTO comment_thanks (lab_id, comment_id, person_id, created_at)
                        SELECT ?, ?, ?, ? FROM DUAL
                        WHERE NOT EXISTS (SELECT 1 FROM comment_thanks WHERE comment_id = ? AND person_id = ?)""")
                .params(lab.value(), id, person.value(), CommentDrafts.utc(clock.instant()), id, person.value())
                .update();
        if (given == 1) {
            haste.take(Act.THANKS, lab, person); // what is thrown undoes it
            change(lab, id, "UPDATE comment SET thanks_count = thanks_count + 1 WHERE lab_id = ? AND id = ?");
            events.publishEvent(new CommentEvent.CommentThanked(lab, id, comment.on(), person));
        }
        return count(lab, id);
    }

    /** Taking back what was not given changes nothing. @return how many thanks there are now */
    public int takeBack(LabId lab, PersonId person, long id) {
        var comment = hold(lab, person, id);
        var taken = jdbc.sql("DELETE FROM comment_thanks WHERE lab_id = ? AND comment_id = ? AND person_id = ?")
                .params(lab.value(), id, person.value())
                .update();
        if (taken == 1) {
            change(lab, id, "UPDATE comment SET thanks_count = thanks_count - 1 WHERE lab_id = ? AND id = ?");
            events.publishEvent(new CommentEvent.ThanksTakenBack(lab, id, comment.on(), person));
        }
        return count(lab, id);
    }

    private Comment hold(LabId lab, PersonId person, long id) {
        return comments.hold(lab.value(), id)
                .filter(found -> found.state() == CommentState.PUBLIC)
                .filter(found -> pieces.mayRead(lab, found.on(), Optional.of(person)))
                .orElseThrow(() -> new CommentUnknown(id));
    }

    private void change(LabId lab, long id, String sql) {
        jdbc.sql(sql).params(lab.value(), id).update();
    }

    private int count(LabId lab, long id) {
        return jdbc.sql("SELECT thanks_count FROM comment WHERE lab_id = ? AND id = ?")
                .params(lab.value(), id)
                .query(Integer.class)
                .single();
    }
}

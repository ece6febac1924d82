package se.vartrannebergen.discussions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What people have begun to say. Private to them, on whatever device they go on. */
@Service
@Transactional
public class CommentDrafts {
    /** Of one person on one piece of content. */
    static final int MOST = 50;

    /** How long a draft is kept that nobody touches. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final int MOST_KEPT = 100_000;

    private final JdbcClient jdbc;
    private final DiscussedPieces pieces;
    private final Clock clock;

    CommentDrafts(JdbcClient jdbc, DiscussedPieces pieces, Clock clock) {
        this.jdbc = jdbc;
        this.pieces = pieces;
        this.clock = clock;
    }

    /**
     * @param replyTo the comment whose thread it is for; empty for a new thread
     * @param token names it: posting it twice posts it once
     */
    public record Draft(Optional<Long> replyTo, String text, String token) {}

    /** None where the person may not read there. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Draft> of(LabId lab, PersonId person, ContentRef on) {
        if (pieces.isClosedTo(lab, on, Optional.of(person))) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT reply_to, text, token FROM comment_draft
                        WHERE lab_id = ? AND person_id = ? AND content_kind = ? AND content_id = ?
                        ORDER BY updated_at DESC LIMIT ?""")
                .params(lab.value(), person.value(), on.kind(), on.id(), MOST)
                .query((row, number) -> new Draft(
                        Optional.of(row.getLong("reply_to")).filter(id -> id != 0),
                        row.getString("text"),
                        row.getString("token")))
                .list();
    }

    /**
     * Keeps what was typed last, instead of what was kept before; nothing where nothing stands there, or where the person may not
     * read. The first 100,000 units.
     */
    public void save(LabId lab, PersonId person, ContentRef on, Draft draft) {
        if (pieces.isClosedTo(lab, on, Optional.of(person))) {
            return;
        }
        var text = new PlainText(draft.text().substring(0, Math.min(draft.text().length(), MOST_KEPT)));
        if (text.isEmpty()) {
            forget(lab, person, on, draft.replyTo());
            return;
        }
        jdbc.sql("""
                        INSERT INTO comment_draft (lab_id, person_id, content_kind, content_id, reply_to, text, token, updated_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE text = VALUES(text), token = VALUES(token), updated_at = VALUES(updated_at)""")
                .params(
                        lab.value(),
                        person.value(),
                        on.kind(),
                        on.id(),
                        draft.replyTo().orElse(0L),
                        text.value(),
                        draft.token(),
                        utc(clock.instant()))
                .update();
    }

    public void forget(LabId lab, PersonId person, ContentRef on, Optional<Long> replyTo) {
        jdbc.sql("""
                        DELETE FROM comment_draft
                        WHERE lab_id = ? AND person_id = ? AND content_kind = ? AND content_id = ? AND reply_to = ?""")
                .params(lab.value(), person.value(), on.kind(), on.id(), replyTo.orElse(0L))
                .update();
    }

    /** Lets go of drafts that were not touched for {@link #KEPT}, the oldest first. @return how many went */
    int forgetOld(int most) {
        return jdbc.sql("DELETE FROM comment_draft WHERE updated_at < ? ORDER BY updated_at LIMIT ?")
                .params(utc(clock.instant().minus(KEPT)), most)
                .update();
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

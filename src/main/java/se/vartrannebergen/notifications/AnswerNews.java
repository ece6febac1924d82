package se.vartrannebergen.notifications;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.answers.AnswerEvent.IdeaAnswered;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Answers, told once for each idea to who wrote it, who voted for it and who commented it, and the same of ideas that became part of it.
 * Whoever was told is told again when the answer is another one; other corrections are not told.
 */
@Component
class AnswerNews {
    private static final int MOST_COMMENTERS = 5_000;
    private static final int MOST_PARTS = 500;

    private final Telling telling;
    private final JdbcClient jdbc;

    AnswerNews(Telling telling, JdbcClient jdbc) {
        this.telling = telling;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void answered(IdeaAnswered event) {
        asItStands(event).ifPresent(now -> {
            if (event.first()) {
                tell(event, now);
            } else {
                telling.tellAgain(
                        event.lab(),
                        cause(event),
                        notice(NoticeKind.ANSWER_CHANGED, event, now, cause(event) + "-" + now.step()));
            }
        });
    }

    private void tell(IdeaAnswered event, Now now) {
        telling.tell(event.lab(), List.of(now.author()), notice(NoticeKind.MINE_ANSWERED, event, now, cause(event)));
        var others = notice(NoticeKind.VOTED_ANSWERED, event, now, cause(event));
        telling.tellVoters(event.lab(), event.idea(), others);
        telling.tell(event.lab(), commenters(event.lab(), event.idea(), now.author()), others);
        var ofParts = notice(NoticeKind.MERGED_ANSWERED, event, now, cause(event));
        parts(event.lab(), event.idea()).forEach(part -> {
            telling.tell(event.lab(), List.of(part.author()), ofParts);
            telling.tellVoters(event.lab(), part.idea(), ofParts);
            telling.tell(event.lab(), commenters(event.lab(), part.idea(), part.author()), ofParts);
        });
    }

    private static String cause(IdeaAnswered event) {
        return "answer-" + event.answer() + "-" + event.idea();
    }

    private static NewNotice notice(NoticeKind kind, IdeaAnswered event, Now now, String cause) {
        return NewNotice.of(kind, cause)
                .about(new ContentRef("idea", event.idea()))
                .from("answer", event.answer())
                .with(now.verdict());
    }

    /** @param step the line of the timeline by which the answer came @param verdict as it is by now */
    private record Now(PersonId author, long step, String verdict) {}

    /** Empty where the answer, or the idea, is not to be read any more, or a changed answer is another one again by now. Who is told first of all is told how it stands. */
    private Optional<Now> asItStands(IdeaAnswered event) {
        return jdbc.sql("""
                        SELECT i.author_id, COALESCE(x.step_id, 0) AS step, x.verdict FROM idea i
                        JOIN answer a ON a.lab_id = i.lab_id AND a.id = ? AND a.state = 'PUBLIC'
                        JOIN answered_idea x ON x.answer_id = a.id AND x.idea_id = i.id AND (x.verdict = ? OR ? AND x.verdict IS NOT NULL)
                        WHERE i.lab_id = ? AND i.id = ? AND i.state NOT IN ('WITHDRAWN', 'HIDDEN', 'REMOVED')""")
                .params(
                        event.answer(),
                        event.verdict().name(),
                        event.first(),
                        event.lab().value(),
                        event.idea())
                .query((row, number) ->
                        new Now(new PersonId(row.getLong("author_id")), row.getLong("step"), row.getString("verdict")))
                .optional();
    }

    private record Part(long idea, PersonId author) {}

    /** What became part of it, also by way of another one. */
    private List<Part> parts(LabId lab, long idea) {
        return jdbc.sql("""
                        WITH RECURSIVE part (id, author_id) AS (
                            SELECT i.id, i.author_id FROM idea i WHERE i.lab_id = :lab AND i.merged_into = :idea AND i.state = 'MERGED'
                            UNION SELECT i.id, i.author_id FROM idea i JOIN part ON i.merged_into = part.id
                                WHERE i.lab_id = :lab AND i.state = 'MERGED')
                        SELECT id, author_id FROM part ORDER BY id LIMIT :most""")
                .param("lab", lab.value())
                .param("idea", idea)
                .param("most", MOST_PARTS)
                .query((row, number) -> new Part(row.getLong("id"), new PersonId(row.getLong("author_id"))))
                .list();
    }

    private List<PersonId> commenters(LabId lab, long idea, PersonId but) {
        return jdbc.sql("""
                        SELECT DISTINCT author_id FROM comment
                        WHERE lab_id = ? AND content_kind = 'idea' AND content_id = ? AND state = 'PUBLIC' AND author_id <> ?
                        ORDER BY author_id LIMIT ?""")
                .params(lab.value(), idea, but.value(), MOST_COMMENTERS)
                .query((row, number) -> new PersonId(row.getLong("author_id")))
                .list();
    }
}

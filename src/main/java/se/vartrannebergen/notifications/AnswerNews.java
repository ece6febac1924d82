package se.vartrannebergen.notifications;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.answers.AnswerEvent.IdeaAnswered;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Answers, told once for each idea to who wrote it, who voted for it and who commented it. Corrections are not told again. */
@Component
class AnswerNews {
    private static final int MOST_COMMENTERS = 5_000;

    private final Telling telling;
    private final JdbcClient jdbc;

    AnswerNews(Telling telling, JdbcClient jdbc) {
        this.telling = telling;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void answered(IdeaAnswered event) {
        if (!event.first()) {
            return;
        }
        author(event).forEach(author -> {
            telling.tell(event.lab(), List.of(author), notice(NoticeKind.MINE_ANSWERED, event));
            var others = notice(NoticeKind.VOTED_ANSWERED, event);
            telling.tellVoters(event.lab(), event.idea(), others);
            telling.tell(event.lab(), commenters(event.lab(), event.idea(), author), others);
        });
    }

    private static NewNotice notice(NoticeKind kind, IdeaAnswered event) {
        return NewNotice.of(kind, "answer-" + event.answer() + "-" + event.idea())
                .about(new ContentRef("idea", event.idea()))
                .from("answer", event.answer())
                .with(event.verdict().name());
    }

    /** None where the answer, or the idea, is not to be read any more. */
    private List<PersonId> author(IdeaAnswered event) {
        return jdbc.sql("""
                        SELECT i.author_id FROM idea i JOIN answer a ON a.lab_id = i.lab_id AND a.id = ? AND a.state = 'PUBLIC'
                        WHERE i.lab_id = ? AND i.id = ? AND i.state NOT IN ('WITHDRAWN', 'HIDDEN', 'REMOVED')""")
                .params(event.answer(), event.lab().value(), event.idea())
                .query((row, number) -> new PersonId(row.getLong("author_id")))
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

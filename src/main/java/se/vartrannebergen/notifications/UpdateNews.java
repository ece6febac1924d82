package se.vartrannebergen.notifications;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.updates.UpdateEvent.UpdateChanged;
import se.vartrannebergen.updates.UpdateEvent.UpdatePublished;
import se.vartrannebergen.updates.UpdatePage;

/**
 * News about ideas, told once to who wrote them and who stands behind them, however many of these ideas are theirs. Nobody is told
 * what is not to be read any more by then.
 */
@Component
class UpdateNews {
    private final Telling telling;
    private final HelpNews help;
    private final JdbcClient jdbc;

    UpdateNews(Telling telling, HelpNews help, JdbcClient jdbc) {
        this.telling = telling;
        this.help = help;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void published(UpdatePublished event) {
        tell(event.lab(), event.update(), about(event.lab(), event.update()));
    }

    /** Only of ideas that it was not about before. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void changed(UpdateChanged event) {
        if (event.added().isEmpty()) {
            return;
        }
        tell(
                event.lab(),
                event.update(),
                about(event.lab(), event.update()).stream()
                        .filter(idea -> event.added().contains(idea.idea()))
                        .toList());
    }

    /** @param writer of the news, who knows of it already */
    private record Concerned(long idea, PersonId author, PersonId writer) {}

    private List<Concerned> about(LabId lab, long update) {
        return jdbc.sql("""
                        SELECT i.id, i.author_id, COALESCE(u.sent_by, u.author_id) AS writer_id
                        FROM news_update u JOIN news_update_idea a ON a.update_id = u.id JOIN idea i ON i.id = a.idea_id
                        WHERE u.lab_id = ? AND u.id = ? AND u.state = 'PUBLIC' AND u.publisher_shown
                          AND i.state NOT IN ('WITHDRAWN', 'HIDDEN', 'REMOVED')
                        ORDER BY i.id""")
                .params(lab.value(), update)
                .query((row, number) -> new Concerned(
                        row.getLong("id"),
                        new PersonId(row.getLong("author_id")),
                        new PersonId(row.getLong("writer_id"))))
                .list();
    }

    /** Authors first: who wrote one of the ideas and voted for another hears of their own. */
    private void tell(LabId lab, long update, List<Concerned> ideas) {
        for (var idea : ideas) {
            if (!idea.author().equals(idea.writer())) {
                telling.tell(lab, List.of(idea.author()), notice(NoticeKind.MINE_NEWS, update, idea));
            }
        }
        for (var idea : ideas) {
            var notice = notice(NoticeKind.VOTED_NEWS, update, idea);
            telling.tellVoters(lab, idea.idea(), Optional.of(idea.writer()), notice);
            help.tellHelpers(lab, idea.idea(), Optional.of(idea.writer()), notice);
        }
    }

    private static NewNotice notice(NoticeKind kind, long update, Concerned idea) {
        return NewNotice.of(kind, "update-" + update)
                .about(new ContentRef("idea", idea.idea()))
                .from(UpdatePage.KIND, update);
    }
}

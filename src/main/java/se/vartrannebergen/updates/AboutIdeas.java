package se.vartrannebergen.updates;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.LabId;

/** What ideas news is about. */
@Component
class AboutIdeas {
    private final JdbcClient jdbc;
    private final Publishers publishers;

    AboutIdeas(JdbcClient jdbc, Publishers publishers) {
        this.jdbc = jdbc;
        this.publishers = publishers;
    }

    Set<Long> of(LabId lab, long update) {
        return Set.copyOf(jdbc.sql("SELECT idea_id FROM news_update_idea WHERE lab_id = ? AND update_id = ? LIMIT ?")
                .params(lab.value(), update, UpdateContent.MOST_IDEAS)
                .query(Long.class)
                .list());
    }

    /**
     * It is about these from now on. What it was about already may stay, whatever became of it since.
     *
     * @throws UpdateRefused where one of those added is not the publisher's to speak of; nothing changes then
     */
    void tie(Update update, Set<Long> wanted) {
        var before = of(update.lab(), update.id());
        if (before.equals(wanted)) {
            return;
        }
        var added = new HashSet<>(wanted);
        added.removeAll(before);
        mustTellAbout(update, added);
        var dropped = new HashSet<>(before);
        dropped.removeAll(wanted);
        for (var idea : dropped) {
            jdbc.sql("DELETE FROM news_update_idea WHERE lab_id = ? AND update_id = ? AND idea_id = ?")
                    .params(update.lab().value(), update.id(), idea)
                    .update();
        }
        for (var idea : added) {
            jdbc.sql("INSERT INTO news_update_idea (lab_id, update_id, idea_id) VALUES (?, ?, ?)")
                    .params(update.lab().value(), update.id(), idea)
                    .update();
        }
    }

    /** The same, where each of them must be the publisher's to speak of now. */
    void tieAnew(Update update, Set<Long> wanted) {
        mustTellAbout(update, wanted);
        tie(update, wanted);
    }

    private void mustTellAbout(Update update, Set<Long> ideas) {
        if (!publishers.mayTellAbout(update.lab(), update.publisher(), ideas)) {
            throw new UpdateRefused("about " + ideas);
        }
    }
}

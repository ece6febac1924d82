package se.vartrannebergen.updates;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Tells the pages that visitors read what changed of news: its own, its publisher's, and those of the ideas it is about. */
@Component
class PagesOfUpdates {
    private static final String IDEA = "idea";

    private final PublicPages pages;
    private final JdbcClient jdbc;

    PagesOfUpdates(PublicPages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(UpdateEvent event) {
        var lab = event.lab();
        switch (event) {
            case UpdateEvent.UpdateSentForReview sent -> {} // nobody else reads it yet
            case UpdateEvent.UpdatePlanned planned -> {}
            case UpdateEvent.UpdateMissed missed -> {}
            case UpdateEvent.UpdatePublished published -> shown(event).forEach(one -> pages.changed(lab, one));
            case UpdateEvent.UpdateRestored restored -> shown(event).forEach(one -> pages.changed(lab, one));
            case UpdateEvent.UpdateEnded ended -> shown(event).forEach(one -> pages.changed(lab, one));
            // What it said before is not to be read again.
            case UpdateEvent.UpdateChanged changed -> {
                gone(lab, event);
                changed.dropped().forEach(idea -> pages.gone(lab, new ContentRef(IDEA, idea)));
                changed.project().ifPresent(project -> pages.changed(lab, new ContentRef(AboutProjects.KIND, project)));
            }
            case UpdateEvent.UpdateTakenBack takenBack -> gone(lab, event);
            case UpdateEvent.UpdateHidden hidden -> gone(lab, event);
            case UpdateEvent.UpdateRemoved removed -> gone(lab, event);
        }
    }

    private void gone(LabId lab, UpdateEvent event) {
        shown(event).forEach(one -> pages.gone(lab, one));
    }

    /** Whose pages show it. */
    private List<ContentRef> shown(UpdateEvent event) {
        var around = jdbc.sql("""
                        SELECT publisher_kind AS kind, publisher_id AS id FROM news_update
                        WHERE lab_id = :lab AND id = :update
                        UNION ALL
                        SELECT 'project', project_id FROM news_update
                        WHERE lab_id = :lab AND id = :update AND project_id IS NOT NULL
                        UNION ALL
                        SELECT 'idea', idea_id FROM news_update_idea WHERE lab_id = :lab AND update_id = :update""")
                .param("lab", event.lab().value())
                .param("update", event.update())
                .query((row, number) -> new ContentRef(row.getString("kind"), row.getLong("id")))
                .list();
        return Stream.concat(Stream.of(event.content()), around.stream()).toList();
    }
}

package se.vartrannebergen.answers;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Tells the pages that visitors read what changed of answers: those of their ideas, and of the organisation. */
@Component
class PagesOfAnswers {
    private final PublicPages pages;
    private final JdbcClient jdbc;

    PagesOfAnswers(PublicPages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(AnswerEvent event) {
        var lab = event.lab();
        switch (event) {
            case AnswerEvent.AnswerPublished published -> {} // nobody reads it before it has come to an idea
            case AnswerEvent.IdeaAnswered answered -> {
                pages.changed(lab, new ContentRef("idea", answered.idea()));
                pages.counted(lab, partner(event));
            }
            // What it said before is not to be read as what it says.
            case AnswerEvent.AnswerCorrected corrected -> gone(lab, event);
            case AnswerEvent.AnswerHidden hidden -> gone(lab, event);
            case AnswerEvent.AnswerRestored restored -> {
                ideas(event).forEach(idea -> pages.changed(lab, idea));
                pages.changed(lab, partner(event));
            }
        }
    }

    private void gone(LabId lab, AnswerEvent event) {
        ideas(event).forEach(idea -> pages.gone(lab, idea));
        pages.gone(lab, partner(event));
    }

    private ContentRef partner(AnswerEvent event) {
        return new ContentRef(
                PartnerStanding.KIND,
                jdbc.sql("SELECT partner_id FROM answer WHERE lab_id = ? AND id = ?")
                        .params(event.lab().value(), event.answer())
                        .query(Long.class)
                        .single());
    }

    private List<ContentRef> ideas(AnswerEvent event) {
        return jdbc.sql(
                        "SELECT idea_id FROM answered_idea WHERE lab_id = ? AND answer_id = ? AND answered_at IS NOT NULL")
                .params(event.lab().value(), event.answer())
                .query((row, number) -> new ContentRef("idea", row.getLong("idea_id")))
                .list();
    }
}

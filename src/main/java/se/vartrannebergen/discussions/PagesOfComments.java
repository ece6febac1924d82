package se.vartrannebergen.discussions;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.people.PersonRenamed;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;

/** Tells the pages that visitors read what changed of what is said on them. */
@Component
class PagesOfComments {
    /** With comments of one person. */
    private static final int MOST_PAGES = 10_000;

    private final PublicPages pages;
    private final JdbcClient jdbc;

    PagesOfComments(PublicPages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(CommentEvent event) {
        var lab = event.lab();
        switch (event) {
            case CommentEvent.CommentSentForReview sent -> {} // nobody else sees it yet
            case CommentEvent.CommentPosted posted -> pages.changed(lab, event.on());
            case CommentEvent.CommentRestored restored -> pages.changed(lab, event.on());
            // What was said before is not to be read again.
            case CommentEvent.CommentEdited edited -> pages.gone(lab, event.on());
            case CommentEvent.CommentDeleted deleted -> pages.gone(lab, event.on());
            case CommentEvent.CommentHidden hidden -> pages.gone(lab, event.on());
            case CommentEvent.CommentRemoved removed -> pages.gone(lab, event.on());
            case CommentEvent.CommentThanked thanked -> pages.counted(lab, event.on());
            case CommentEvent.ThanksTakenBack takenBack -> pages.counted(lab, event.on());
        }
    }

    /** A name that somebody gave up stands on no page any more, not even for a minute. */
    @EventListener
    void follow(PersonRenamed event) {
        jdbc.sql("""
                        SELECT DISTINCT content_kind, content_id FROM comment
                        WHERE lab_id = ? AND author_id = ? AND state = 'PUBLIC' LIMIT ?""")
                .params(event.lab().value(), event.person().value(), MOST_PAGES)
                .query((row, number) -> new ContentRef(row.getString("content_kind"), row.getLong("content_id")))
                .list()
                .forEach(on -> pages.gone(event.lab(), on));
    }
}

package se.vartrannebergen.ideas;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.people.PersonRenamed;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;

/** Tells the pages that visitors read what changed on them. */
@Component
class PagesOfIdeas {
    /** Of one person. */
    private static final int MOST_IDEAS = 10_000;

    private final PublicPages pages;
    private final JdbcClient jdbc;

    PagesOfIdeas(PublicPages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(IdeaEvent event) {
        var lab = event.lab();
        var idea = event.content();
        switch (event) {
            case IdeaEvent.VotesCounted counted -> pages.counted(lab, idea);
            // What an author crossed out, or a photo that was taken away, is not to be seen again either.
            case IdeaEvent.IdeaChanged changed -> pages.gone(lab, idea);
            case IdeaEvent.IdeaWithdrawn withdrawn -> pages.gone(lab, idea);
            case IdeaEvent.IdeaHidden hidden -> pages.gone(lab, idea);
            case IdeaEvent.IdeaRemoved removed -> pages.gone(lab, idea);
            case IdeaEvent.IdeaPublished published -> pages.changed(lab, idea);
            case IdeaEvent.AnswerOwed owed -> pages.changed(lab, idea);
            case IdeaEvent.IdeaMoved moved -> pages.changed(lab, idea);
            case IdeaEvent.IdeaTold told -> pages.changed(lab, idea);
            case IdeaEvent.IdeaMerged merged -> {
                pages.changed(lab, idea);
                pages.changed(lab, new ContentRef(IdeaImages.KIND, merged.into()));
            }
            case IdeaEvent.IdeaSeparated separated -> {
                pages.changed(lab, idea);
                pages.changed(lab, new ContentRef(IdeaImages.KIND, separated.from()));
            }
            case IdeaEvent.IdeaRestored restored -> pages.changed(lab, idea);
            case IdeaEvent.VoteCast cast -> {} // shows once it is counted
            case IdeaEvent.VoteTakenBack takenBack -> {}
            case IdeaEvent.IdeaSentForReview sent -> {} // nobody else sees it yet
        }
    }

    /** A name that somebody gave up stands on no page any more, not even for a minute. */
    @EventListener
    void follow(PersonRenamed event) {
        jdbc.sql("""
                        SELECT id FROM idea
                        WHERE lab_id = ? AND author_id = ? AND published_at IS NOT NULL LIMIT ?""")
                .params(event.lab().value(), event.person().value(), MOST_IDEAS)
                .query(Long.class)
                .list()
                .forEach(idea -> pages.gone(event.lab(), new ContentRef(IdeaImages.KIND, idea)));
    }
}

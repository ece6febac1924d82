package se.vartrannebergen.ideas;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.people.PersonRenamed;
import se.vartrannebergen.prerender.PublicPages;

/** Tells the pages that visitors read what changed on them. */
@Component
class PagesOfIdeas {
    private final PublicPages pages;

    PagesOfIdeas(PublicPages pages) {
        this.pages = pages;
    }

    @EventListener
    void follow(IdeaEvent event) {
        switch (event) {
            case IdeaEvent.VotesCounted counted -> pages.counted(counted.lab(), counted.content());
            case IdeaEvent.IdeaWithdrawn withdrawn -> pages.gone(withdrawn.lab());
            case IdeaEvent.IdeaRemoved removed -> pages.gone(removed.lab());
            case IdeaEvent.VoteCast cast -> {} // shows once it is counted
            case IdeaEvent.VoteTakenBack takenBack -> {}
            default -> pages.changed(event.lab(), event.content());
        }
    }

    /** A name that somebody gave up stands on no page any more, not even for a minute. */
    @EventListener
    void follow(PersonRenamed event) {
        pages.gone(event.lab());
    }
}

package se.vartrannebergen.ideas.ui;

import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.ideas.IdeaPage;

/**
 * The room that knows who carries ideas out says so here: below the path of an idea, and on it until when. Asked only of ideas that are
 * planned or being built; it costs one statement. Where what it says changes, the room tells {@link
 * se.vartrannebergen.prerender.PublicPages} that the idea did.
 */
public interface TakesForward {
    /** @param idea that everybody reads; empty where nothing is known of who takes it forward */
    Optional<Next> on(IdeaPage idea);

    /** @param who in the words of the reader @param until local date by which their next step is to be taken, where they said so */
    record Next(String who, Optional<LocalDate> until) {}
}

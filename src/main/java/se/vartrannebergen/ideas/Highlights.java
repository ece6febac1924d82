package se.vartrannebergen.ideas;

import java.util.List;

/**
 * Proof that things happen, for the home page.
 *
 * @param happening ideas that were answered, planned, are carried out or done, changed last first
 * @param mostVotes open ideas with most votes, none without a vote
 * @param newest ideas published last
 */
public record Highlights(List<IdeaCard> happening, List<IdeaCard> mostVotes, List<IdeaCard> newest) {
    public boolean isEmpty() {
        return newest.isEmpty() && happening.isEmpty();
    }
}

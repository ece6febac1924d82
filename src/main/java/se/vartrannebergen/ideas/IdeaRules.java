package se.vartrannebergen.ideas;

import java.util.Optional;
import se.vartrannebergen.shared.PersonId;

/** Who may do what with an idea. Services ask before they act; views ask to show or leave out a button. */
public class IdeaRules {
    private IdeaRules() {}

    /** Everybody reads what is public and where a merged idea went; the author reads the own idea wherever it stands. */
    public static boolean mayRead(IdeaState state, PersonId author, Optional<PersonId> reader) {
        return isReadByAll(state) || isAuthor(author, reader);
    }

    /** Who works here reads what waits, is hidden or was removed; drafts and what its author took back stay the author's. */
    static boolean isReadByStaff(IdeaState state) {
        return state != IdeaState.DRAFT && state != IdeaState.WITHDRAWN;
    }

    static boolean isReadByAll(IdeaState state) {
        return state.isPublic() || state == IdeaState.MERGED;
    }

    /** The author writes anew as long as nobody has voted. */
    public static boolean mayEdit(IdeaState state, PersonId author, boolean hasVotes, Optional<PersonId> who) {
        return isAuthor(author, who) && state.takesVotes() && !hasVotes;
    }

    /** Who was asked by a facilitator to change what is hidden may, whoever has voted for it. */
    public static boolean mayEditAsAsked(IdeaState state, PersonId author, boolean asked, Optional<PersonId> who) {
        return isAuthor(author, who) && state == IdeaState.HIDDEN && asked;
    }

    /** From the first vote on, the author adds below. */
    public static boolean mayAdd(IdeaState state, PersonId author, boolean hasVotes, Optional<PersonId> who) {
        return isAuthor(author, who) && state.isPublic() && (hasVotes || !state.takesVotes());
    }

    /**
     * The author takes an idea back until it is being carried out, also while it is hidden.
     *
     * @param stands where it stands, or comes back to
     */
    public static boolean mayWithdraw(IdeaState state, IdeaState stands, PersonId author, Optional<PersonId> who) {
        return isAuthor(author, who)
                && state != IdeaState.REMOVED
                && stands.next().contains(IdeaState.WITHDRAWN);
    }

    static boolean isAuthor(PersonId author, Optional<PersonId> who) {
        return who.filter(author::equals).isPresent();
    }
}

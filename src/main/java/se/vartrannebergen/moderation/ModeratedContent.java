package se.vartrannebergen.moderation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * A room whose content people can report says here what it is and lets moderation hide it and bring it back. One for each kind
 * of content. All are called within moderation's own transaction, for content of {@code lab} only, and change nothing where the
 * content is there already: hiding twice is hiding once. They are not asked who may do it; moderation was.
 */
public interface ModeratedContent {
    /** The kind of {@link se.vartrannebergen.shared.ContentRef} this room answers for. */
    String kind();

    /** Wherever it stands, also hidden or removed; empty for drafts and for what does not exist in this lab. */
    Optional<ModeratedPiece> find(LabId lab, long id);

    /** Whether everybody can read it now: itself, and what it stands under. */
    default boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return piece.visibility() == ModeratedPiece.Visibility.PUBLIC;
    }

    /** Whether this person can read it now, or a visitor: it may be for some only, such as the members of a group. */
    default boolean isReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return isReadByAll(lab, piece);
    }

    /** Whether this person could read it if it were not hidden: who learned of it there reports it too, and nobody else. */
    default boolean wouldBeReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return isReadBy(lab, piece.shown(), reader);
    }

    /** Only its author and staff read it from now on, until it is restored. */
    void hide(LabId lab, long id, Because why);

    /** Taken away by a decision. What hangs on it (votes, comments) is kept for the case that it comes back. */
    void remove(LabId lab, long id, Because why);

    /** Hidden or removed content stands where it stood before, with all that hung on it. */
    void restore(LabId lab, long id, Because why);

    /**
     * What is hidden is removed, or what was removed is hidden only.
     *
     * @param remove which of the two; it does not stand where it stood before in between where that shows
     */
    default void restrictAnew(LabId lab, long id, boolean remove, Because why) {
        restore(lab, id, why);
        if (remove) {
            remove(lab, id, why);
        } else {
            hide(lab, id, why);
        }
    }

    /** What waited for review is published. */
    void approve(LabId lab, long id);

    /** Whether its author has a way to change it while it is hidden: only then is a change asked for. */
    default boolean takesEdits() {
        return true;
    }

    /** Where the pictures of it are, small and in their order: paths from the root, which staff may read. */
    default List<String> pictures(LabId lab, long id) {
        return List.of();
    }

    /** How many pieces of this kind somebody wrote that others could read; empty where the room does not count them. */
    default OptionalInt writtenBy(LabId lab, PersonId author) {
        return OptionalInt.empty();
    }
}

package se.vartrannebergen.discussions;

import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** A room whose content people can talk about says here what it is. One for each kind of content. */
public interface Discussed {
    /** The kind of {@link se.vartrannebergen.shared.ContentRef} this room answers for. */
    String kind();

    /** Wherever it stands; empty for drafts and for what does not exist in this lab. */
    Optional<DiscussedPiece> find(LabId lab, long id);

    /** Whether this person, or a visitor, may read it and what is said about it. */
    boolean mayRead(LabId lab, long id, Optional<PersonId> reader);

    /** Whether this person can say something about it now. */
    boolean mayComment(LabId lab, long id, PersonId who);

    /**
     * Whether there are people who may not read it though it is there, such as what is for the members of a group: then each way to
     * what is said about it asks {@link #mayRead} anew.
     */
    default boolean isForSome() {
        return false;
    }

    /** Whether somebody who spoke there, and does not ask now, may still read it: then they are told of answers. */
    default boolean stillReads(LabId lab, long id, PersonId speaker) {
        return true;
    }

    /** Whose names this reader, or a visitor, must not read there, of these who spoke. */
    default Set<PersonId> namesKept(LabId lab, long id, Set<PersonId> speakers, Optional<PersonId> reader) {
        return Set.of();
    }

    /** Whether all who speak there are called by their first name only, such as in a group of young people. */
    default boolean firstNamesOnly(LabId lab, long id) {
        return false;
    }
}

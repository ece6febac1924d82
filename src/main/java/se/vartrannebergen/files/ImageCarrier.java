package se.vartrannebergen.files;

import java.util.Optional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** A room whose content carries images says who may see them. One per kind of content. */
public interface ImageCarrier {
    /** The kind of {@link se.vartrannebergen.shared.ContentRef} this room answers for. */
    String kind();

    /** Whether this person, or any visitor where empty, may read the content. Unknown or another lab's: false. */
    boolean mayRead(LabId lab, long contentId, Optional<PersonId> reader);

    /** Whether everybody may read the content, so that its images may be kept by any cache. Unknown: false. */
    boolean isPublic(LabId lab, long contentId);

    /**
     * Whether this person may read a photo that nobody has described yet. As any other, unless the room shows such photos only to
     * those who put them right.
     */
    default boolean mayReadUndescribed(LabId lab, long contentId, Optional<PersonId> reader) {
        return mayRead(lab, contentId, reader);
    }

    /** Whether everybody may; see {@link #isPublic}. */
    default boolean isPublicUndescribed(LabId lab, long contentId) {
        return isPublic(lab, contentId);
    }
}

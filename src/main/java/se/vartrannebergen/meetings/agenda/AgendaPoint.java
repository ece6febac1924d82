package se.vartrannebergen.meetings.agenda;

import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * A point on the page of its meeting.
 *
 * @param text may be empty
 * @param minutes how long it may take
 * @param author where the reader may read the name
 * @param changeable whether the reader changes it, or takes it away
 * @param edition which wording this is
 */
public record AgendaPoint(
        long id,
        String title,
        String text,
        Optional<Integer> minutes,
        Language language,
        Optional<String> author,
        boolean changeable,
        int edition) {
    /** The kind of {@link ContentRef} of points. */
    public static final String KIND = "agenda";

    public ContentRef content() {
        return new ContentRef(KIND, id);
    }
}

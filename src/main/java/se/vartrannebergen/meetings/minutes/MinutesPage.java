package se.vartrannebergen.meetings.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;

/**
 * Published minutes on the page of their meeting.
 *
 * @param correctedAt when they were corrected last
 */
public record MinutesPage(
        long id,
        MinutesContent content,
        Instant publishedAt,
        Optional<Instant> correctedAt,
        List<PromiseLine> promises) {
    /** The kind of {@link ContentRef} of minutes. */
    public static final String KIND = "minutes";

    public ContentRef ref() {
        return new ContentRef(KIND, id);
    }
}

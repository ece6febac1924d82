package se.vartrannebergen.updates;

import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;

/**
 * A piece of news as whoever writes it finds it.
 *
 * @param slug its part of the address
 * @param version counts the saves; whoever saves says which one the change was made to
 * @param mayPublish whether the person publishes in that name, not only writes drafts
 * @param isOut whether it was published, whatever became of it since
 * @param missedAt when it was to be published and could not be
 */
public record WrittenUpdate(
        long id,
        String slug,
        int version,
        UpdateState state,
        ContentRef publisher,
        UpdateContent content,
        boolean mayPublish,
        boolean isOut,
        Optional<Instant> missedAt) {
    /** The same after it was saved from here. */
    public WrittenUpdate savedAs(int newVersion, UpdateContent newContent) {
        return new WrittenUpdate(id, slug, newVersion, state, publisher, newContent, mayPublish, isOut, missedAt);
    }
}

package se.vartrannebergen.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * A task as one reader sees it.
 *
 * @param text perhaps empty
 * @param edition which wording this is
 * @param who does it or is asked to; empty where nobody is
 * @param name of who, as this reader may read it; empty where they may not
 * @param asked whether who has not said yes yet
 * @param askedByReader whether the reader asked
 * @param mine whether who is the reader
 * @param written whether the reader added it
 * @param doneAt empty while it is open
 */
public record TaskLine(
        long id,
        String title,
        String text,
        Language language,
        int edition,
        TaskState state,
        Optional<PersonId> who,
        Optional<String> name,
        boolean asked,
        boolean askedByReader,
        boolean mine,
        boolean written,
        @Nullable LocalDate due,
        @Nullable Instant doneAt) {

    public ContentRef content() {
        return new ContentRef(Task.KIND, id);
    }

    /** Whether it should have been done by then. */
    public boolean isLate(LocalDate today) {
        return state.isOpen() && due != null && due.isBefore(today);
    }
}

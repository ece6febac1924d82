package se.vartrannebergen.meetings.minutes;

import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.tasks.TaskState;

/**
 * Who said that they will do what.
 *
 * @param who name of the member as the reader may read it, or somebody else in words; empty where the reader may not read the name
 * @param due by when, by the calendar of Europe/Stockholm
 * @param task how far the task has come that was made of it; empty where there is none
 */
public record PromiseLine(
        long id,
        Optional<String> who,
        String what,
        Optional<LocalDate> due,
        Language language,
        Optional<TaskState> task) {
    /** The kind of {@link ContentRef} of promises made at meetings. */
    public static final String KIND = "promise";

    public ContentRef content() {
        return new ContentRef(KIND, id);
    }
}

package se.vartrannebergen.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.Language;

/**
 * An open task of whoever reads, in one of their groups.
 *
 * @param asked whether they have not answered yet
 * @param address of the group, a path from the root
 */
public record OwnTask(
        long id,
        String title,
        Language language,
        TaskState state,
        boolean asked,
        @Nullable LocalDate due,
        long group,
        String groupName,
        Language groupLanguage,
        String address) {}

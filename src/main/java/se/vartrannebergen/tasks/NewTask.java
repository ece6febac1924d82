package se.vartrannebergen.tasks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * A task as it may be added.
 *
 * @param title one line of 3–120 characters as people count them
 * @param language of the title
 * @param due by when, by the calendar of Europe/Stockholm
 * @param who does it: whoever adds it takes it at once, somebody else is asked
 * @param source what it is made of, such as a promise at a meeting: two of the same are one
 */
public record NewTask(
        PlainText title,
        Language language,
        Optional<LocalDate> due,
        Optional<PersonId> who,
        Optional<ContentRef> source) {

    /** @throws TaskNotReady where the bounds of the title are not kept */
    public NewTask {
        var problems = problems(title);
        if (!problems.isEmpty()) {
            throw new TaskNotReady(problems);
        }
    }

    /** All at once, so that a form can say all at once. */
    public static Set<TaskProblem> problems(PlainText title) {
        return TaskWords.problems(title, new PlainText(""));
    }
}

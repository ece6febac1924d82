package se.vartrannebergen.tasks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What a task says, as it may be changed to.
 *
 * @param title one line of 3–120 characters as people count them
 * @param text at most 1,000 characters; may be empty
 * @param due by when, by the calendar of Europe/Stockholm
 */
public record TaskWords(PlainText title, PlainText text, Language language, Optional<LocalDate> due) {
    public static final int SHORTEST_TITLE = 3;
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 1_000;

    /** @throws TaskNotReady where the lengths above are not kept */
    public TaskWords {
        var problems = problems(title, text);
        if (!problems.isEmpty()) {
            throw new TaskNotReady(problems);
        }
    }

    /** All at once, so that a form can say all at once. */
    public static Set<TaskProblem> problems(PlainText title, PlainText text) {
        var problems = EnumSet.noneOf(TaskProblem.class);
        if (title.visibleLength() < SHORTEST_TITLE) {
            problems.add(TaskProblem.TITLE_TOO_SHORT);
        } else if (title.isLongerThan(LONGEST_TITLE)) {
            problems.add(TaskProblem.TITLE_TOO_LONG);
        }
        if (text.isLongerThan(LONGEST_TEXT)) {
            problems.add(TaskProblem.TEXT_TOO_LONG);
        }
        return problems;
    }
}

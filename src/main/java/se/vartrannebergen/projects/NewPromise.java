package se.vartrannebergen.projects;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What is promised.
 *
 * @param owner one organisation, or one group
 * @param project that it belongs to, if any
 * @param idea that it belongs to, if any
 * @param due until when; empty where nobody said
 */
public record NewPromise(
        ProjectOwner owner,
        Optional<Long> project,
        Optional<Long> idea,
        PlainText text,
        Language language,
        Optional<LocalDate> due) {
    public static final int SHORTEST = 5;
    public static final int LONGEST = 200;
    /** Years from today. */
    static final int MOST_YEARS = 10;

    /** @param today where the labs are */
    public Set<ProjectProblem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(ProjectProblem.class);
        if (text.visibleLength() < SHORTEST) {
            problems.add(ProjectProblem.PROMISE_TOO_SHORT);
        } else if (text.isLongerThan(LONGEST)) {
            problems.add(ProjectProblem.PROMISE_TOO_LONG);
        }
        if (due.isEmpty()) {
            problems.add(ProjectProblem.DAY_MISSING);
        } else if (due.get().isBefore(today)) {
            problems.add(ProjectProblem.DAY_IS_PAST);
        } else if (due.get().isAfter(today.plusYears(MOST_YEARS))) {
            problems.add(ProjectProblem.DAY_TOO_FAR);
        }
        return problems;
    }
}

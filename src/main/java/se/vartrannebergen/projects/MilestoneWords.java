package se.vartrannebergen.projects;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/** A step of a project. @param due until when; empty where it is not said */
public record MilestoneWords(PlainText title, Language language, Optional<LocalDate> due) {
    /** Years from today within which a day can lie. */
    private static final int MOST_YEARS = 10;

    Set<ProjectProblem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(ProjectProblem.class);
        if (title.visibleLength() < ProjectWords.SHORTEST_TITLE) {
            problems.add(ProjectProblem.TITLE_TOO_SHORT);
        } else if (title.isLongerThan(ProjectWords.LONGEST_TITLE)) {
            problems.add(ProjectProblem.TITLE_TOO_LONG);
        }
        if (due.filter(day -> day.isAfter(today.plusYears(MOST_YEARS)) || day.isBefore(today.minusYears(MOST_YEARS)))
                .isPresent()) {
            problems.add(ProjectProblem.DAY_TOO_FAR);
        }
        return problems;
    }
}

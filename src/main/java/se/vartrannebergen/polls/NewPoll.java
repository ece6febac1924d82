package se.vartrannebergen.polls;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * A poll as it may be opened, but for what depends on the time it is opened at.
 *
 * @param question one line of 5–120 characters as people count them
 * @param text at most 2,000 characters; may be empty
 * @param choices for one or several of several: 2–20, each another, of at most 100 characters; else none
 * @param dates for which date suits: 2–30 local date-times, each another; else none
 * @param most of several, how many one may choose; 0 is as many as one likes
 * @param secret nobody ever reads who answered what
 * @param showsRunning who has answered reads the figures before it ends; never in a secret poll
 * @param end the local time at which it ends, one hour to 90 days from when it is opened
 */
public record NewPoll(
        PollKind kind,
        PlainText question,
        PlainText text,
        Language language,
        List<PlainText> choices,
        List<LocalDateTime> dates,
        int most,
        boolean secret,
        boolean showsRunning,
        LocalDateTime end) {
    public static final int SHORTEST_QUESTION = 5;
    public static final int LONGEST_QUESTION = 120;
    public static final int LONGEST_TEXT = 2_000;
    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 20;
    public static final int LONGEST_OPTION = 100;
    public static final int FEWEST_DATES = 2;
    public static final int MOST_DATES = 30;

    public NewPoll {
        choices = kind.hasChoices()
                ? choices.stream().filter(one -> !one.isEmpty()).toList()
                : List.of();
        dates = kind == PollKind.DATE ? dates.stream().distinct().sorted().toList() : List.of();
        most = kind == PollKind.SEVERAL ? most : 0;
        showsRunning = showsRunning && !secret;
    }

    /** All at once, so that a form can say all at once. @param now when it is opened */
    public Set<PollProblem> problems(Instant now) {
        var problems = EnumSet.noneOf(PollProblem.class);
        if (question.visibleLength() < SHORTEST_QUESTION) {
            problems.add(PollProblem.QUESTION_TOO_SHORT);
        } else if (question.isLongerThan(LONGEST_QUESTION)) {
            problems.add(PollProblem.QUESTION_TOO_LONG);
        }
        if (text.isLongerThan(LONGEST_TEXT)) {
            problems.add(PollProblem.TEXT_TOO_LONG);
        }
        if (kind.hasChoices()) {
            problems.addAll(problemsOfChoices());
        }
        if (kind == PollKind.DATE) {
            problems.addAll(problemsOfDates(now));
        }
        PollTime.problem(end, now).ifPresent(problems::add);
        return problems;
    }

    private Set<PollProblem> problemsOfChoices() {
        var problems = EnumSet.noneOf(PollProblem.class);
        if (choices.size() < FEWEST_OPTIONS) {
            problems.add(PollProblem.TOO_FEW_OPTIONS);
        } else if (choices.size() > MOST_OPTIONS) {
            problems.add(PollProblem.TOO_MANY_OPTIONS);
        }
        if (choices.stream().anyMatch(one -> one.isLongerThan(LONGEST_OPTION))) {
            problems.add(PollProblem.OPTION_TOO_LONG);
        }
        var seen = new HashSet<String>();
        if (!choices.stream().allMatch(one -> seen.add(one.value().toLowerCase(Locale.ROOT)))) {
            problems.add(PollProblem.OPTIONS_ALIKE);
        }
        if (most < 0 || most > 0 && most >= choices.size()) {
            problems.add(PollProblem.MOST_IS_WRONG);
        }
        return problems;
    }

    private Set<PollProblem> problemsOfDates(Instant now) {
        var problems = EnumSet.noneOf(PollProblem.class);
        if (dates.size() < FEWEST_DATES) {
            problems.add(PollProblem.TOO_FEW_DATES);
        } else if (dates.size() > MOST_DATES) {
            problems.add(PollProblem.TOO_MANY_DATES);
        }
        if (!dates.stream().allMatch(PollTime::exists)) {
            problems.add(PollProblem.DATE_DOES_NOT_EXIST);
        }
        if (dates.stream().anyMatch(date -> PollTime.instant(date).isBefore(now))) {
            problems.add(PollProblem.DATE_IS_PAST);
        }
        return problems;
    }
}

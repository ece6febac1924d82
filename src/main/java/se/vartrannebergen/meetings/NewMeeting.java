package se.vartrannebergen.meetings;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * A meeting as it may be planned, or changed to.
 *
 * @param title one line of 3–80 characters as people count them
 * @param text at most 2,000 characters; may be empty
 * @param language of these texts
 * @param starts as clocks show it here; to the minute
 * @param ends at most a day later
 * @param spoken languages, at most ten
 * @param bring what to bring, at most 300 characters; may be empty
 * @param mostPeople the limit, 1–1,000; empty where there is none
 */
public record NewMeeting(
        PlainText title,
        PlainText text,
        Language language,
        LocalDateTime starts,
        LocalDateTime ends,
        MeetingSpot where,
        List<Language> spoken,
        Offered childcare,
        Offered food,
        Offered stepFree,
        PlainText bring,
        Optional<Integer> mostPeople) {
    public static final int SHORTEST_TITLE = 3;
    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_TEXT = 2_000;
    public static final int LONGEST_BRING = 300;
    public static final int MOST_LANGUAGES = 10;
    public static final int MOST_PEOPLE = 1_000;
    public static final Duration LONGEST = Duration.ofDays(1);

    /**
     * @throws MeetingNotReady where the bounds above are not kept
     * @throws NoSuchTime where it starts or ends in the hour that the clocks are put forward over
     */
    public NewMeeting {
        spoken = List.copyOf(spoken);
        var problems = EnumSet.noneOf(MeetingProblem.class);
        problems.addAll(problems(title, text, bring));
        problems.addAll(problems(where));
        problems.addAll(problems(starts, ends));
        if (spoken.size() > MOST_LANGUAGES || spoken.stream().distinct().count() < spoken.size()) {
            problems.add(MeetingProblem.TOO_MANY_LANGUAGES);
        }
        if (Stream.of(childcare, food, stepFree).anyMatch(it -> it.words().isLongerThan(Offered.LONGEST_WORDS))) {
            problems.add(MeetingProblem.OFFER_TOO_LONG);
        }
        if (mostPeople.filter(most -> most < 1 || most > MOST_PEOPLE).isPresent()) {
            problems.add(MeetingProblem.LIMIT_OUT_OF_BOUNDS);
        }
        if (!problems.isEmpty()) {
            throw new MeetingNotReady(problems);
        }
    }

    /** All at once, so that a form can say all at once. */
    public static Set<MeetingProblem> problems(PlainText title, PlainText text, PlainText bring) {
        var problems = EnumSet.noneOf(MeetingProblem.class);
        if (title.visibleLength() < SHORTEST_TITLE) {
            problems.add(MeetingProblem.TITLE_TOO_SHORT);
        } else if (title.isLongerThan(LONGEST_TITLE)) {
            problems.add(MeetingProblem.TITLE_TOO_LONG);
        }
        if (text.isLongerThan(LONGEST_TEXT)) {
            problems.add(MeetingProblem.TEXT_TOO_LONG);
        }
        if (bring.isLongerThan(LONGEST_BRING)) {
            problems.add(MeetingProblem.BRING_TOO_LONG);
        }
        return problems;
    }

    public static Set<MeetingProblem> problems(MeetingSpot where) {
        var problems = EnumSet.noneOf(MeetingProblem.class);
        if (where.isNowhere()) {
            problems.add(MeetingProblem.NOWHERE);
        }
        if (where.directions().isLongerThan(MeetingSpot.LONGEST_DIRECTIONS)) {
            problems.add(MeetingProblem.DIRECTIONS_TOO_LONG);
        }
        if (where.link().filter(link -> !MeetingLink.isRight(link)).isPresent()) {
            problems.add(MeetingProblem.LINK_WRONG);
        }
        return problems;
    }

    /** @throws NoSuchTime where one of them does not exist */
    public static Set<MeetingProblem> problems(LocalDateTime starts, LocalDateTime ends) {
        var from = LocalTimes.instant(starts);
        var until = LocalTimes.instant(ends);
        if (!from.isBefore(until)) {
            return EnumSet.of(MeetingProblem.ENDS_TOO_EARLY);
        }
        return Duration.between(starts, ends).compareTo(LONGEST) > 0
                ? EnumSet.of(MeetingProblem.ENDS_TOO_LATE)
                : EnumSet.noneOf(MeetingProblem.class);
    }

    /** The same at another time. @throws NoSuchTime where that does not exist */
    NewMeeting at(LocalDateTime otherStart, LocalDateTime otherEnd) {
        return new NewMeeting(
                title,
                text,
                language,
                otherStart,
                otherEnd,
                where,
                spoken,
                childcare,
                food,
                stepFree,
                bring,
                mostPeople);
    }

    /** All that people read of it, for who watches over what is written. */
    String words() {
        return String.join(
                        "\n",
                        title.value(),
                        text.value(),
                        where.directions().value(),
                        childcare.words().value(),
                        food.words().value(),
                        stepFree.words().value(),
                        bring.value())
                .strip();
    }
}

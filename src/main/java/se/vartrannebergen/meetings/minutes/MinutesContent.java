package se.vartrannebergen.meetings.minutes;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What stands in minutes, but for promises.
 *
 * @param text what was said, at most 10,000 characters as people count them; may be empty
 * @param decisions one line each, at most 50 of at most 300 characters
 * @param adults who came, 0–2,000
 * @param children who came, 0–2,000
 * @param language of text and decisions
 */
public record MinutesContent(
        PlainText text,
        List<PlainText> decisions,
        Optional<Integer> adults,
        Optional<Integer> children,
        Language language) {
    public static final int LONGEST_TEXT = 10_000;
    public static final int MOST_DECISIONS = 50;
    public static final int LONGEST_DECISION = 300;
    public static final int MOST_PEOPLE = 2_000;

    /** @throws MinutesNotReady where the bounds above are not kept */
    public MinutesContent {
        decisions = List.copyOf(decisions);
        var problems = problems(text, decisions, adults, children);
        if (!problems.isEmpty()) {
            throw new MinutesNotReady(problems);
        }
    }

    public static MinutesContent empty(Language language) {
        return new MinutesContent(new PlainText(""), List.of(), Optional.empty(), Optional.empty(), language);
    }

    /** One a line, empty ones left out. */
    public static List<PlainText> decisions(String lines) {
        return Stream.of(lines.split("\\R"))
                .map(PlainText::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public String decisionLines() {
        return decisions.stream().map(PlainText::value).collect(Collectors.joining("\n"));
    }

    /** All at once, so that a form can say all at once. */
    public static Set<MinutesProblem> problems(
            PlainText text, List<PlainText> decisions, Optional<Integer> adults, Optional<Integer> children) {
        var problems = EnumSet.noneOf(MinutesProblem.class);
        if (text.isLongerThan(LONGEST_TEXT)) {
            problems.add(MinutesProblem.TEXT_TOO_LONG);
        }
        if (decisions.size() > MOST_DECISIONS) {
            problems.add(MinutesProblem.TOO_MANY_DECISIONS);
        } else if (decisions.stream().anyMatch(line -> line.isLongerThan(LONGEST_DECISION))) {
            problems.add(MinutesProblem.DECISION_TOO_LONG);
        }
        if (Stream.of(adults, children).flatMap(Optional::stream).anyMatch(many -> many < 0 || many > MOST_PEOPLE)) {
            problems.add(MinutesProblem.PEOPLE_OUT_OF_BOUNDS);
        }
        return problems;
    }
}

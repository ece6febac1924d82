package se.vartrannebergen.meetings.agenda;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * A point as it may be added, or changed to.
 *
 * @param title one line of 3–120 characters as people count them
 * @param text at most 500 characters as people count them; may be empty
 * @param minutes how long it may take, 1–240
 * @param language of title and text
 */
public record NewPoint(PlainText title, PlainText text, Optional<Integer> minutes, Language language) {
    public static final int SHORTEST_TITLE = 3;
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 500;
    public static final int MOST_MINUTES = 240;

    /** @throws AgendaNotReady where the bounds above are not kept */
    public NewPoint {
        title = PlainText.oneLine(title.value());
        var problems = problems(title, text, minutes);
        if (!problems.isEmpty()) {
            throw new AgendaNotReady(problems);
        }
    }

    /** All at once, so that a form can say all at once. */
    public static Set<AgendaProblem> problems(PlainText title, PlainText text, Optional<Integer> minutes) {
        var problems = EnumSet.noneOf(AgendaProblem.class);
        if (title.visibleLength() < SHORTEST_TITLE) {
            problems.add(AgendaProblem.TITLE_TOO_SHORT);
        } else if (title.isLongerThan(LONGEST_TITLE)) {
            problems.add(AgendaProblem.TITLE_TOO_LONG);
        }
        if (text.isLongerThan(LONGEST_TEXT)) {
            problems.add(AgendaProblem.TEXT_TOO_LONG);
        }
        if (minutes.filter(many -> many < 1 || many > MOST_MINUTES).isPresent()) {
            problems.add(AgendaProblem.MINUTES_OUT_OF_BOUNDS);
        }
        return problems;
    }
}

package se.vartrannebergen.updates;

import java.util.EnumSet;
import java.util.Set;
import se.vartrannebergen.shared.PlainText;

/**
 * What a piece of news says in one language, good enough to be published or not.
 *
 * @param title one line of 5–100 characters as people count them; of more, 10,000 UTF-16 code units are kept
 * @param text 20–5,000 characters as people count them; of more, 200,000 UTF-16 code units are kept
 */
public record UpdateWords(PlainText title, PlainText text) {
    public static final int SHORTEST_TITLE = 5;
    public static final int LONGEST_TITLE = 100;
    public static final int SHORTEST_TEXT = 20;
    public static final int LONGEST_TEXT = 5_000;

    /** Of the title's characters, so many can be seen: five zero-width spaces are no title. */
    private static final int SHORTEST_VISIBLE_TITLE = 3;

    private static final int MOST_KEPT_OF_TITLE = 10_000;
    private static final int MOST_KEPT_OF_TEXT = 200_000;

    public UpdateWords {
        title = PlainText.oneLine(start(title.value(), MOST_KEPT_OF_TITLE));
        text = new PlainText(start(text.value(), MOST_KEPT_OF_TEXT));
    }

    /** Nothing was written in that language. */
    public boolean isEmpty() {
        return title.isEmpty() && text.isEmpty();
    }

    /** What keeps it from being published, all at once. */
    public Set<UpdateProblem> problems() {
        var problems = EnumSet.noneOf(UpdateProblem.class);
        if (title.length() < SHORTEST_TITLE || title.visibleLength() < SHORTEST_VISIBLE_TITLE) {
            problems.add(UpdateProblem.TITLE_TOO_SHORT);
        } else if (title.isLongerThan(LONGEST_TITLE)) {
            problems.add(UpdateProblem.TITLE_TOO_LONG);
        }
        if (text.length() < SHORTEST_TEXT || text.visibleLength() < SHORTEST_TEXT / 2) {
            problems.add(UpdateProblem.TEXT_TOO_SHORT);
        } else if (text.isLongerThan(LONGEST_TEXT)) {
            problems.add(UpdateProblem.TEXT_TOO_LONG);
        }
        return problems;
    }

    private static String start(String value, int most) {
        return value.length() <= most ? value : value.substring(0, most);
    }
}

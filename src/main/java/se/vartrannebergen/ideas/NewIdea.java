package se.vartrannebergen.ideas;

import java.util.EnumSet;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * An idea as it may be published.
 *
 * @param title one line of 5–80 characters as people count them
 * @param text 20–5,000 characters as people count them
 */
public record NewIdea(PlainText title, PlainText text, Language language, long category, long place) {
    public static final int SHORTEST_TITLE = 5;
    public static final int LONGEST_TITLE = 80;
    /** Of the title's characters, so many can be seen: five zero-width spaces are no title. */
    private static final int SHORTEST_VISIBLE_TITLE = 3;

    public static final int SHORTEST_TEXT = 20;
    public static final int LONGEST_TEXT = 5_000;

    /** @throws IdeaNotReady where the lengths above are not kept */
    public NewIdea {
        var problems = problems(title, text);
        if (!problems.isEmpty()) {
            throw new IdeaNotReady(problems);
        }
    }

    static Set<IdeaProblem> problems(PlainText title, PlainText text) {
        var problems = EnumSet.noneOf(IdeaProblem.class);
        if (title.length() < SHORTEST_TITLE || title.visibleLength() < SHORTEST_VISIBLE_TITLE) {
            problems.add(IdeaProblem.TITLE_TOO_SHORT);
        } else if (title.isLongerThan(LONGEST_TITLE)) {
            problems.add(IdeaProblem.TITLE_TOO_LONG);
        }
        if (text.length() < SHORTEST_TEXT || text.visibleLength() < SHORTEST_TEXT / 2) {
            problems.add(IdeaProblem.TEXT_TOO_SHORT);
        } else if (text.isLongerThan(LONGEST_TEXT)) {
            problems.add(IdeaProblem.TEXT_TOO_LONG);
        }
        return problems;
    }
}

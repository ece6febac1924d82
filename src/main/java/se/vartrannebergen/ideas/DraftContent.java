package se.vartrannebergen.ideas;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What was typed so far, good enough to be sent or not.
 *
 * @param title at most 10,000 UTF-16 code units are kept
 * @param text at most 200,000 UTF-16 code units are kept
 */
public record DraftContent(
        PlainText title, PlainText text, Language language, Optional<Long> category, Optional<Long> place) {
    private static final int MOST_KEPT_OF_TITLE = 10_000;
    private static final int MOST_KEPT_OF_TEXT = 200_000;

    public DraftContent {
        title = PlainText.oneLine(start(title.value(), MOST_KEPT_OF_TITLE));
        text = new PlainText(start(text.value(), MOST_KEPT_OF_TEXT));
    }

    public static DraftContent empty(Language language) {
        return new DraftContent(new PlainText(""), new PlainText(""), language, Optional.empty(), Optional.empty());
    }

    public boolean isEmpty() {
        return title.isEmpty() && text.isEmpty();
    }

    /** What keeps this from being sent; empty where nothing does. */
    public Set<IdeaProblem> problems(Lab lab) {
        var problems = EnumSet.noneOf(IdeaProblem.class);
        problems.addAll(NewIdea.problems(title, text));
        if (category.flatMap(lab::category).isEmpty()) {
            problems.add(IdeaProblem.CATEGORY_MISSING);
        }
        if (place.flatMap(lab::place).isEmpty()) {
            problems.add(IdeaProblem.PLACE_MISSING);
        }
        return problems;
    }

    /** @throws IdeaNotReady where {@link #problems} finds any */
    NewIdea finished(Lab lab) {
        var problems = problems(lab);
        if (!problems.isEmpty()) {
            throw new IdeaNotReady(problems);
        }
        return new NewIdea(title, text, language, category.orElseThrow(), place.orElseThrow());
    }

    private static String start(String value, int most) {
        return value.length() <= most ? value : value.substring(0, most);
    }
}

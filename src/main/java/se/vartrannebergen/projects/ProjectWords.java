package se.vartrannebergen.projects;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What a project says of itself.
 *
 * @param cost in whole kronor; empty where it is not said
 * @param moneyFrom where the money comes from; may be empty
 * @param contact whom to talk to; may be empty
 */
public record ProjectWords(
        PlainText title,
        PlainText text,
        Language language,
        Optional<Long> cost,
        PlainText moneyFrom,
        PlainText contact) {
    public static final int SHORTEST_TITLE = 3;
    public static final int LONGEST_TITLE = 80;
    public static final int SHORTEST_TEXT = 10;
    public static final int LONGEST_TEXT = 3_000;
    public static final int LONGEST_LINE = 200;
    public static final long MOST_COST = 1_000_000_000;

    public Set<ProjectProblem> problems() {
        var problems = EnumSet.noneOf(ProjectProblem.class);
        if (title.visibleLength() < SHORTEST_TITLE) {
            problems.add(ProjectProblem.TITLE_TOO_SHORT);
        } else if (title.isLongerThan(LONGEST_TITLE)) {
            problems.add(ProjectProblem.TITLE_TOO_LONG);
        }
        if (text.visibleLength() < SHORTEST_TEXT) {
            problems.add(ProjectProblem.TEXT_TOO_SHORT);
        } else if (text.isLongerThan(LONGEST_TEXT)) {
            problems.add(ProjectProblem.TEXT_TOO_LONG);
        }
        if (cost.filter(kronor -> kronor < 0 || kronor > MOST_COST).isPresent()) {
            problems.add(ProjectProblem.COST_WRONG);
        }
        if (moneyFrom.isLongerThan(LONGEST_LINE)) {
            problems.add(ProjectProblem.MONEY_TOO_LONG);
        }
        if (contact.isLongerThan(LONGEST_LINE)) {
            problems.add(ProjectProblem.CONTACT_TOO_LONG);
        }
        return problems;
    }
}

package se.vartrannebergen.groups;

import java.util.EnumSet;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * An offer to help with an idea.
 *
 * @param ways at least one
 * @param line such as which language or which days, at most {@link #LONGEST_LINE} characters as people count them; may be empty
 * @param language of the line
 * @param nameShown whether everybody may read who wants to help
 */
public record NewHelp(Set<HelpWay> ways, PlainText line, Language language, boolean nameShown) {
    public static final int LONGEST_LINE = 120;

    /** @throws HelpNotReady where there is no way, or the line is too long */
    public NewHelp {
        ways = Set.copyOf(ways);
        Set<HelpProblem> problems = EnumSet.noneOf(HelpProblem.class);
        if (ways.isEmpty()) {
            problems.add(HelpProblem.NO_WAY);
        }
        if (line.isLongerThan(LONGEST_LINE)) {
            problems.add(HelpProblem.LINE_TOO_LONG);
        }
        if (!problems.isEmpty()) {
            throw new HelpNotReady(problems);
        }
    }
}

package se.vartrannebergen.groups;

import java.util.EnumSet;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * A group as it may be started, or changed to.
 *
 * @param name one line of 3–60 characters as people count them
 * @param purpose what for, in one sentence of 10–200 characters as people count them
 * @param lookingFor whom and what the group looks for, at most 200 characters; may be empty
 * @param language of these texts
 * @param young for young people of 11–17 years; stays as it was when the group changes
 */
public record NewGroup(
        PlainText name,
        PlainText purpose,
        PlainText lookingFor,
        Language language,
        Reading reading,
        Joining joining,
        boolean young) {
    public static final int SHORTEST_NAME = 3;
    public static final int LONGEST_NAME = 60;
    public static final int SHORTEST_PURPOSE = 10;
    public static final int LONGEST_PURPOSE = 200;
    public static final int LONGEST_LOOKING_FOR = 200;

    /** @throws GroupNotReady where the lengths above are not kept */
    public NewGroup {
        var problems = problems(name, purpose, lookingFor);
        if (!problems.isEmpty()) {
            throw new GroupNotReady(problems);
        }
    }

    /** All at once, so that a form can say all at once. */
    public static Set<GroupProblem> problems(PlainText name, PlainText purpose, PlainText lookingFor) {
        var problems = EnumSet.noneOf(GroupProblem.class);
        if (name.visibleLength() < SHORTEST_NAME) {
            problems.add(GroupProblem.NAME_TOO_SHORT);
        } else if (name.isLongerThan(LONGEST_NAME)) {
            problems.add(GroupProblem.NAME_TOO_LONG);
        }
        if (purpose.visibleLength() < SHORTEST_PURPOSE) {
            problems.add(GroupProblem.PURPOSE_TOO_SHORT);
        } else if (purpose.isLongerThan(LONGEST_PURPOSE)) {
            problems.add(GroupProblem.PURPOSE_TOO_LONG);
        }
        if (lookingFor.isLongerThan(LONGEST_LOOKING_FOR)) {
            problems.add(GroupProblem.LOOKING_FOR_TOO_LONG);
        }
        return problems;
    }
}

package se.vartrannebergen.meetings.minutes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * A promise as it may be written down.
 *
 * @param who a member of the group; empty where it is somebody else
 * @param whoElse somebody else in words, at most 60 characters as people count them; empty where it is a member
 * @param what 3–120 characters as people count them, as long as the title of a task
 * @param due by when, by the calendar of Europe/Stockholm
 */
public record NewPromise(
        Optional<PersonId> who, PlainText whoElse, PlainText what, Optional<LocalDate> due, Language language) {
    public static final int LONGEST_WHO = 60;
    public static final int SHORTEST_WHAT = 3;
    public static final int LONGEST_WHAT = 120;

    /** @throws PromiseNotReady where the bounds above are not kept */
    public NewPromise {
        var problems = problems(who.isPresent(), whoElse, what);
        if (!problems.isEmpty()) {
            throw new PromiseNotReady(problems);
        }
        whoElse = who.isPresent() ? new PlainText("") : PlainText.oneLine(whoElse.value());
        what = PlainText.oneLine(what.value());
    }

    /** All at once, so that a form can say all at once. */
    public static Set<PromiseProblem> problems(boolean isMember, PlainText whoElse, PlainText what) {
        var problems = EnumSet.noneOf(PromiseProblem.class);
        if (!isMember && whoElse.visibleLength() == 0) {
            problems.add(PromiseProblem.WHO_MISSING);
        } else if (!isMember && whoElse.isLongerThan(LONGEST_WHO)) {
            problems.add(PromiseProblem.WHO_TOO_LONG);
        }
        if (what.visibleLength() < SHORTEST_WHAT) {
            problems.add(PromiseProblem.WHAT_TOO_SHORT);
        } else if (what.isLongerThan(LONGEST_WHAT)) {
            problems.add(PromiseProblem.WHAT_TOO_LONG);
        }
        return problems;
    }
}

package se.vartrannebergen.groups;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What came of a group.
 *
 * @param text {@link #SHORTEST_TEXT}–{@link #LONGEST_TEXT} characters as people count them
 * @param learned what others can learn, at most {@link #LONGEST_LEARNED} characters; may be empty
 * @param language of both
 * @param hours that members gave on the whole, 0–{@link #MOST}; empty where nobody counted
 * @param people who were reached, 0–{@link #MOST}; empty where nobody counted
 * @param consent of who can be recognised on the photos
 */
public record NewOutcome(
        OutcomeResult result,
        PlainText text,
        PlainText learned,
        Language language,
        OptionalInt hours,
        OptionalInt people,
        PhotoConsent consent) {
    public static final int SHORTEST_TEXT = 20;
    public static final int LONGEST_TEXT = 3_000;
    public static final int LONGEST_LEARNED = 2_000;
    public static final int MOST = 100_000;

    /** @throws OutcomeNotReady where the bounds above are not kept */
    public NewOutcome {
        var problems = problems(text, learned, hours, people, consent);
        if (!problems.isEmpty()) {
            throw new OutcomeNotReady(problems);
        }
    }

    /** All at once, so that a form can say all at once. */
    public static Set<OutcomeProblem> problems(
            PlainText text, PlainText learned, OptionalInt hours, OptionalInt people, PhotoConsent consent) {
        var problems = EnumSet.noneOf(OutcomeProblem.class);
        if (text.visibleLength() < SHORTEST_TEXT) {
            problems.add(OutcomeProblem.TEXT_TOO_SHORT);
        } else if (text.isLongerThan(LONGEST_TEXT)) {
            problems.add(OutcomeProblem.TEXT_TOO_LONG);
        }
        if (learned.isLongerThan(LONGEST_LEARNED)) {
            problems.add(OutcomeProblem.LEARNED_TOO_LONG);
        }
        if (isWrong(hours)) {
            problems.add(OutcomeProblem.HOURS_WRONG);
        }
        if (isWrong(people)) {
            problems.add(OutcomeProblem.PEOPLE_WRONG);
        }
        if (consent.isMissing()) {
            problems.add(OutcomeProblem.CONSENT_MISSING);
        } else if (consent.isTooLong()) {
            problems.add(OutcomeProblem.CONSENT_TOO_LONG);
        }
        return problems;
    }

    private static boolean isWrong(OptionalInt number) {
        return number.isPresent() && (number.getAsInt() < 0 || number.getAsInt() > MOST);
    }
}

package se.vartrannebergen.partners;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What an organisation says of itself, as it may be shown.
 *
 * @param name as people know it, one line of 1–120 characters as people count them
 * @param about who they are, by language, each at most 1,000 characters; empty texts are left out
 * @param answersFor what they answer for, by language, each at most 300 characters; empty texts are left out
 * @param contact how to reach them, at most 300 characters; may be empty
 */
public record PartnerWords(
        PlainText name, Map<Language, PlainText> about, Map<Language, PlainText> answersFor, PlainText contact) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_ABOUT = 1_000;
    public static final int LONGEST_ANSWERS_FOR = 300;
    public static final int LONGEST_CONTACT = 300;

    /** @throws PartnerNotReady where the lengths above are not kept */
    public PartnerWords {
        about = filled(about);
        answersFor = filled(answersFor);
        var problems = EnumSet.noneOf(PartnerProblem.class);
        check(problems, PartnerProblem.NAME_MISSING, name.visibleLength() == 0);
        check(problems, PartnerProblem.NAME_TOO_LONG, name.isLongerThan(LONGEST_NAME));
        check(problems, PartnerProblem.ABOUT_TOO_LONG, isLonger(about, LONGEST_ABOUT));
        check(problems, PartnerProblem.ANSWERS_FOR_TOO_LONG, isLonger(answersFor, LONGEST_ANSWERS_FOR));
        check(problems, PartnerProblem.CONTACT_TOO_LONG, contact.isLongerThan(LONGEST_CONTACT));
        if (!problems.isEmpty()) {
            throw new PartnerNotReady(problems);
        }
    }

    private static void check(Set<PartnerProblem> problems, PartnerProblem problem, boolean isSo) {
        if (isSo) {
            problems.add(problem);
        }
    }

    private static boolean isLonger(Map<Language, PlainText> texts, int most) {
        return texts.values().stream().anyMatch(text -> text.isLongerThan(most));
    }

    private static Map<Language, PlainText> filled(Map<Language, PlainText> texts) {
        return texts.entrySet().stream()
                .filter(text -> !text.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package se.vartrannebergen.documents;

import java.util.EnumSet;
import java.util.Set;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What is said about a file that is added.
 *
 * @param description what it is, one line of 3–200 characters as people count them
 * @param language of the description
 * @param showsPeople whether people can be recognised in it
 * @param consent who of them agreed and how, at most 300 characters; in a group of young people never empty where people can be
 *     recognised
 */
public record NewDocument(PlainText description, Language language, boolean showsPeople, PlainText consent) {
    public static final int SHORTEST_DESCRIPTION = 3;
    public static final int LONGEST_DESCRIPTION = 200;
    public static final int SHORTEST_CONSENT = 3;
    public static final int LONGEST_CONSENT = 300;

    /** @throws DocumentNotReady where these bounds are not kept */
    public NewDocument {
        mustBe(problems(description, consent));
    }

    private static void mustBe(Set<DocumentProblem> problems) {
        if (!problems.isEmpty()) {
            throw new DocumentNotReady(problems);
        }
    }

    private static Set<DocumentProblem> problems(PlainText description, PlainText consent) {
        var problems = EnumSet.noneOf(DocumentProblem.class);
        if (description.visibleLength() < SHORTEST_DESCRIPTION) {
            problems.add(DocumentProblem.DESCRIPTION_MISSING);
        } else if (description.isLongerThan(LONGEST_DESCRIPTION)) {
            problems.add(DocumentProblem.DESCRIPTION_TOO_LONG);
        }
        if (consent.isLongerThan(LONGEST_CONSENT)) {
            problems.add(DocumentProblem.CONSENT_TOO_LONG);
        }
        return problems;
    }

    /** All at once, so that a form can say all at once. @param young whether it is for a group of young people */
    public static Set<DocumentProblem> problems(
            PlainText description, boolean showsPeople, PlainText consent, boolean young) {
        var problems = problems(description, consent);
        if (young && showsPeople && consent.visibleLength() < SHORTEST_CONSENT) {
            problems.add(DocumentProblem.CONSENT_MISSING);
        }
        return problems;
    }

    /** @throws DocumentNotReady where a group of young people asks for more */
    void mustSuit(boolean young) {
        mustBe(problems(description, showsPeople, consent, young));
    }
}

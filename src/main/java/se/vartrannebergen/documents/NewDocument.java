package se.vartrannebergen.documents;

import java.util.EnumSet;
import java.util.Set;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What is said about a file that is added.
 *
 * @param description what it is, one line of 3–200 characters as people count them
 * @param language of the description
 * @param consent of who can be recognised in it
 */
public record NewDocument(PlainText description, Language language, PhotoConsent consent) {
    public static final int SHORTEST_DESCRIPTION = 3;
    public static final int LONGEST_DESCRIPTION = 200;

    /** @throws DocumentNotReady where these bounds are not kept, or nobody says who agreed to be shown */
    public NewDocument {
        var problems = problems(description, consent);
        if (!problems.isEmpty()) {
            throw new DocumentNotReady(problems);
        }
    }

    /** All at once, so that a form can say all at once. */
    public static Set<DocumentProblem> problems(PlainText description, PhotoConsent consent) {
        var problems = EnumSet.noneOf(DocumentProblem.class);
        if (description.visibleLength() < SHORTEST_DESCRIPTION) {
            problems.add(DocumentProblem.DESCRIPTION_MISSING);
        } else if (description.isLongerThan(LONGEST_DESCRIPTION)) {
            problems.add(DocumentProblem.DESCRIPTION_TOO_LONG);
        }
        if (consent.isMissing()) {
            problems.add(DocumentProblem.CONSENT_MISSING);
        } else if (consent.isTooLong()) {
            problems.add(DocumentProblem.CONSENT_TOO_LONG);
        }
        return problems;
    }
}

package se.vartrannebergen.discussions;

import java.util.Optional;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * A comment as it may be posted.
 *
 * @param text 1–2,000 characters as people count them, at least one of which can be seen
 * @param replyTo the comment whose thread it belongs to; empty where it begins one
 * @param token of its draft, 1–36 characters: the same words with the same token are posted once
 */
public record NewComment(PlainText text, Language language, Optional<Long> replyTo, String token) {
    public static final int LONGEST = 2_000;

    /** A character as people count them may hide thousands of code points; no honest text has this many for each. */
    private static final int MOST_CODE_UNITS_EACH = 8;

    /** @throws CommentNotReady where the bounds above are not kept */
    public NewComment {
        problem(text).ifPresent(problem -> {
            throw new CommentNotReady(problem);
        });
    }

    /** What keeps this text from being posted. */
    public static Optional<CommentProblem> problem(PlainText text) {
        if (text.visibleLength() == 0) {
            return Optional.of(CommentProblem.EMPTY);
        }
        return text.length() > LONGEST || text.value().length() > LONGEST * MOST_CODE_UNITS_EACH
                ? Optional.of(CommentProblem.TOO_LONG)
                : Optional.empty();
    }

    NewComment withToken(String other) {
        return new NewComment(text, language, replyTo, other);
    }
}

package se.vartrannebergen.answers;

import se.vartrannebergen.shared.Language;

/**
 * A PDF that is enclosed with an answer.
 *
 * @param title what it is; empty until somebody has said it, and until then only who writes the answer sees it
 * @param language of the title
 */
public record Attachment(long id, String title, Language language, int bytes) {
    /** Where it is given out, a path from the root. */
    public String address() {
        return "/attachments/" + id;
    }
}

package se.vartrannebergen.moderation;

import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * Why content is hidden, removed or brought back.
 *
 * @param reason in words; empty where nobody has decided anything yet
 */
public record Because(PlainText reason, Language language) {
    /** Enough people reported it; nobody has decided yet. */
    static final Because REPORTED = new Because(new PlainText(""), Language.SWEDISH);
}

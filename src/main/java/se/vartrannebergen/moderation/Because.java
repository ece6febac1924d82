package se.vartrannebergen.moderation;

import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PlainText;

/**
 * Why content is hidden, removed or brought back.
 *
 * @param reason in words; empty where nobody has decided anything yet
 */
public record Because(PlainText reason, Language language) {
    /** Reported by many, or not read yet: nobody has decided. */
    static final Because REPORTED = new Because(new PlainText(""), Language.SWEDISH);

    /** In {@code wanted} where it was written in it, else in the language it was written in. */
    static Because in(LocalizedText reason, Language wanted) {
        var language = reason.byLanguage().containsKey(wanted)
                ? wanted
                : reason.byLanguage().keySet().iterator().next();
        return new Because(new PlainText(reason.in(language)), language);
    }
}

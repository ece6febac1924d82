package se.vartrannebergen.shared;

import java.util.Map;

/**
 * One text in several languages, such as the name of a place.
 *
 * @param byLanguage at least one entry
 */
public record LocalizedText(Map<Language, String> byLanguage) {
    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in {@code wanted}, else in Swedish, else in any language there is. */
    public String in(Language wanted) {
        var text = byLanguage.get(wanted);
        if (text == null) {
            text = byLanguage.get(Language.SWEDISH);
        }
        return text != null ? text : byLanguage.values().iterator().next();
    }
}

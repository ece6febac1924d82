package se.vartrannebergen.discussions;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * Which language words are in that somebody wrote on a page in another one, as far as their letters tell: so that the right voice
 * reads them out. Nobody is asked for each line.
 */
public class LanguageOfWords {
    private static final Language ARABIC = new Language("ar");
    /** ISO 639-2: undetermined. */
    private static final Language UNKNOWN = new Language("und");

    private LanguageOfWords() {}

    /** @param page the language of the page it was written on */
    public static Language of(PlainText words, Language page) {
        var script = script(words.value());
        if (script == UScript.COMMON || script == script(page)) {
            return page;
        }
        return switch (script) {
            case UScript.ARABIC -> ARABIC;
            case UScript.LATIN -> Language.SWEDISH;
            default -> UNKNOWN;
        };
    }

    private static int script(Language language) {
        var scripts = UScript.getCode(language.locale());
        return scripts == null || scripts.length == 0 ? UScript.LATIN : scripts[0];
    }

    /** The one that most letters are of. */
    private static int script(String text) {
        Map<Integer, Integer> letters = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UScript.getScript(letter), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UScript.COMMON);
    }
}

package se.vartrannebergen.moderation.signs;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.vartrannebergen.shared.Language;

/** The different words of a text, in whatever script, also where no spaces stand between them; in lower case, as they come. */
class WordsOfText {
    private static final int MOST = 500;
    private static final int LONGEST = 40;
    private static final int MOST_LANGUAGES = 300;
    /** Making one costs far more than copying it. */
    private static final Map<Language, BreakIterator> BREAKS = new ConcurrentHashMap<>();

    private WordsOfText() {}

    /** At most {@value #MOST}. Numbers are no words. */
    static Set<String> in(String text, Language language) {
        var breaks = breaks(language);
        breaks.setText(text);
        Set<String> words = new LinkedHashSet<>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE && words.size() < MOST; end = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_LETTER && end - start > 1 && end - start <= LONGEST) {
                words.add(UCharacter.foldCase(text.substring(start, end), true));
            }
            start = end;
        }
        return words;
    }

    private static BreakIterator breaks(Language language) {
        var known = BREAKS.get(language);
        if (known == null) {
            known = BreakIterator.getWordInstance(new ULocale(language.code()));
            if (BREAKS.size() < MOST_LANGUAGES) {
                BREAKS.put(language, known);
            }
        }
        return (BreakIterator) known.clone();
    }
}

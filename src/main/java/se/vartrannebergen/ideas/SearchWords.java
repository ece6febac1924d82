package se.vartrannebergen.ideas;

import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words an idea is found by, and the words a search looks for, written the same way: without marks over or under the
 * letters, Arabic letters in one of their forms, Arabic words also without the article and the particles that are written
 * together with them, so that <i>mal‘ab</i> finds <i>al-mal‘ab</i>.
 */
class SearchWords {
    /** More words than this add nothing to a search but work. */
    private static final int MOST_SEARCHED = 8;

    private static final int SHORTEST_STEM = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Arabic vowel signs, the stretching stroke, and the marks that NFKD sets free. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]");
    /** Conjunction or preposition, then the article; or preposition with the article grown together. */
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:[\\u0648\\u0641]?(?:[\\u0628\\u0643]?\\u0627\\u0644|\\u0644\\u0644))(?=.{2,})");

    private SearchWords() {}

    /** All words of the texts, each once, with a space between. */
    static String of(String... texts) {
        Set<String> words = new LinkedHashSet<>();
        for (var text : texts) {
            for (var word : split(text)) {
                words.add(word);
                words.add(withoutArticle(word));
            }
        }
        return String.join(" ", words);
    }

    /**
     * A search in MariaDB's boolean mode: every word must be there, or a word of which it is the
     * beginning.
     *
     * @return empty where there is no word to look for
     */
    static String query(String typed) {
        return split(typed).stream()
                .map(SearchWords::withoutArticle)
                .distinct()
                .limit(MOST_SEARCHED)
                // One letter begins thousands of words: it is looked for as a word of its own.
                .map(word -> word.length() == 1 ? "+" + word : "+" + word + "*")
                .collect(Collectors.joining(" "));
    }

    private static List<String> split(String text) {
        return WORD.matcher(simple(text)).results().map(MatchResult::group).toList();
    }

    private static String simple(String text) {
        var apart = Normalizer2.getNFKDInstance().normalize(text);
        return MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(java.util.Locale.ROOT)
                .replace('ٱ', 'ا')
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replace('ة', 'ه');
    }

    private static String withoutArticle(String word) {
        var stem = ARTICLE.matcher(word).replaceFirst("");
        return stem.length() >= SHORTEST_STEM ? stem : word;
    }
}

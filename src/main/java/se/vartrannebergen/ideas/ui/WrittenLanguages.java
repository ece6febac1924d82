package se.vartrannebergen.ideas.ui;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** The languages that people in the area write in most; by ISO 639 code. */
public class WrittenLanguages {
    private static final List<Language> ALL = Stream.of(
                    "sv", "en", "ar", "so", "bs", "hr", "sr", "fa", "ku", "ckb", "tr", "pl", "fi", "es", "sq", "ti",
                    "am", "ru", "uk", "ro", "prs", "ps", "ur", "vi", "th", "zh", "fr", "pt", "de", "el", "hu", "arc",
                    "rom")
            .map(Language::new)
            .toList();

    private WrittenLanguages() {}

    /** What speakers would look for; the standard names of these are those of linguists and officials. */
    private static final Set<String> BY_OWN_NAME = Set.of("ps", "ckb", "syr");

    /** Their names by reader, in the order of the reader's alphabet: to work them out takes longer than to draw the rest of a page. */
    private static final Map<Language, Map<Language, String>> NAMES = new ConcurrentHashMap<>();

    public static String name(Language language, Language reader) {
        var known = names(reader).get(language);
        return known == null ? workOut(language, reader) : known;
    }

    /** In the order of the alphabet of who reads. */
    public static List<Language> sorted(Language reader) {
        return List.copyOf(names(reader).keySet());
    }

    /** @param reader reads the page at hand */
    private static Map<Language, String> names(Language reader) {
        return NAMES.computeIfAbsent(reader, WrittenLanguages::workOut);
    }

    private static Map<Language, String> workOut(Language reader) {
        Map<Language, String> names = new LinkedHashMap<>();
        Comparator<Object> alphabet = Collator.getInstance(reader.locale())::compare;
        ALL.stream()
                .map(language -> Map.entry(language, workOut(language, reader)))
                .sorted(Map.Entry.comparingByValue(alphabet))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    private static String workOut(Language language, Language reader) {
        return BY_OWN_NAME.contains(language.code())
                ? Words.say("ideas.language." + language.code())
                : language.nameIn(reader);
    }
}

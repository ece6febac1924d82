package se.vartrannebergen.ideas.ui;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** The languages that people in the area write in most; by ISO 639 code. */
class WrittenLanguages {
    private static final List<Language> ALL = Stream.of(
                    "sv", "en", "ar", "so", "bs", "hr", "sr", "fa", "ku", "ckb", "tr", "pl", "fi", "es", "sq", "ti",
                    "am", "ru", "uk", "ro", "prs", "ps", "ur", "vi", "th", "zh", "fr", "pt", "de", "el", "hu", "arc",
                    "rom")
            .map(Language::new)
            .toList();

    private WrittenLanguages() {}

    /** What speakers would look for; the standard names of these are those of linguists and officials. */
    private static final Set<String> BY_OWN_NAME = Set.of("ps", "ckb", "syr");

    static String name(Language language, Language reader) {
        return BY_OWN_NAME.contains(language.code())
                ? Words.say("ideas.language." + language.code())
                : language.nameIn(reader);
    }

    /** In the order of the alphabet of who reads. */
    static List<Language> sorted(Language reader) {
        var collator = Collator.getInstance(reader.locale());
        return ALL.stream()
                .sorted(Comparator.comparing(language -> name(language, reader), collator::compare))
                .toList();
    }
}

package se.vartrannebergen.ideas.ui;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /** In the order of the alphabet of who reads. */
    static List<Language> sorted(Language reader) {
        var collator = Collator.getInstance(reader.locale());
        return ALL.stream()
                .sorted(Comparator.comparing(language -> language.nameIn(reader), collator::compare))
                .toList();
    }
}

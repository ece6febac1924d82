package se.vartrannebergen.shared;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A language people write or read in, by its ISO 639 code.
 *
 * @param code two or three lower-case letters, such as {@code sv} or {@code ckb}
 */
public record Language(String code) {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    /** Of languages that pages can be read in: a handful, on every page. */
    private static final Map<String, String> OWN_NAMES = new ConcurrentHashMap<>();

    // After the pattern: making one asks it.
    public static final Language SWEDISH = new Language("sv");

    public Language {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no language code");
        }
    }

    /** What someone else claims to be a language, perhaps wrongly: empty unless it has the form of a code. */
    public static Optional<Language> parse(String text) {
        return CODE.matcher(text).matches() ? Optional.of(new Language(text)) : Optional.empty();
    }

    public static Language of(Locale locale) {
        return parse(locale.getLanguage()).orElse(SWEDISH);
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public boolean rightToLeft() {
        return new ULocale(code).isRightToLeft();
    }

    /** Value of the HTML attribute {@code dir}. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    /** What speakers call it, as it stands in a menu: {@code Svenska}, {@code العربية}. */
    public String ownName() {
        return OWN_NAMES.computeIfAbsent(
                code,
                known -> LocaleDisplayNames.getInstance(
                                new ULocale(known), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                        .localeDisplayName(known));
    }

    /** What speakers of {@code reader} call it. */
    public String nameIn(Language reader) {
        return LocaleDisplayNames.getInstance(reader.locale()).localeDisplayName(code);
    }
}

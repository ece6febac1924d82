package se.vartrannebergen.texts;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.Language;

/**
 * All texts of the pages, as ICU messages with numbered arguments: {@code {0, plural, one {# röst} other {# röster}}}. To
 * add a language is to add a file {@code i18n/messages_xx.properties}.
 *
 * <p>A text that is missing shows its key, so that it is seen; a test proves that none is.
 */
@Component
public class Texts implements I18NProvider {
    private final Map<Language, Map<String, String>> byLanguage;
    private final Map<MessageKey, MessageFormat> parsed = new ConcurrentHashMap<>();

    private record MessageKey(Language language, String key) {}

    Texts() {
        byLanguage = readAll();
    }

    /** The languages there are texts in. */
    public List<Language> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    /** @param arguments numbers, strings, dates, in the order the message numbers them */
    public String get(Language language, String key, Object... arguments) {
        var messages = byLanguage.get(language);
        if (messages == null) {
            return language.equals(Language.SWEDISH) ? key : get(Language.SWEDISH, key, arguments);
        }
        var message = messages.get(key);
        if (message == null || arguments.length == 0) {
            return message == null ? key : message;
        }
        var format = parsed.computeIfAbsent(
                new MessageKey(language, key), k -> new MessageFormat(message, formatting(language)));
        // Formats are not safe for several threads at once; a copy is cheaper than parsing.
        return ((MessageFormat) format.clone()).format(language.rightToLeft() ? isolated(arguments) : arguments);
    }

    /** Names from left to right must not pull the signs around them along: they stand between isolates (UAX 9). */
    private static Object[] isolated(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String name ? "\u2068" + name + "\u2069" : argument)
                .toArray();
    }

    public boolean has(Language language, String key) {
        return byLanguage.getOrDefault(language, Map.of()).containsKey(key);
    }

    /** Letters and notices in Sweden write 0–9 in every language, so the pages do too. */
    public static ULocale formatting(Language language) {
        return new ULocale(language.code() + "@numbers=latn");
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return byLanguage.keySet().stream().map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return get(Language.of(locale), key, params);
    }

    private static Map<Language, Map<String, String>> readAll() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/messages_*.properties");
            return Arrays.stream(found)
                    .collect(Collectors.toUnmodifiableMap(
                            resource -> new Language(resource.getFilename().replaceAll("messages_|\\.properties", "")),
                            resource -> {
                                var messages = new Properties();
                                try (var reader =
                                        new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                                    messages.load(reader);
                                } catch (IOException unreadable) {
                                    throw new UncheckedIOException(unreadable);
                                }
                                return messages.stringPropertyNames().stream()
                                        .collect(Collectors.toUnmodifiableMap(k -> k, messages::getProperty));
                            }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

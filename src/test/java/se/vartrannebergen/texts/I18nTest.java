package se.vartrannebergen.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.shared.Language;

/** Every language says everything, with the same figures in it, in all the forms its grammar has. */
class I18nTest {
    private static final Map<Language, Map<String, String>> TEXTS = SourceTexts.readAll();
    private static final Map<String, String> SWEDISH = TEXTS.get(Language.SWEDISH);

    @Test
    void thereAreSwedishEnglishAndArabic() {
        assertThat(TEXTS.keySet()).extracting(Language::code).contains("sv", "en", "ar");
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        TEXTS.forEach((language, texts) ->
                assertThat(texts.keySet()).as(language.code()).containsExactlyInAnyOrderElementsOf(SWEDISH.keySet()));
    }

    @Test
    void noTextIsEmptyOrStandsTwice() {
        TEXTS.forEach((language, texts) -> assertThat(texts.entrySet())
                .as(language.code())
                .allSatisfy(
                        text -> assertThat(text.getValue()).as(text.getKey()).isNotBlank()));
        assertThat(SourceTexts.keysThatStandTwice()).isEmpty();
    }

    @Test
    void everyLanguageUsesTheSameArguments() {
        TEXTS.forEach((language, texts) -> texts.forEach((key, text) -> assertThat(arguments(text))
                .as("%s in %s", key, language.code())
                .isEqualTo(arguments(SWEDISH.get(key)))));
    }

    @Test
    void pluralsHaveEveryFormOfTheLanguage() {
        var checked = new ArrayList<String>();
        TEXTS.forEach((language, texts) -> {
            var needed = PluralRules.forLocale(new ULocale(language.code())).getKeywords();
            texts.forEach((key, text) -> pluralForms(text).forEach(forms -> {
                checked.add(key);
                assertThat(forms).as("%s in %s", key, language.code()).containsExactlyInAnyOrderElementsOf(needed);
            }));
        });
        assertThat(checked).contains("ideas.votes");
    }

    @Test
    void everyKeyTheCodeNamesExists() {
        var missing = new TreeMap<String, String>();
        SourceTexts.keysNamedInCode().forEach((key, file) -> {
            var known = SWEDISH.containsKey(key) || TextFamilies.roots().contains(key) || isMessage(key);
            if (!known) {
                missing.put(key, file);
            }
        });
        assertThat(missing).isEmpty();
        assertThat(SourceTexts.keysNamedInCode()).hasSizeGreaterThan(100);
    }

    @Test
    void everyKeyMadeFromAConstantExists() {
        assertThat(SWEDISH.keySet()).containsAll(TextFamilies.members());
    }

    @Test
    void noTextIsLeftThatNobodySays() {
        var unused = new TreeSet<>(SWEDISH.keySet());
        unused.removeAll(SourceTexts.keysNamedInCode().keySet());
        unused.removeAll(TextFamilies.members());
        unused.removeIf(TextFamilies::isPartOfAnInfoPage);
        SourceTexts.keysNamedInCode().keySet().stream()
                .filter(I18nTest::isMessage)
                .forEach(key -> {
                    unused.remove(key + ".title");
                    unused.remove(key + ".text");
                });
        assertThat(unused).isEmpty();
    }

    @Test
    void partsOfInfoPagesAreNumberedWithoutGaps() {
        for (var page : TextFamilies.INFO_PAGES) {
            var numbers = SWEDISH.keySet().stream()
                    .map(Pattern.compile(Pattern.quote(page) + "\\.(\\d+)\\.title")::matcher)
                    .filter(Matcher::matches)
                    .map(matcher -> Integer.valueOf(matcher.group(1)))
                    .sorted()
                    .toList();
            assertThat(numbers.isEmpty())
                    .as("%s: only the rules are each lab's own and stand in the database", page)
                    .isEqualTo(page.equals("shell.rules"));
            assertThat(numbers)
                    .as(page)
                    .isEqualTo(
                            Stream.iterate(1, n -> n + 1).limit(numbers.size()).toList());
        }
    }

    @Test
    void arabicIsWrittenInArabicAndTheOthersAreNot() {
        var arabic = Pattern.compile("\\p{IsArabic}");
        TEXTS.get(new Language("ar"))
                .forEach((key, text) -> assertThat(arabic.matcher(text).find() || isMadeOfNames(text))
                        .as(key + ": " + text)
                        .isTrue());
        SWEDISH.forEach(
                (key, text) -> assertThat(arabic.matcher(text).find()).as(key).isFalse());
    }

    /** The code names a page with one message by what its title and its text begin with. */
    private static boolean isMessage(String key) {
        return SWEDISH.containsKey(key + ".title") && SWEDISH.containsKey(key + ".text");
    }

    private static boolean isMadeOfNames(String text) {
        return text.replaceAll("\\{\\d+\\}|Vårt Rannebergen", "").codePoints().noneMatch(Character::isLetter);
    }

    /** Each argument with its kind: {@code 0 NONE}, {@code 1 PLURAL}. */
    private static Set<String> arguments(String text) {
        var pattern = new MessagePattern(text);
        Set<String> found = new TreeSet<>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                found.add(pattern.getSubstring(pattern.getPart(i + 1)) + " " + part.getArgType());
            }
        }
        return found;
    }

    private static List<Set<String>> pluralForms(String text) {
        var pattern = new MessagePattern(text);
        List<Set<String>> all = new ArrayList<>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                var end = pattern.getLimitPartIndex(i);
                var depth = new int[1];
                all.add(IntStream.range(i + 1, end)
                        .mapToObj(pattern::getPart)
                        .filter(inner -> {
                            switch (inner.getType()) {
                                case MSG_START -> depth[0]++;
                                case MSG_LIMIT -> depth[0]--;
                                default -> {}
                            }
                            return inner.getType() == Part.Type.ARG_SELECTOR && depth[0] == 0;
                        })
                        .map(pattern::getSubstring)
                        .filter(selector -> !selector.startsWith("="))
                        .collect(Collectors.toSet()));
            }
        }
        return all;
    }
}

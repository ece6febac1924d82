package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "ملعب, الملعب للأطفال", // playground, the playground
        "الملعب, نريد ملعب", // the other way round
        "والملعب, ملعب", // and the playground
        "بالحديقة, الحديقة", // in the park
        "حديقه, حديقة", // ta marbuta as many type it
        "احمد, أحمد", // alef with and without hamza
        "إضاءة, اضاءه",
        "مَلْعَب, ملعب", // vowel signs
        "ملـــعب, ملعب", // stretched
        "علي, على", // two forms of ya
        "belysning, Bättre BELYSNING!",
        "bat, Bättre båtar", // without the dots of another keyboard
        "Ångered, angered",
        "bo, Att bo kvar",
        "ö, På en ö",
        "el, Dyr el",
        "lek, Lekplatsen",
        "2026, sommaren 2026"
    })
    void aSearchFinds(String typed, String text) {
        assertThat(finds(typed, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ö, Mörka och öde vägar", "plats, Lekplatsen", "ملعب طويل, ملعب"})
    void aSearchDoesNotFind(String typed, String text) {
        assertThat(finds(typed, text)).isFalse();
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(SearchWords.query("bättre ljus")).isEqualTo("+battre* +ljus*");
    }

    @ParameterizedTest
    @CsvSource({"!!!", "+-*~<>()", "👍", "''"})
    void signsAreNoWords(String typed) {
        assertThat(SearchWords.query(typed)).isEmpty();
    }

    @Test
    void signsOfTheDatabasesLanguageAreSeenAsSigns() {
        assertThat(SearchWords.query("ljus* -skola \"torg\" (bänk) @3 O'Brien"))
                .isEqualTo("+ljus* +skola* +torg* +bank* +3 +o +brien*");
    }

    @Test
    void aLongSearchIsBounded() {
        assertThat(SearchWords.query("ord1 ord2 ord3 ord4 ord5 ord6 ord7 ord8 ord9 ord10")
                        .split(" "))
                .hasSize(8);
    }

    /** As MariaDB reads the two: each word is one of the text's, or its beginning where a star stands. */
    private static boolean finds(String typed, String text) {
        var words = Arrays.asList(SearchWords.of(text).split(" "));
        return Arrays.stream(SearchWords.query(typed).split(" "))
                .map(each -> each.substring(1))
                .allMatch(each -> each.endsWith("*")
                        ? words.stream().anyMatch(word -> word.startsWith(each.substring(0, each.length() - 1)))
                        : words.contains(each));
    }
}

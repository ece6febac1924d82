package se.vartrannebergen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "👨‍👩‍👧‍👦, 1", // a family: four people and three joiners
        "👍🏾, 1", // a thumb and its colour
        "🇸🇪🇮🇶, 2", // two flags
        "é, 1", // e and its accent, apart
        "Z̸̡͝, 1", // a letter under many marks
        "क्षि, 1",
        "مَلْعَب, 4", // vowel signs belong to their letters
        "ångström, 8"
    })
    void charactersAreCountedAsPeopleCountThem(String text, int characters) {
        assertThat(new PlainText(text).length()).isEqualTo(characters);
    }

    @Test
    void tenThousandEmojiAreTenThousandCharacters() {
        assertThat(new PlainText("👩‍🚀".repeat(10_000)).length()).isEqualTo(10_000);
    }

    @Test
    void controlCharactersAndLoneSurrogatesGo() {
        assertThat(new PlainText("a\u0000b\u0007c\ud83dd\ude00e\u0085f\u007f").value())
                .isEqualTo("abcdef");
    }

    @Test
    void halvesThatStandTogetherOnceSomethingElseWentDoNotMakeACharacter() {
        assertThat(new PlainText("\ud83d\u202e\ude00").value()).isEmpty();
    }

    @Test
    void nothingTurnsTheOrderOfOtherTextAround() {
        assertThat(new PlainText("a\u202Eb\u202Ac\u2066d\u2069e\uFEFFf").value())
                .isEqualTo("abcdef");
    }

    @Test
    void whatLanguagesNeedStays() {
        var persian = "می\u200Cخواهم"; // zero-width non-joiner
        assertThat(new PlainText(persian).value()).isEqualTo(persian);
        assertThat(new PlainText("👨‍👩‍👧").value()).isEqualTo("👨‍👩‍👧");
    }

    @Test
    void markUpStaysTheTextItIs() {
        var html = "<script>alert('x')</script> &amp; <b>bold</b>";
        assertThat(new PlainText(html).value()).isEqualTo(html);
    }

    @Test
    void eachLetterHasOneForm() {
        assertThat(new PlainText("A\u030Angered")).isEqualTo(new PlainText("Ångered"));
    }

    @Test
    void lineEndsAreUnixAndBlankLinesFew() {
        assertThat(new PlainText("  one\r\ntwo\rthree\n\n \n\n\nfour\n\n").value())
                .isEqualTo("one\ntwo\nthree\n\nfour");
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(PlainText.oneLine(" Bättre\n\tljus\u00A0 vid\u2028skolan ").value())
                .isEqualTo("Bättre ljus vid skolan");
    }

    @Test
    void shorteningNeverCutsThroughACharacter() {
        assertThat(new PlainText("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦").shortened(2))
                .isEqualTo("👨‍👩‍👧‍👦👨‍👩‍👧‍👦…");
        assertThat(new PlainText("kort").shortened(4)).isEqualTo("kort");
        assertThat(new PlainText("längre").shortened(4)).isEqualTo("läng…");
    }

    @Test
    void cleaningTwiceIsCleaningOnce() {
        for (var raw : new String[] {"\r\n a\u0000\u202E \n\n\n\n b", "A\u030A\ud83d", "\u2028x\u00A0"}) {
            var once = new PlainText(raw);
            assertThat(new PlainText(once.value())).isEqualTo(once);
        }
    }
}

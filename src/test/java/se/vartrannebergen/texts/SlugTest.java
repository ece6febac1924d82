package se.vartrannebergen.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Bättre belysning!, 42-battre-belysning",
        "<script>alert(1)</script>, 42-script-alert-1-script",
        "../../etc/passwd, 42-etc-passwd",
        "👍👍👍👍👍, 42",
        "Café & Kö – nu?, 42-cafe-ko-nu"
    })
    void aTitleBecomesPartOfAnAddress(String title, String slug) {
        assertThat(Slug.of(42, title)).isEqualTo(slug);
    }

    @Test
    void otherScriptsAreWrittenInLatinLetters() {
        assertThat(Slug.of(7, "ملعب للأطفال")).matches("7-[a-z0-9-]+");
    }

    @Test
    void longTitlesEndAtAWord() {
        assertThat(Slug.of(1, "belysning ".repeat(20))).isEqualTo("1-" + "belysning-".repeat(5) + "belysning");
        assertThat(Slug.of(1, "x".repeat(80))).isEqualTo("1-" + "x".repeat(60));
    }
}

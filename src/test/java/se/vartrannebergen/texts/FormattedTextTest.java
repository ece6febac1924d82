package se.vartrannebergen.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FormattedTextTest {
    @Test
    void paragraphsListsBoldAndLinksAreShown() {
        var html = FormattedText.html(
                "Hej **alla**\nrad två\n\n- ett\n- två\n\n1. först\n\n[läs](https://goteborg.se/a?b=1&c=2)");
        assertThat(html)
                .contains("<strong>alla</strong>")
                .contains("<br />")
                .contains("<ul>")
                .contains("<ol>")
                .contains("dir=\"auto\"")
                .contains("href=\"https://goteborg.se/a?b&#61;1&amp;c&#61;2\"")
                .contains("rel=\"nofollow noopener noreferrer\"")
                .contains("router-ignore");
        assertThat(FormattedText.html("[skriv](mailto:a@example.org)")).contains("href=\"mailto:a&#64;example.org\"");
    }

    @Test
    void scriptsAndPicturesAndHtmlOfTheirOwnAreNot() {
        for (var bad : new String[] {
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "![bild](https://example.org/spy.gif)",
            "[klicka](javascript:alert(1))",
            "[klicka](JaVaScRiPt&#58;alert(1))",
            "[klicka](data:text/html,x)",
            "[klicka](/me)",
            "[klicka](//example.org)",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<div style=\"position:fixed\">x</div>",
            "# Rubrik",
            "> citat",
            "```\nkod\n```",
            "[x](https://a.b \"onmouseover=alert(1)\")"
        }) {
            var html = FormattedText.html(bad);
            assertThat(html.replaceAll("&lt;.*?&gt;", ""))
                    .doesNotContain(
                            "<script", "<img", "<div", "<h1", "<blockquote", "<pre", "style=", "onerror=\"", "title=")
                    .doesNotContainPattern("href=\"(?!https://|mailto:)");
        }
    }

    @Test
    void whatIsFarTooLongIsRefusedBeforeItIsRead() {
        var pasted = "x".repeat(10_000_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> FormattedText.html(pasted))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void marksInMarksInMarksAreReadInTimeAndWithoutEnd() {
        for (var unit : new String[] {"- ", "**a *b ", "[", "![", "> ", "<a ", "1. ", "[a](", "`", "_*"}) {
            var deep = unit.repeat(FormattedText.LONGEST / 2 / unit.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> FormattedText.html(deep), unit);
        }
    }

    @Property(tries = 300)
    void whateverIsWrittenBecomesNothingButWhatIsAllowed(@ForAll String text) {
        assertThat(FormattedText.html(text).replaceAll("</?(p|ul|ol|li|strong|em|br|a)\\b[^<>]*>", ""))
                .doesNotContain("<", ">");
    }
}

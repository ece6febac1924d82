package se.vartrannebergen.journeys;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The check that all journeys rely on finds what is wrong. */
@Journey
class AccessibleTest {
    private static final String PAGE = """
            <html lang="sv"><title>Sida</title><style>body { background: white; color: %s; }</style>
            <main><h1>Rubrik</h1><p>Text</p>%s</main></html>""";

    @Test
    void picturesWithoutWordsPaleTextAndPagesThatAreTooWideAreFound(Someone visitor) {
        var page = visitor.page();
        page.setContent(PAGE.formatted("black", ""));
        assertThatCode(() -> Accessible.everywhere(page)).doesNotThrowAnyException();
        page.setContent(PAGE.formatted("black", "<img src='a.png'>"));
        assertThatThrownBy(() -> Accessible.everywhere(page)).hasMessageContaining("LIGHT 360 px: image-alt");
        page.setContent(PAGE.formatted("#bbb", ""));
        assertThatThrownBy(() -> Accessible.everywhere(page))
                .hasMessageContaining("DARK 1280 px: color-contrast")
                .hasMessageContaining("LIGHT 360 px: color-contrast");
        page.setContent(PAGE.formatted("black", "<p style='inline-size: 500px'>Brett</p>"));
        assertThatThrownBy(() -> Accessible.everywhere(page)).hasMessageContaining("px wider than the screen");
    }
}

package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.vartrannebergen.journeys.Waking.awake;
import static se.vartrannebergen.journeys.Waking.wakes;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vartrannebergen.shared.Language;

/** That Flow woke is not seen: the whole page looks as it did. */
@Journey
class AsleepAndAwakeTest {
    private static final double PERCENT = 0.2;

    @ParameterizedTest
    @CsvSource({"sv, 1280, LIGHT", "ar, 360, DARK"})
    void pagesLookTheSameAsleepAndAwake(String language, int width, ColorScheme scheme, Town town, Someone visitor) {
        var page = visitor.reads(new Language(language)).page();
        page.setViewportSize(width, 1_200);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        for (var path : List.of(
                "/",
                "/ideas",
                town.idea("Ser likadan ut"),
                town.ideaThatIsOwedAnAnswer("Väntar på svar"),
                town.ideaThatWasAnswered("Har fått svar"),
                "/about",
                "/rules",
                "/privacy",
                "/accessibility",
                "/ideas?q=finnsinte",
                "/ideas/999999999")) {
            visitor.opens(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            var asleep = picture(page);
            wake(visitor);
            assertThat(Pictures.difference(asleep, picture(page))).as(path).isLessThan(PERCENT);
            assertThat(page.locator("main")).hasCount(1);
            assertThat(page.locator("h1")).hasCount(1);
        }
    }

    /** By what a person would use, where the page has it. */
    private static void wake(Someone someone) {
        var search = someone.page().locator("#page input[data-flow]");
        if (search.count() == 0) {
            wakes(someone);
            return;
        }
        search.click();
        awake(someone);
        someone.page().mouse().move(0, 0);
        someone.page().evaluate("document.activeElement.blur()");
    }

    /** All of it, with the photos that come as one scrolls. */
    private static BufferedImage picture(Page page) {
        page.evaluate("""
                () => Promise.all([...document.images].map(image => {
                    image.loading = 'eager';
                    return image.decode();
                }))""");
        page.waitForTimeout(300);
        return Pictures.ofAll(page);
    }
}

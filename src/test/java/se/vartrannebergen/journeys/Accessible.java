package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.vartrannebergen.shared.Language;

/** WCAG 2.2 AA and axe's best practices, as far as a program can check them. */
final class Accessible {
    static final int PHONE = 360;
    static final int COMPUTER = 1280;

    private static final int HEIGHT = 760;
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** Asks for nothing but what is wrong: to say of each element what is right takes longer than to look. */
    private static final String RUN = """
            ({by, rules}) => axe.run(document, {runOnly: {type: by, values: rules}, resultTypes: ['violations']})
              .then(all => all.violations.map(rule => `${rule.id} (${rule.help})\\n    ` + rule.nodes.slice(0, 5)
                .map(node => `${node.html} ${node.target}: ${node.failureSummary}`).join('\\n    ')))""";

    private Accessible() {}

    /** The page as it is shown, in the light and in the dark, on a phone. */
    static void check(Page page) {
        check(page, PHONE);
    }

    /** In the light and in the dark, on a phone and on a computer. */
    static void everywhere(Page page) {
        check(page, PHONE, COMPUTER);
        page.setViewportSize(PHONE, HEIGHT);
    }

    /** These pages too where one reads from right to left: everywhere. The reader reads Arabic from now on. */
    static void inArabic(Someone reader, String... paths) {
        reader.reads(new Language("ar"));
        for (var path : paths) {
            reader.opens(path + (path.contains("?") ? "&" : "?") + "lang=ar");
            assertThat(reader.page().locator("html")).hasAttribute("dir", "rtl");
            everywhere(reader.page());
        }
    }

    private static void check(Page page, int... widths) {
        var violations = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            for (var width : widths) {
                page.setViewportSize(width, HEIGHT);
                violations.addAll(violations(page, scheme, width));
            }
        }
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + " is not accessible:\n" + String.join("\n", violations));
        }
    }

    private static List<String> violations(Page page, ColorScheme scheme, int width) {
        var found = new ArrayList<String>();
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var sideways =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (sideways > 0) {
            found.add("%s %d px: the page is %d px wider than the screen".formatted(scheme, width, sideways));
        }
        // In the dark only colours are others than in the light.
        var rules = scheme == ColorScheme.DARK ? COLOURS : TAGS;
        for (var rule : (List<?>)
                page.evaluate(RUN, Map.of("by", scheme == ColorScheme.DARK ? "rule" : "tag", "rules", rules))) {
            found.add("%s %d px: %s".formatted(scheme, width, rule));
        }
        return found;
    }
}

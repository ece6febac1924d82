package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.vartrannebergen.shared.Language;

/** WCAG 2.2 AA and axe's best practices, as far as a program can check them. */
final class Accessible {
    static final int PHONE = 360;
    static final int COMPUTER = 1280;

    private static final int HEIGHT = 760;
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

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
        var sideways =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (sideways > 0) {
            found.add("%s %d px: the page is %d px wider than the screen".formatted(scheme, width, sideways));
        }
        var axe = new AxeBuilder(page).setLegacyMode(true);
        // In the dark only colours are others than in the light.
        axe = scheme == ColorScheme.DARK ? axe.withRules(COLOURS) : axe.withTags(TAGS);
        axe.analyze().getViolations().stream()
                .map(rule -> "%s %d px: %s".formatted(scheme, width, describe(rule)))
                .forEach(found::add);
        return found;
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ")\n    "
                + rule.getNodes().stream().limit(5).map(Accessible::describe).collect(Collectors.joining("\n    "));
    }

    private static String describe(CheckedNode node) {
        return node.getHtml().lines().findFirst().orElse("") + " " + node.getTarget() + ": "
                + node.getFailureSummary().replaceAll("\\s*\\n\\s*", " ");
    }
}

package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What stories about waking have in common. */
final class Waking {
    private Waking() {}

    /** Addresses that the browser asks for from now on. */
    static List<String> requests(Someone someone) {
        List<String> asked = new CopyOnWriteArrayList<>();
        someone.browser().onRequest(request -> asked.add(request.url()));
        return asked;
    }

    /** What is asked for at addresses like this from now on gets no answer, until it is let go. */
    static List<Route> held(Someone someone, String part) {
        List<Route> held = new CopyOnWriteArrayList<>();
        someone.page().route(url -> url.contains(part), held::add);
        return held;
    }

    static void isAskedFor(Someone someone, List<Route> held) {
        someone.page().waitForCondition(() -> !held.isEmpty());
    }

    /** Touches something that would need Flow, where the page stands. */
    static void wakes(Someone someone) {
        someone.page().locator("main h1").evaluate("""
                heading => {
                    heading.setAttribute('data-flow', '');
                    heading.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
                    heading.dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));
                }""");
        awake(someone);
    }

    static void awake(Someone someone) {
        assertThat(someone.page().locator("#page")).hasCount(0);
    }

    static void asleep(Someone someone) {
        assertThat(someone.page().locator("#page")).hasCount(1);
    }

    static double place(Someone someone) {
        return ((Number) someone.page().evaluate("window.scrollY")).doubleValue();
    }

    static Locator cards(Someone someone) {
        return someone.page().locator("article.card");
    }
}

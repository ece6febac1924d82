package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestPersons;

/** Pages come as plain HTML; Flow wakes in their place when something is used that needs it. */
@Journey
class WakingJourneyTest {
    private static final double ONE_PERCENT = 1.0;

    @Test
    void whoOnlyReadsLoadsNoFlow(Town town, Someone visitor) {
        var idea = town.idea("Läsa utan att vänta");
        var asked = requests(visitor);
        visitor.opens("/").opens("/ideas");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Läsa utan att vänta"))
                .first()
                .click();
        assertThat(visitor.page()).hasURL(Pattern.compile(idea));
        visitor.page().mouse().wheel(0, 2_000);
        visitor.page().locator("details.languages summary").click();
        visitor.settled().page().waitForTimeout(300);
        assertThat(asked).noneMatch(url -> url.contains("VAADIN") || url.contains("v-r="));
        assertThat(visitor.browser().cookies()).isEmpty();
    }

    @Test
    void whatIsTypedWhileFlowWakesIsKeptAndFound(Town town, Someone visitor) {
        town.idea("Gungställning vid skolgården");
        town.idea("Något helt annat");
        visitor.opens("/ideas");
        var search = visitor.field("ideas.list.search");
        search.focus();
        visitor.page().keyboard().type("gungställ");
        awake(visitor);
        assertThat(search).hasValue("gungställ");
        assertThat(search).isFocused();
        assertThat(visitor.page()).hasURL(Pattern.compile("q=gungst"));
        assertThat(visitor.page().getByText("Gungställning vid skolgården")).isVisible();
        assertThat(visitor.page().getByText("Något helt annat")).isHidden();
        visitor.page().keyboard().type("ning");
        assertThat(search).hasValue("gungställning");
    }

    @Test
    void aPickFromTheFiltersIsCarriedOut(Town town, Someone visitor) {
        town.idea("Vad som helst");
        visitor.opens("/ideas");
        visitor.page().locator("details.more-filters summary").click();
        visitor.field("ideas.list.sort").selectOption("most-votes");
        awake(visitor);
        assertThat(visitor.page()).hasURL(Pattern.compile("sort=most-votes"));
        assertThat(visitor.field("ideas.list.sort")).hasValue("most-votes");
        assertThat(visitor.field("ideas.list.sort")).isVisible();
    }

    @Test
    void aPickBackToAllIsCarriedOutToo(Town town, Someone visitor) {
        town.idea("Syns igen");
        visitor.opens("/ideas?sort=most-votes");
        visitor.field("ideas.list.sort").selectOption("newest");
        awake(visitor);
        assertThat(visitor.page()).not().hasURL(Pattern.compile("sort="));
        assertThat(visitor.field("ideas.list.sort")).hasValue("newest");
    }

    @Test
    void whereTheNetworkDoesNotCarryFlowLinksLeadAndFormsSend(Town town, Someone visitor) {
        many(town, "svampar");
        visitor.page().route("**/VAADIN/**", Route::abort);
        visitor.opens("/ideas?q=svampar");
        visitor.link("ideas.list.next").click();
        assertThat(cards(visitor)).hasCount(25);
        visitor.field("ideas.list.search").fill("svampar nummer");
        assertThat(visitor.page().locator("form button.without-flow")).isVisible();
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile("q=svampar.nummer"));
        assertThat(cards(visitor)).hasCount(20);
    }

    @Test
    void aTapForMoreIsCarriedOutWhereThePageStands(Town town, Someone visitor) {
        many(town, "hemkunskap");
        visitor.opens("/ideas?q=hemkunskap");
        assertThat(cards(visitor)).hasCount(20);
        visitor.link("ideas.list.next").scrollIntoViewIfNeeded();
        var place = place(visitor);
        visitor.link("ideas.list.next").click();
        awake(visitor);
        assertThat(cards(visitor).nth(20)).isAttached();
        assertThat(place(visitor)).isCloseTo(place, within(20.0));
    }

    @ParameterizedTest
    @CsvSource({"sv, 360", "sv, 1280", "ar, 360", "ar, 1280"})
    void pagesLookTheSameAsleepAndAwake(String language, int width, Town town, Someone visitor) {
        var idea = town.idea("Ser likadan ut");
        visitor.page().setViewportSize(width, 1_200);
        for (var path : List.of(
                "/",
                "/ideas",
                idea,
                "/about",
                "/rules",
                "/privacy",
                "/accessibility",
                "/ideas?q=finnsinte",
                "/ideas/999999999")) {
            visitor.reads(new Language(language)).opens(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            visitor.page().waitForTimeout(300);
            var asleep = Pictures.of(visitor.page());
            wakes(visitor);
            visitor.page().waitForTimeout(300);
            assertThat(Pictures.difference(asleep, Pictures.of(visitor.page())))
                    .as(path)
                    .isLessThan(ONE_PERCENT);
            assertThat(visitor.page().locator("main")).hasCount(1);
            assertThat(visitor.page().locator("h1")).hasCount(1);
        }
    }

    @Test
    void whereOneHadScrolledOneStays(Town town, Someone visitor) {
        many(town, "läxhjälp");
        visitor.opens("/ideas?q=läxhjälp");
        visitor.page().mouse().wheel(0, 1_500);
        visitor.page().waitForTimeout(200);
        var place = place(visitor);
        assertThat(place).isGreaterThan(1_000);
        wakes(visitor);
        visitor.settled();
        assertThat(place(visitor)).isCloseTo(place, within(2.0));
    }

    @Test
    void backAndForwardLeadThroughPagesAsleepAndAwake(Town town, Someone visitor) {
        town.idea("Fram och tillbaka");
        visitor.opens("/about").opens("/ideas");
        visitor.field("ideas.list.search").fill("tillbaka");
        awake(visitor);
        assertThat(visitor.page()).hasURL(Pattern.compile("q=tillbaka"));
        cards(visitor).getByRole(AriaRole.LINK).first().click();
        assertThat(visitor.page().locator("article.idea")).isVisible();
        visitor.page().goBack();
        assertThat(visitor.field("ideas.list.search")).hasValue("tillbaka");
        assertThat(cards(visitor)).hasCount(1);
        visitor.page().goBack();
        assertThat(visitor.heading("shell.about.title", town.lab().name())).isVisible();
        visitor.page().goForward();
        assertThat(visitor.field("ideas.list.search")).hasValue("tillbaka");
        visitor.page().goForward();
        assertThat(visitor.page().locator("article.idea h1")).isVisible();
    }

    @Test
    void whoSignedInSinceSeesNoPageForVisitorsWhenGoingBack(Town town, Someone resident) {
        town.livesHere("resident");
        resident.opens("/ideas");
        assertThat(resident.link("shell.signin")).isVisible();
        resident.link("shell.signin").click();
        resident.signsInAs("resident");
        resident.page().evaluate("history.go(-2)"); // past Keycloak's page
        resident.page().waitForURL("**/ideas");
        assertThat(resident.link("shell.signin")).isHidden();
        assertThat(resident.heading("ideas.list.title")).isVisible();
    }

    @Test
    void whoIsSignedInGetsFlowAtOnce(Town town, Someone resident) {
        town.livesHere("resident");
        resident.opensAs("resident", "/ideas");
        assertThat(resident.page().locator("#page")).hasCount(0);
        assertThat(resident.heading("ideas.list.title")).isVisible();
    }

    @Test
    void withScriptsOffOneReadsSearchesNarrowsAndGoesOn(Town town) {
        many(town, "skridskor");
        var someone = Someone.with(town, Someone.options(town).setJavaScriptEnabled(false));
        try {
            var page = someone.page();
            page.navigate("/ideas");
            someone.field("ideas.list.search").fill("skridskor");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("q=skridskor"));
            assertThat(cards(someone)).hasCount(20);
            someone.link("ideas.list.next").click();
            assertThat(cards(someone)).hasCount(25);
            page.locator("details.more-filters summary").click();
            someone.field("ideas.list.sort").selectOption("most-votes");
            page.locator("form button.without-flow").click();
            assertThat(page).hasURL(Pattern.compile("sort=most-votes"));
            assertThat(someone.field("ideas.list.search")).hasValue("skridskor");
            page.locator("details.languages summary").click();
            page.locator("details.languages a[lang=ar]").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            page.locator("article.card a").first().click();
            assertThat(page.locator("html")).hasAttribute("lang", "ar");
            assertThat(page.locator("[data-share]")).isHidden();
            page.locator("form:has([name=wish]) button").click();
            assertThat(page.locator("#username")).isVisible();
        } finally {
            someone.leave();
        }
    }

    @Test
    void aBrowserThatIsTooOldForFlowGoesOnWithHtml(Town town, Someone visitor) {
        many(town, "gammal");
        visitor.page().addInitScript("delete HTMLElement.prototype.popover");
        var asked = requests(visitor);
        visitor.opens("/ideas?q=gammal");
        visitor.link("ideas.list.next").click();
        assertThat(cards(visitor)).hasCount(25);
        visitor.field("ideas.list.search").fill("nummer 7");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile("q=nummer"));
        assertThat(asked).noneMatch(url -> url.contains("VAADIN"));
    }

    @Test
    void withTheKeyboardAloneFlowWakesAndTheFocusStays(Town town, Someone visitor) {
        town.idea("Bara tangenter");
        visitor.opens("/ideas");
        var search = visitor.field("ideas.list.search");
        for (var i = 0; i < 20 && !(Boolean) search.evaluate("it => it === document.activeElement"); i++) {
            visitor.page().keyboard().press("Tab");
        }
        assertThat(search).isFocused();
        awake(visitor);
        assertThat(search).isFocused();
        visitor.page().keyboard().press("Tab");
        assertThat(search).not().isFocused();
        Accessible.check(visitor.page());
    }

    private static List<String> requests(Someone someone) {
        List<String> asked = new CopyOnWriteArrayList<>(new ArrayList<>());
        someone.browser().onRequest(request -> asked.add(request.url()));
        return asked;
    }

    /** Touches something that would need Flow. */
    private static void wakes(Someone someone) {
        someone.page().locator("main h1").evaluate("""
                heading => {
                    heading.setAttribute('data-flow', '');
                    heading.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
                    heading.dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));
                }""");
        awake(someone);
    }

    private static void awake(Someone someone) {
        assertThat(someone.page().locator("#page")).hasCount(0);
    }

    private static void many(Town town, String word) {
        var author = town.bean(TestPersons.class).resident(town.lab());
        for (var i = 1; i <= 25; i++) {
            town.bean(TestIdeas.class).sent(town.lab(), author, "Mer %s, nummer %d".formatted(word, i), TestIdeas.TEXT);
        }
    }

    private static double place(Someone someone) {
        return ((Number) someone.page().evaluate("window.scrollY")).doubleValue();
    }

    private static Locator cards(Someone someone) {
        return someone.page().locator("article.card");
    }
}

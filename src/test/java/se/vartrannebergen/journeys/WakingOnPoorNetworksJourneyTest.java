package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.vartrannebergen.journeys.Waking.asleep;
import static se.vartrannebergen.journeys.Waking.awake;
import static se.vartrannebergen.journeys.Waking.cards;
import static se.vartrannebergen.journeys.Waking.held;
import static se.vartrannebergen.journeys.Waking.isAskedFor;
import static se.vartrannebergen.journeys.Waking.requests;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Flow comes late, in part or not at all, pages are HTML that works: links lead and forms send. */
@Journey
class WakingOnPoorNetworksJourneyTest {
    /** What Flow needs to begin with, in this order. */
    private static final String BEGINNING = "v-r=init";

    private static final String CLIENT = "FlowClient";

    @ParameterizedTest
    @ValueSource(strings = {"VAADIN/build/indexhtml", BEGINNING, CLIENT})
    void linksLeadWhileFlowIsOnItsWay(String part, Town town, Someone visitor) {
        var idea = town.idea("Trädfällning vid dammen");
        var held = held(visitor, part);
        var asked = requests(visitor);
        visitor.opens("/ideas?q=dammen");
        visitor.field("ideas.list.search").click();
        isAskedFor(visitor, held);
        visitor.page().waitForTimeout(300);

        cards(visitor).getByRole(AriaRole.LINK).first().click();
        assertThat(visitor.page()).hasURL(Pattern.compile(idea));
        assertThat(visitor.page().locator("#page article.idea h1")).isVisible();
        assertThat(asked).filteredOn(url -> url.contains(BEGINNING)).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {BEGINNING, CLIENT})
    void linksLeadAndFormsSendWhereFlowCannotBegin(String part, Town town, Someone visitor) {
        var idea = town.idea("Vattenpump vid kolonilotterna");
        visitor.page()
                .route(
                        url -> url.contains(part),
                        asked -> asked.fulfill(
                                new FulfillOptions().setStatus(503).setBody("")));
        visitor.opens("/ideas?q=kolonilotterna");
        visitor.field("ideas.list.search").fill("vattenpump");
        assertThat(visitor.page().locator("form button.without-flow")).isVisible();
        asleep(visitor);
        assertThat(visitor.page().locator("vaadin-connection-indicator")).isHidden();
        visitor.scriptErrors().clear(); // the browser's own, about what did not come
        visitor.page().locator("form button.without-flow").click();
        assertThat(visitor.page()).hasURL(Pattern.compile("q=vattenpump"));
        cards(visitor).getByRole(AriaRole.LINK).first().click();
        assertThat(visitor.page()).hasURL(Pattern.compile(idea));
    }

    @Test
    void aPickIsSentWhereFlowTakesTooLong(Town town, Someone visitor) {
        town.idea("Skärmtak över cyklarna");
        held(visitor, BEGINNING);
        visitor.opens("/ideas");
        visitor.page().locator("details.more-filters summary").click();
        visitor.field("ideas.list.search").fill("skärmtak");
        visitor.field("ideas.list.sort").selectOption("most-votes");
        assertThat(visitor.page()).hasURL(Pattern.compile("sort=most-votes"));
        assertThat(visitor.field("ideas.list.search")).hasValue("skärmtak");
        assertThat(cards(visitor)).hasCount(1);
        asleep(visitor);
    }

    @Test
    void aTapIsHeardAtOnceAndAnsweredByHtmlWhereFlowTakesTooLong(Town town, Someone visitor) {
        town.ideas("återbruk", 25);
        held(visitor, BEGINNING);
        visitor.opens("/ideas?q=återbruk");
        var more = visitor.link("ideas.list.next");
        more.scrollIntoViewIfNeeded();
        var before = more.boundingBox();
        more.click();
        assertThat(more).hasAttribute("aria-busy", "true");
        assertThat(more).not().hasCSS("box-shadow", "none");
        var heard = more.boundingBox();
        assertThat(heard).usingRecursiveComparison().isEqualTo(before);
        assertThat(cards(visitor)).hasCount(25);
        assertThat(visitor.page()).hasURL(Pattern.compile("page=2"));
        asleep(visitor);
    }

    @Test
    void whoGoesOnTypingIsNotTakenToAnotherPage(Town town, Someone visitor) {
        town.idea("Ny asfalt på stigen");
        held(visitor, BEGINNING);
        visitor.opens("/ideas");
        visitor.page().locator("details.more-filters summary").click();
        visitor.field("ideas.list.sort").selectOption("most-votes");
        visitor.field("ideas.list.search").fill("asfalt");
        visitor.page().waitForTimeout(5_000);
        assertThat(visitor.page()).hasURL(Pattern.compile("/ideas$"));
        assertThat(visitor.field("ideas.list.search")).isFocused();
        assertThat(visitor.field("ideas.list.sort")).hasValue("most-votes");
    }

    @Test
    void whatBreaksElsewhereDoesNotKeepFlowFromWaking(Town town, Someone visitor) {
        town.idea("Väderskydd på skolgården");
        var held = held(visitor, BEGINNING);
        visitor.opens("/ideas");
        visitor.field("ideas.list.search").fill("väderskydd");
        isAskedFor(visitor, held);
        visitor.page().evaluate("void Promise.reject(new Error('of something else'))");
        visitor.page().waitForTimeout(300);
        visitor.scriptErrors().clear();
        assertThat(visitor.page().locator("form button.without-flow")).isHidden();
        held.forEach(Route::resume);
        awake(visitor);
        assertThat(visitor.page()).hasURL(Pattern.compile("q=v"));
    }

    @Test
    void flowThatComesLateTakesOverWhatWasDoneMeanwhile(Town town, Someone visitor) {
        town.idea("Hundgård bakom hallen");
        var held = held(visitor, BEGINNING);
        visitor.opens("/ideas");
        visitor.page().clock().install();
        visitor.field("ideas.list.search").fill("hundgård");
        isAskedFor(visitor, held);
        visitor.page().clock().runFor(21_000);
        var send = visitor.page().locator("form button.without-flow");
        assertThat(send).isVisible();
        visitor.page().clock().resume();
        held.forEach(Route::resume);
        awake(visitor);
        assertThat(send).isHidden();
        assertThat(visitor.page()).hasURL(Pattern.compile("q=hundg"));
        assertThat(visitor.field("ideas.list.search")).isFocused();
        assertThat(cards(visitor)).hasCount(1);
    }

    @Test
    void withoutItsOwnScriptAPageIsAsWithScriptsOff(Town town, Someone visitor) {
        var idea = town.idea("Lånecyklar vid torget");
        visitor.page().route("**/page.js*", Route::abort);
        visitor.opens("/ideas");
        visitor.field("ideas.list.search").fill("lånecyklar");
        visitor.page().locator("form button.without-flow").click();
        assertThat(visitor.page()).hasURL(Pattern.compile("q=l"));
        assertThat(cards(visitor)).hasCount(1);
        visitor.opens(idea);
        assertThat(visitor.page().locator("[data-share]")).isHidden();
    }

    @Test
    void whereTheNetworkDoesNotCarryFlowLinksLeadAndFormsSend(Town town, Someone visitor) {
        town.ideas("svampar", 25);
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
    void withScriptsOffOneReadsSearchesNarrowsAndGoesOn(Town town) {
        town.ideas("skridskor", 25);
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
            assertThat(page).hasURL(Pattern.compile("page=2#page-2$"));
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
            page.locator("form:has([name=wish]) button.voice").click();
            assertThat(page.locator("#username")).isVisible();
        } finally {
            someone.leave();
        }
    }

    @Test
    void aBrowserThatIsTooOldForFlowGoesOnWithHtml(Town town, Someone visitor) {
        town.ideas("gammal", 25);
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
}

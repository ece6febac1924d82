package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.vartrannebergen.journeys.Waking.asleep;
import static se.vartrannebergen.journeys.Waking.awake;
import static se.vartrannebergen.journeys.Waking.cards;
import static se.vartrannebergen.journeys.Waking.place;
import static se.vartrannebergen.journeys.Waking.requests;
import static se.vartrannebergen.journeys.Waking.wakes;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages come as plain HTML; Flow wakes in their place when something is used that needs it. */
@Journey
class WakingJourneyTest {
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
    void aTapForMoreIsCarriedOutWhereThePageStands(Town town, Someone visitor) {
        town.ideas("hemkunskap", 25);
        visitor.opens("/ideas?q=hemkunskap");
        assertThat(cards(visitor)).hasCount(20);
        visitor.link("ideas.list.next").scrollIntoViewIfNeeded();
        var place = place(visitor);
        visitor.link("ideas.list.next").click();
        awake(visitor);
        assertThat(cards(visitor).nth(20)).isAttached();
        assertThat(place(visitor)).isCloseTo(place, within(20.0));
    }

    @Test
    void aTapForMoreNearTheEndBringsOnePageOfThem(Town town, Someone visitor) {
        town.ideas("brevlådor", 65);
        visitor.page().setViewportSize(Accessible.PHONE, 1_200);
        visitor.opens("/ideas?q=brevlådor");
        visitor.link("ideas.list.next").scrollIntoViewIfNeeded();
        visitor.link("ideas.list.next").click();
        awake(visitor);
        assertThat(cards(visitor).nth(39)).isAttached();
        visitor.settled().page().waitForTimeout(500);
        assertThat(cards(visitor)).hasCount(40);
        assertThat(visitor.page()).hasURL(Pattern.compile("page=2"));
    }

    @Test
    void whoPressedForMoreByKeyboardGoesOnWithTheFirstOfThem(Town town, Someone visitor) {
        town.ideas("vindskydd", 45);
        visitor.opens("/ideas?q=vindskydd");
        visitor.page().locator("article.card .button").last().focus();
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.link("ideas.list.next")).isFocused();
        visitor.page().keyboard().press("Enter");
        awake(visitor);
        assertThat(cards(visitor).nth(20).locator("h2 a")).isFocused();
    }

    @Test
    void atEveryMomentOneSeesOnePageAndHearsOnePage(Town town, Someone visitor) {
        town.ideas("vattenlek", 25);
        visitor.opens("/ideas?q=vattenlek");
        visitor.page().evaluate("""
                () => {
                    window.seen = new Set();
                    const many = what => [...document.querySelectorAll(what)].filter(one => one.checkVisibility()).length;
                    const look = () => seen.add(['main', 'h1', 'header', '#search-words'].map(many).join(' '));
                    const frame = () => { look(); requestAnimationFrame(frame); };
                    frame();
                    new MutationObserver(look).observe(document, {subtree: true, childList: true, attributes: true});
                }""");
        visitor.link("ideas.list.next").click();
        awake(visitor);
        assertThat(cards(visitor)).hasCount(25);
        visitor.settled();
        assertThat(visitor.page().evaluate("[...seen]")).isEqualTo(List.of("1 1 1 1"));
    }

    @Test
    void whereOneHadScrolledOneStays(Town town, Someone visitor) {
        town.ideas("läxhjälp", 25);
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
    void aPageThatWokeForAVisitorDoesNotComeBackForWhoSignedInSince(Town town, Someone visitor) {
        town.idea("Väckt och lämnad");
        visitor.opens("/ideas");
        visitor.field("ideas.list.search").fill("lämnad");
        awake(visitor);
        assertThat(visitor.page()).hasURL(Pattern.compile("q=l"));
        visitor.settled();
        visitor.browser()
                .addCookies(List.of(
                        new Cookie("signed-in", "1").setUrl(visitor.page().url())));
        visitor.page().evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
        asleep(visitor); // loaded anew
    }

    @Test
    void whoIsSignedInGetsFlowAtOnce(Town town, Someone resident) {
        town.livesHere("resident");
        resident.opensAs("resident", "/ideas");
        assertThat(resident.page().locator("#page")).hasCount(0);
        assertThat(resident.heading("ideas.list.title")).isVisible();
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
}

package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.shared.Language;

@Journey
class SignInJourneyTest {
    @Test
    void signingOutEndsTheSessionHereAndInKeycloak(Town town, Someone resident) {
        town.livesHere("resident");
        resident.opensAs("resident", "/me");
        assertThat(resident.heading("shell.me.settings")).isVisible();
        Accessible.check(resident.page());

        resident.link("shell.me.signout").click();
        assertThat(resident.heading("shell.home.question", town.lab().areaName()))
                .isVisible();

        resident.page().navigate("/me");
        assertThat(resident.page().locator("#password")).isVisible();
    }

    @Test
    void theSessionHasAnotherIdAfterSigningIn(Town town, Someone resident) {
        town.livesHere("resident");
        resident.opens("/");
        resident.page().navigate("/me");
        assertThat(resident.page().locator("#username")).isVisible();
        var before = session(resident);

        resident.signsInAs("resident");
        assertThat(session(resident)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void noScriptAndNoOtherSiteReadsOurCookies(Town town, Someone resident) {
        town.livesHere("resident");
        resident.opens("/?lang=en");
        resident.opensAs("resident", "/me");

        assertThat(cookies(resident)).extracting(cookie -> cookie.name).contains("session", "lang");
        assertThat(cookies(resident)).allSatisfy(cookie -> {
            // The mark says no more than that somebody is signed in, so that the back button knows.
            assertThat(cookie.httpOnly).as(cookie.name).isEqualTo(!cookie.name.equals("signed-in"));
            assertThat(cookie.sameSite).as(cookie.name).isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
        });
    }

    @Test
    void theMarkOfASessionThatIsOverGoesWithTheNextPage(Town town, Someone resident) {
        town.livesHere("resident");
        resident.opensAs("resident", "/about");
        assertThat(cookies(resident)).extracting(cookie -> cookie.name).contains("signed-in");
        resident.opens("/ideas");
        assertThat(cookies(resident)).extracting(cookie -> cookie.name).contains("signed-in");

        resident.browser().clearCookies(new ClearCookiesOptions().setName("session"));
        resident.opens("/ideas");
        assertThat(cookies(resident)).extracting(cookie -> cookie.name).doesNotContain("signed-in");
        // Files carry no cookies, whoever asks.
        resident.browser()
                .addCookies(List.of(
                        new Cookie("signed-in", "1").setUrl(town.platform().address())));
        var file = resident.page().request().get("/icons/hill.svg");
        assertThat(file.ok()).isTrue();
        assertThat(file.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void aLanguageThatWeDoNotHaveIsAsIfItWereNotAskedFor(Someone visitor) {
        for (var asked : List.of("../x", "..%2Fx", "tlh", "", "sv'--", "%00", "ar&lang=../x")) {
            visitor.opens("/about?lang=" + asked);
            var language = asked.startsWith("ar") ? "ar" : "sv";
            assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
            assertThat(visitor.reads(new Language(language)).heading("shell.about.1.title"))
                    .isVisible();
        }
    }

    @Test
    void theLanguageOfAPersonGoesAlongToAnotherDevice(Town town, Someone onThePhone, Someone onTheComputer) {
        town.livesHere("neighbour");
        onThePhone.opensAs("neighbour", "/me?lang=ar");
        assertThat(onThePhone.reads(new Language("ar")).heading("shell.me.settings"))
                .isVisible();

        onTheComputer.opensAs("neighbour", "/me");
        assertThat(onTheComputer.reads(new Language("ar")).heading("shell.me.settings"))
                .isVisible();
    }

    private static String session(Someone someone) {
        return cookies(someone).stream()
                .filter(cookie -> cookie.name.equals("session"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static List<Cookie> cookies(Someone someone) {
        return someone.browser().cookies(someone.town().platform().address());
    }
}

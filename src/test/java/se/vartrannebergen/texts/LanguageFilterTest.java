package se.vartrannebergen.texts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;

/** The language that an address asks for is remembered where that changes something for who asks. */
@ServiceTest
class LanguageFilterTest {
    private static final Language ARABIC = new Language("ar");

    private final LanguageChoice choice;
    private final TestLabs labs;
    private final List<Object> told = new ArrayList<>();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/ideas");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    LanguageFilterTest(LanguageChoice choice, TestLabs labs) {
        this.choice = choice;
        this.labs = labs;
        request.setServerName("rannebergen.localhost");
    }

    @Test
    void whoReadsSwedishAndChoosesArabicReadsArabicFromThenOn() throws Exception {
        asks("ar", "sv-SE,sv;q=0.9,en;q=0.8");
        var cookie = response.getCookie("lang");
        assertThat(cookie.getValue()).isEqualTo("ar");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(choice.of(request)).isEqualTo(ARABIC);
    }

    @Test
    void whoGoesBackToTheLanguageOfTheirBrowserIsRememberedToo() throws Exception {
        request.setCookies(new Cookie("lang", "ar"));
        asks("sv", "sv-SE");
        assertThat(response.getCookie("lang").getValue()).isEqualTo("sv");
    }

    @Test
    void whoseBrowserAsksForALanguageThatTheLabDoesNotHaveReadsTheLabsOwnUntilTheyChoose() throws Exception {
        asks("en", "fi");
        assertThat(response.getCookie("lang").getValue()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "sv"})
    void crawlersGetThePageTheyAskForAndNoCookie(String language) throws Exception {
        asks(language, null);
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(choice.of(request)).isEqualTo(new Language(language));
    }

    @Test
    void scriptsOfAPageSpeakTheLanguageThePageWasAskedFor() {
        request.setParameter("v-r", "init");
        request.setParameter("query", "q=b%C3%A4nk&lang=ar");
        assertThat(choice.of(request)).isEqualTo(ARABIC);
        request.setParameter("query", "slang=ar");
        assertThat(choice.of(request)).isEqualTo(labs.rannebergen().ownLanguage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*"})
    void toolsThatPreferNothingDoNotEither(String nothing) throws Exception {
        asks("ar", nothing);
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(choice.of(request)).isEqualTo(ARABIC);
    }

    @ParameterizedTest
    @CsvSource({"ar, 'ar-SY,sv', ", "ar, sv, ar", "sv, fi, ", "sv, ar, sv"})
    void whatWouldBeReadAnywayNeedsNoCookie(String asked, String browser, String remembered) throws Exception {
        if (remembered != null) {
            request.setCookies(new Cookie("lang", remembered));
        }
        asks(asked, browser);
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(choice.of(request)).isEqualTo(new Language(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlh", "", "../x"})
    void aLanguageThatTheLabDoesNotHaveIsNoChoice(String junk) throws Exception {
        asks(junk, "sv");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(told).isEmpty();
    }

    @Test
    void everyChoiceIsTold() throws Exception {
        asks("ar", "ar");
        assertThat(told).containsExactly(new LanguageChosen(ARABIC));
    }

    private void asks(String language, String browser) throws Exception {
        labs.rannebergen();
        request.setQueryString("lang=" + language);
        request.setParameter("lang", language);
        if (browser != null) {
            request.addHeader("Accept-Language", browser);
        }
        new LanguageFilter(choice, told::add).doFilter(request, response, new MockFilterChain());
    }
}

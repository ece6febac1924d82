package se.vartrannebergen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationListener;
import org.springframework.security.web.session.HttpSessionCreatedEvent;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.Conversations;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestPersons;

/** What search engines, previews, old browsers and everybody's first visit get: by HTTP alone. */
@Journey
class PublicPagesTest {
    private static final List<String> PAGES = List.of("/", "/ideas", "/about", "/rules", "/privacy", "/accessibility");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "ar"})
    void everyPublicPageIsWholeInItsLanguage(String language, Town town) {
        var idea = Plain.whole(town, town.idea("Fler papperskorgar vid lekplatsen"));
        for (var path : java.util.stream.Stream.concat(PAGES.stream(), java.util.stream.Stream.of(idea))
                .toList()) {
            var page = Plain.get(town, path, "Accept-Language", language);
            var html = page.body();
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(html)
                    .contains("<html lang=\"" + language + "\" dir=\"" + new Language(language).direction() + "\"");
            assertThat(html).contains("<h1").contains("<title>").contains("<meta name=\"description\" content=\"");
            assertThat(html).containsPattern("<meta property=\"og:title\" content=\"[^\"]+\">");
            assertThat(html).containsPattern("<meta property=\"og:image\" content=\"http[^\"]+\">");
            assertThat(html).contains("<meta name=\"twitter:card\"");
            for (var other : List.of("sv", "en", "ar")) {
                assertThat(html).containsPattern("<link rel=\"alternate\" hreflang=\"" + other + "\" href=\"http");
            }
            assertThat(html)
                    .containsPattern("<link rel=\"canonical\" href=\"http[^\"]+"
                            + Pattern.quote(path.equals("/") ? "" : path)
                            + (language.equals("sv") ? "/?\">" : "/?\\?lang=" + language + "\">"));
        }
    }

    @Test
    void whatAGroupSaidLongAgoIsReadOnItsFurtherPages(Town town) {
        var lab = town.lab();
        var persons = town.bean(TestPersons.class);
        var group = town.bean(TestGroups.class).started(lab, persons.resident(lab));
        for (var number = 1; number <= Conversations.THREADS + 1; number++) {
            var member = persons.resident(lab);
            town.bean(TestGroups.class).join(lab, group, member);
            town.bean(Comments.class)
                    .post(
                            lab.id(),
                            member,
                            new ContentRef("group", group),
                            new NewComment(
                                    new PlainText("Ord nummer " + number + "."),
                                    Language.SWEDISH,
                                    Optional.empty(),
                                    "word-" + number));
        }
        var talk = Plain.whole(town, "/groups/" + group + "/talk");
        assertThat(Plain.get(town, talk).body()).doesNotContain("Ord nummer 1.");
        assertThat(Plain.get(town, talk + "?page=2").body()).contains("Ord nummer 1.");
    }

    @Test
    void aVisitorGetsNoCookieAndNoSession(Town town) {
        var idea = Plain.whole(town, town.idea("Julgran på torget"));
        var sessions = new Begun();
        town.platform().listening(sessions, () -> {
            for (var path : List.of(
                    "/",
                    "/ideas",
                    "/ideas?q=gran&sort=most-votes",
                    idea,
                    "/about",
                    "/rules",
                    "/privacy",
                    "/accessibility",
                    "/ideas/999999999",
                    "/nothing/here",
                    "/ideas?lang=ar",
                    "/robots.txt",
                    "/sitemap.xml",
                    "/ideas/42-" + "a".repeat(400))) {
                assertThat(Plain.get(town, path).headers().allValues("Set-Cookie"))
                        .as(path)
                        .isEmpty();
            }
        });
        assertThat(sessions.many).hasValue(0);
    }

    private static final class Begun implements ApplicationListener<HttpSessionCreatedEvent> {
        private final AtomicInteger many = new AtomicInteger();

        @Override
        public void onApplicationEvent(HttpSessionCreatedEvent begun) {
            many.incrementAndGet();
        }
    }

    /** The language that an address asks for is remembered where the browser would ask for another: all that is ever set. */
    @Test
    void aBrowserThatAsksForAnotherLanguageIsToldToRememberIt(Town town) {
        var answer = Plain.get(town, "/ideas?lang=ar", "Accept-Language", "sv");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("lang=ar;");
        assertThat(Plain.get(town, "/ideas?lang=ar", "Accept-Language", "ar")
                        .headers()
                        .allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void statusesAreReal(Town town) {
        var address = town.idea("Måla staketet");
        var whole = Plain.whole(town, address);
        assertThat(Plain.get(town, whole).statusCode()).isEqualTo(200);
        assertThat(Plain.get(town, "/ideas/999999999").statusCode()).isEqualTo(404);
        assertThat(Plain.get(town, "/nothing/here").statusCode()).isEqualTo(404);
        for (var old : List.of(address, address + "-gammal-rubrik", address + "-%D8%A7")) {
            var moved = Plain.get(town, old + "?lang=ar");
            assertThat(moved.statusCode()).as(old).isEqualTo(301);
            assertThat(moved.headers().firstValue("Location")).hasValue(whole + "?lang=ar");
        }
        var decide = town.bean(TestDecisions.class);
        decide.about(town.lab(), Plain.id(address), TestDecisions.because(ContentAction.HIDE));
        for (var hidden : List.of(whole, address)) {
            var page = Plain.get(town, hidden);
            assertThat(page.statusCode()).as(hidden).isEqualTo(200);
            assertThat(page.body())
                    .doesNotContain("Måla staketet", "skolan om vintern")
                    .contains(town.words(Language.SWEDISH, "ideas.hidden.note"), "noindex");
        }
        decide.about(town.lab(), Plain.id(address), NewDecision.keep());
        assertThat(Plain.get(town, whole).body()).contains("Måla staketet");
        decide.about(town.lab(), Plain.id(address), TestDecisions.because(ContentAction.REMOVE));
        var gone = Plain.get(town, whole);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body())
                .doesNotContain("Måla staketet")
                .contains(town.words(Language.SWEDISH, "shell.gone.title"));
    }

    @Test
    void whatIsKnownIsNotSentAgain(Town town) {
        var first = Plain.get(town, "/about");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = Plain.get(town, "/about", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(Plain.get(town, "/about", "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(String.join(",", first.headers().allValues("Vary")).toLowerCase())
                .contains("cookie", "accept-language", "accept-encoding");
    }

    @Test
    void pagesTravelCompressed(Town town) {
        for (var encoding : List.of("gzip", "br")) {
            var page = Plain.get(town, "/ideas", "Accept-Encoding", encoding);
            assertThat(page.headers().firstValue("Content-Encoding")).hasValue(encoding);
            assertThat(page.headers().firstValueAsLong("Content-Length").orElseThrow())
                    .isLessThan(20_000);
        }
    }

    @Test
    void anAddressThatNothingCanReadIsRefusedQuietly(Town town) {
        for (var path :
                List.of("/ideas/42-%23%23", "/ideas/42-%23", "/ideas/%00", "/ideas/42-%252F", "/ideas/42-%3F%20")) {
            assertThat(Plain.get(town, path).statusCode()).as(path).isBetween(300, 499);
        }
    }

    @Test
    void searchEnginesAreKeptToPagesThatStandForThemselves(Town town) {
        var idea = Plain.whole(town, town.idea("En skylt till biblioteket"));
        var robots = Plain.get(town, "/robots.txt").body();
        assertThat(robots).contains("Disallow: /*q=", "Disallow: /*sort=", "Disallow: /me", "/sitemap.xml");
        assertThat(Plain.get(town, "/sitemap.xml").body()).contains("/sitemap-pages-1.xml", "/sitemap-ideas-1.xml");
        assertThat(Plain.get(town, "/sitemap-pages-1.xml").body()).contains("/about</loc>", "/ideas</loc>");
        assertThat(Plain.get(town, "/sitemap-ideas-1.xml").body()).contains(idea + "</loc>");
        assertThat(Plain.get(town, "/ideas?q=skylt").body())
                .contains("<meta name=\"robots\" content=\"noindex,follow\">");
        assertThat(Plain.get(town, "/ideas").body()).doesNotContain("noindex");
    }
}

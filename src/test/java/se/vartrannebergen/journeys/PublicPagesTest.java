package se.vartrannebergen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.prerender.KeptPages;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestPersons;

/** What search engines, previews, old browsers and everybody's first visit get: by HTTP alone. */
@Journey
class PublicPagesTest {
    private static final List<String> PAGES = List.of("/", "/ideas", "/about", "/rules", "/privacy", "/accessibility");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "ar"})
    void everyPublicPageIsWholeInItsLanguage(String language, Town town) {
        var idea = whole(town, town.idea("Fler papperskorgar vid lekplatsen"));
        for (var path : java.util.stream.Stream.concat(PAGES.stream(), java.util.stream.Stream.of(idea))
                .toList()) {
            var page = get(town, path, "Accept-Language", language);
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
    void aVisitorGetsNoCookieAndNoSession(Town town) {
        var idea = whole(town, town.idea("Julgran på torget"));
        for (var path : List.of(
                "/",
                "/ideas",
                "/ideas?q=gran&sort=most-votes",
                idea,
                "/about",
                "/ideas/999999999",
                "/nothing/here",
                "/ideas?lang=ar",
                "/ideas/42-" + "a".repeat(400))) {
            var headers = get(town, path).headers();
            assertThat(headers.allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void statusesAreReal(Town town) {
        var address = town.idea("Måla staketet");
        var whole = whole(town, address);
        assertThat(get(town, whole).statusCode()).isEqualTo(200);
        assertThat(get(town, "/ideas/999999999").statusCode()).isEqualTo(404);
        assertThat(get(town, "/nothing/here").statusCode()).isEqualTo(404);
        for (var old : List.of(address, address + "-gammal-rubrik", address + "-%D8%A7")) {
            var moved = get(town, old + "?lang=ar");
            assertThat(moved.statusCode()).as(old).isEqualTo(301);
            assertThat(moved.headers().firstValue("Location")).hasValue(whole + "?lang=ar");
        }
        AsStaff.run(
                "FACILITATOR",
                () -> town.bean(IdeaSteps.class)
                        .remove(
                                town.lab().id(),
                                id(address),
                                new StepBy(Optional.empty(), new PlainText("Regel 2"), Language.SWEDISH)));
        var gone = get(town, whole);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body())
                .doesNotContain("Måla staketet")
                .contains(town.words(Language.SWEDISH, "shell.gone.title"));
    }

    @Test
    void whatIsKnownIsNotSentAgain(Town town) {
        var first = get(town, "/about");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = get(town, "/about", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(town, "/about", "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(String.join(",", first.headers().allValues("Vary")).toLowerCase())
                .contains("cookie", "accept-language", "accept-encoding");
    }

    @Test
    void pagesTravelCompressed(Town town) {
        for (var encoding : List.of("gzip", "br")) {
            var page = get(town, "/ideas", "Accept-Encoding", encoding);
            assertThat(page.headers().firstValue("Content-Encoding")).hasValue(encoding);
            assertThat(page.headers().firstValueAsLong("Content-Length").orElseThrow())
                    .isLessThan(20_000);
        }
    }

    @Test
    void aVoteAnEditAndANewIdeaShowWithinTwoSeconds(Town town) {
        var lab = town.lab().id();
        var author = town.bean(TestPersons.class).resident(town.lab());
        var id = town.bean(TestIdeas.class).sent(town.lab(), author, "Cykelpump vid centrum", TestIdeas.TEXT);
        var page = whole(town, "/ideas/" + id);
        assertThat(get(town, "/ideas").body()).contains("Cykelpump vid centrum");
        assertThat(get(town, page).body()).contains("<span class=\"count\">0</span>");

        town.bean(Ideas.class)
                .edit(lab, author, id, TestIdeas.content(town.lab(), "Cykelpump vid torget", TestIdeas.TEXT));
        assertThat(get(town, page).statusCode()).isEqualTo(301);
        assertThat(get(town, "/ideas").body()).contains("Cykelpump vid torget").doesNotContain("vid centrum");

        town.bean(Voting.class).cast(lab, town.bean(TestPersons.class).resident(town.lab()), id);
        var cast = System.nanoTime();
        Eventually.holds(
                () -> get(town, whole(town, "/ideas/" + id)).body().contains("<span class=\"count\">1</span>"));
        assertThat(Duration.ofNanos(System.nanoTime() - cast)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void whatWasTakenAwayIsOnNoPageAnyMore(Town town) {
        var author = town.bean(TestPersons.class).resident(town.lab());
        var id = town.bean(TestIdeas.class).sent(town.lab(), author, "Något jag ångrar", TestIdeas.TEXT);
        var page = whole(town, "/ideas/" + id);
        for (var path : List.of("/", "/ideas", "/ideas?q=%C3%A5ngrar", page)) {
            // While the database has just been away, pages from before are shown.
            Eventually.holds(() -> get(town, path).body().contains("Något jag ångrar"));
        }
        town.bean(Ideas.class).withdraw(town.lab().id(), author, id);
        town.platform().toDatabase().whileCut(() -> {
            for (var path : List.of("/", "/ideas", "/ideas?q=%C3%A5ngrar", page)) {
                assertThat(get(town, path).body()).doesNotContain("Något jag ångrar");
            }
        });
        town.hasItsDatabaseBack();
        for (var path : List.of("/", "/ideas", "/ideas?q=%C3%A5ngrar", page)) {
            assertThat(get(town, path).body()).doesNotContain("Något jag ångrar");
        }
    }

    @Test
    void whoReadsGoesOnReadingWhileTheDatabaseIsAway(Town town) {
        var idea = whole(town, town.idea("Fler fågelholkar i skogen"));
        for (var path : List.of("/", "/ideas", idea)) {
            get(town, path);
        }
        town.platform().toDatabase().whileCut(() -> {
            for (var path : List.of("/", "/ideas", idea)) {
                assertThat(get(town, path).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(get(town, "/ideas?q=aldrig-sedd").statusCode()).isEqualTo(503);
        });
        town.hasItsDatabaseBack();
    }

    @Test
    void hostsAndHeadersReachNoPage(Town town) {
        for (var header : List.of("X-Forwarded-Host", "Forwarded", "X-Original-URL", "X-Rewrite-URL")) {
            assertThat(get(town, "/ideas?page=1&x=" + header, header, "evil.example")
                            .body())
                    .doesNotContain("evil.example");
        }
        assertThat(get(town, "/ideas").body()).doesNotContain("evil.example").doesNotContain("x=Forwarded");
    }

    @Test
    void searchEnginesAreKeptToPagesThatStandForThemselves(Town town) {
        var idea = whole(town, town.idea("En skylt till biblioteket"));
        var robots = get(town, "/robots.txt").body();
        assertThat(robots).contains("Disallow: /*q=", "Disallow: /*sort=", "Disallow: /me", "/sitemap.xml");
        assertThat(get(town, "/sitemap.xml").body()).contains("/sitemap-pages-1.xml", "/sitemap-ideas-1.xml");
        assertThat(get(town, "/sitemap-pages-1.xml").body()).contains("/about</loc>", "/ideas</loc>");
        assertThat(get(town, "/sitemap-ideas-1.xml").body()).contains(idea + "</loc>");
        assertThat(get(town, "/ideas?q=skylt").body()).contains("<meta name=\"robots\" content=\"noindex,follow\">");
        assertThat(get(town, "/ideas").body()).doesNotContain("noindex");
    }

    @Test
    void nothingPersonalIsKept(Town town, Someone resident) {
        var person = town.livesHere("neighbour");
        var name = "Ingen Annans Namn";
        town.bean(People.class).rename(town.lab().id(), person, new DisplayName(name));
        var idea = whole(town, town.idea("Dans för alla åldrar"));
        resident.opensAs("neighbour", idea);
        resident.button("ideas.vote.none").click();
        resident.sees("ideas.vote.thanks");
        for (var path : List.of("/", "/ideas", "/ideas?q=dans", idea, "/about", "/rules", "/me")) {
            resident.opens(path);
        }
        for (var path : List.of("/", "/ideas", "/ideas?q=dans", idea, "/about", "/rules")) {
            // With all that a browser may carry from before; it is the first to ask, so the page is built for it.
            town.bean(PublicPages.class).gone(town.lab().id());
            get(
                    town,
                    path,
                    "Cookie",
                    "session=kaka; signed-in=1; lang=sv",
                    "X-CSRF-TOKEN",
                    "hemlig",
                    "User-Agent",
                    "min telefon",
                    "Referer",
                    "http://localhost/min-sida");
        }
        var personal = List.of(
                name,
                "kaka",
                "hemlig",
                "min telefon",
                "min-sida",
                "_csrf",
                subject(town, person),
                sessionOf(resident),
                town.words(Language.SWEDISH, "ideas.vote.counted"),
                town.words(Language.SWEDISH, "ideas.vote.thanks"));
        var kept = KeptPages.texts(town.platform()::bean);
        assertThat(kept).hasSizeGreaterThan(5);
        for (var text : kept) {
            assertThat(text)
                    .doesNotContain(personal)
                    .contains(">" + town.words(language(text), "shell.signin") + "</a>");
        }
    }

    private static String sessionOf(Someone someone) {
        return someone.browser().cookies().stream()
                .filter(cookie -> cookie.name.equals("session"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private static Language language(String html) {
        return new Language(html.substring(html.indexOf("lang=\"") + 6).split("\"")[0]);
    }

    private static String subject(Town town, PersonId person) {
        return town.bean(JdbcClient.class)
                .sql("SELECT subject FROM person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    /** The idea's one address. */
    private String whole(Town town, String address) {
        return get(town, address).headers().firstValue("Location").orElse(address);
    }

    private static long id(String address) {
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    private HttpResponse<String> get(Town town, String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(town.platform().address() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }
}

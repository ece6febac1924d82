package se.vartrannebergen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.ideas.IdeaImages;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.prerender.KeptPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestPersons;

/** What is kept of public pages for everybody: always what is so, never what was taken away, nothing of anybody. */
@Journey
class KeptPagesJourneyTest {
    @Test
    void aVoteAnEditAndANewIdeaShowWithinTwoSeconds(Town town) {
        var lab = town.lab().id();
        var author = town.bean(TestPersons.class).resident(town.lab());
        var id = town.bean(TestIdeas.class).sent(town.lab(), author, "Cykelpump vid centrum", TestIdeas.TEXT);
        var page = Plain.whole(town, "/ideas/" + id);
        assertThat(Plain.get(town, "/ideas").body()).contains("Cykelpump vid centrum");
        assertThat(Plain.get(town, page).body()).contains("<span class=\"count\">0</span>");

        town.bean(Ideas.class)
                .edit(lab, author, id, TestIdeas.content(town.lab(), "Cykelpump vid torget", TestIdeas.TEXT));
        assertThat(Plain.get(town, page).statusCode()).isEqualTo(301);
        assertThat(Plain.get(town, "/ideas").body())
                .contains("Cykelpump vid torget")
                .doesNotContain("vid centrum");

        town.bean(Voting.class).cast(lab, town.bean(TestPersons.class).resident(town.lab()), id);
        var cast = System.nanoTime();
        Eventually.holds(() ->
                Plain.get(town, Plain.whole(town, "/ideas/" + id)).body().contains("<span class=\"count\">1</span>"));
        assertThat(Duration.ofNanos(System.nanoTime() - cast)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void whatWasTakenAwayIsOnNoPageAnyMore(Town town) {
        var author = town.bean(TestPersons.class).resident(town.lab());
        var id = town.bean(TestIdeas.class).sent(town.lab(), author, "Något jag ångrar", TestIdeas.TEXT);
        var page = Plain.whole(town, "/ideas/" + id);
        for (var path : List.of("/", "/ideas", "/ideas?q=%C3%A5ngrar", page)) {
            // While the database has just been away, pages from before are shown.
            Eventually.holds(() -> Plain.get(town, path).body().contains("Något jag ångrar"));
        }
        town.bean(Ideas.class).withdraw(town.lab().id(), author, id);
        town.platform().toDatabase().whileCut(() -> {
            for (var path : List.of("/", "/ideas", "/ideas?q=%C3%A5ngrar", page)) {
                assertThat(Plain.get(town, path).body()).doesNotContain("Något jag ångrar");
            }
        });
        town.hasItsDatabaseBack();
        for (var path : List.of("/", "/ideas", "/ideas?q=%C3%A5ngrar", page)) {
            assertThat(Plain.get(town, path).body()).doesNotContain("Något jag ångrar");
        }
    }

    @Test
    void whoReadsGoesOnReadingWhileTheDatabaseIsAway(Town town) {
        var idea = Plain.whole(town, town.idea("Fler fågelholkar i skogen"));
        for (var path : List.of("/", "/ideas", idea)) {
            Plain.get(town, path);
        }
        town.platform().toDatabase().whileCut(() -> {
            for (var path : List.of("/", "/ideas", idea)) {
                assertThat(Plain.get(town, path).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(Plain.get(town, "/ideas?q=aldrig-sedd").statusCode()).isEqualTo(503);
        });
        town.hasItsDatabaseBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Host", "X-Forwarded-Host", "Forwarded", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix"
            })
    void hostsAndHeadersReachNoPage(String header, Town town) throws IOException {
        // Of a search that nobody asked for before, so that the page is built for this very request.
        var path = "/ideas?q=" + header.toLowerCase(Locale.ROOT).replaceAll("\\W", "") + "&x=elakvard";
        var value = header.equals("Forwarded") ? "host=elakvard.example" : "elakvard.example";
        var hosts = header.equals("Host") ? value : "localhost";
        var answer = RawRequest.send(
                town.platform().address(),
                path,
                "Host: " + hosts,
                header.equals("Host") ? "X-Nothing: 1" : header + ": " + value);
        assertThat(answer).startsWith("HTTP/1.1 200").contains("<h1").doesNotContain("elakvard");
        assertThat(Plain.get(town, path).body()).contains("<h1").doesNotContain("elakvard");
    }

    @Test
    void whatIsTakenOutOfAnIdeaIsGoneFromItsPagesAtOnce(Town town) throws Exception {
        var lab = town.lab().id();
        var author = town.bean(TestPersons.class).resident(town.lab());
        var id = town.bean(TestIdeas.class).sent(town.lab(), author, "Foton som kommer och går", TestIdeas.TEXT);
        var page = Plain.whole(town, "/ideas/" + id);
        var photos = town.bean(IdeaImages.class);
        // Told in the timeline once only; shown every time.
        for (var turn = 0; turn < 2; turn++) {
            var photo = photos.add(lab, author, id, new ByteArrayInputStream(Pictures.png(turn)));
            for (var path : List.of(page, "/ideas", "/")) {
                assertThat(Plain.get(town, path).body()).as(path).contains(photo.hash());
            }
            photos.remove(lab, author, id, photo.id());
            town.platform().toDatabase().whileCut(() -> {
                for (var path : List.of(page, "/ideas", "/")) {
                    assertThat(Plain.get(town, path).body()).as(path).doesNotContain(photo.hash());
                }
            });
            town.hasItsDatabaseBack();
        }
    }

    @Test
    void aNameThatWasGivenUpIsGoneFromEveryPage(Town town) {
        var lab = town.lab().id();
        var author = town.bean(TestPersons.class).resident(town.lab());
        town.bean(People.class).rename(lab, author, new DisplayName("Gamla Namnet"));
        var page = Plain.whole(
                town, "/ideas/" + town.bean(TestIdeas.class).sent(town.lab(), author, "Byta namn", TestIdeas.TEXT));
        for (var path : List.of(page, "/ideas")) {
            assertThat(Plain.get(town, path).body()).contains("Gamla Namnet");
        }
        town.bean(People.class).rename(lab, author, new DisplayName("Nya Namnet"));
        for (var path : List.of(page, "/ideas")) {
            assertThat(Plain.get(town, path).body())
                    .doesNotContain("Gamla Namnet")
                    .contains("Nya Namnet");
        }
    }

    @Test
    void nothingPersonalIsKept(Town town, Someone resident) {
        var person = town.livesHere("neighbour");
        var name = "Ingen Annans Namn";
        town.bean(People.class).rename(town.lab().id(), person, new DisplayName(name));
        var idea = Plain.whole(town, town.idea("Dans för alla åldrar"));
        resident.opensAs("neighbour", idea);
        resident.button("ideas.vote.none").click();
        resident.sees("ideas.vote.thanks");
        for (var path : List.of("/", "/ideas", "/ideas?q=dans", idea, "/about", "/rules", "/me")) {
            resident.opens(path);
        }
        // From here on every page is another one.
        promisingAnswersWithin(town, 31);
        for (var path : List.of("/", "/ideas", "/ideas?q=dans", idea, "/about", "/rules")) {
            // With all that a browser may carry from before; it is the first to ask, so the page is built for it.
            Plain.get(
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
        promisingAnswersWithin(town, 30);
        assertThat(kept).hasSizeGreaterThan(5);
        for (var text : kept) {
            assertThat(text)
                    .doesNotContain(personal)
                    .contains(">" + town.words(language(text), "shell.signin") + "</a>");
        }
    }

    private static void promisingAnswersWithin(Town town, int days) {
        town.bean(JdbcClient.class)
                .sql("UPDATE lab SET answer_days = ? WHERE id = ?")
                .params(days, town.lab().id().value())
                .update();
        town.bean(Labs.class).refresh();
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

    @Test
    void whatIsTakenOutOfACommentIsGoneFromThePageAtOnce(Town town) {
        var lab = town.lab().id();
        var author = town.bean(TestPersons.class).resident(town.lab());
        var id = town.bean(TestIdeas.class).sent(town.lab(), author, "En idé med samtal", TestIdeas.TEXT);
        var page = Plain.whole(town, "/ideas/" + id);
        var comments = town.bean(Comments.class);
        var said =
                new NewComment(new PlainText("Namnet på min granne"), Language.SWEDISH, Optional.empty(), "kept-" + id);
        var comment =
                comments.post(lab, author, new ContentRef("idea", id), said).id();
        assertThat(Plain.get(town, page).body()).contains("Namnet på min granne");
        comments.edit(lab, author, comment, new PlainText("Något annat i stället"), Language.SWEDISH);
        gone(town, page, "Namnet på min granne");
        assertThat(Plain.get(town, page).body()).contains("Något annat i stället");
        town.bean(TestDecisions.class)
                .about(town.lab(), new ContentRef("comment", comment), TestDecisions.because(ContentAction.HIDE));
        gone(town, page, "Något annat i stället");
    }

    private static void gone(Town town, String page, String words) {
        town.platform()
                .toDatabase()
                .whileCut(() -> assertThat(Plain.get(town, page).body()).doesNotContain(words));
        town.hasItsDatabaseBack();
        assertThat(Plain.get(town, page).body()).doesNotContain(words);
    }
}

package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Decisions;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.moderation.Reports;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestPersons;

/** Somebody reports an idea, without an account and without scripts; its author reads why it was removed, and appeals. */
@Journey
class ReportJourneyTest {
    private static final Language ARABIC = new Language("ar");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpResponse<String> sends(Town town, String path, String origin, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(town.platform().address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String reportOf(String idea) {
        return "/report/idea/" + Plain.id(idea);
    }

    @Test
    void aFormWithoutSessionIsTakenOrComesBackWithAllThatWasTyped(Town town) throws Exception {
        var here = town.platform().address();
        var path = reportOf(town.idea("En idé som någon anmäler"));
        var page = Plain.get(town, path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains("noindex", "En idé som någon anmäler");

        var words = "Det här är <b>elakt</b>.";
        var shown = "Det här är &lt;b&gt;elakt&lt;/b&gt;.";
        var noRule = sends(town, path, here, Map.of("words", words, "lang", "sv"));
        assertThat(noRule.statusCode()).isEqualTo(422);
        assertThat(noRule.body()).contains(shown, town.words(Language.SWEDISH, "moderation.report.problem.norule"));
        assertThat(noRule.headers().firstValue("Set-Cookie")).isEmpty();
        var tooLong = sends(town, path, here, Map.of("rule", "1", "words", words.repeat(200), "lang", "ar"));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains(shown + shown, town.words(ARABIC, "moderation.report.problem.toolong"));
        var foreign = sends(town, path, "https://elsewhere.example", Map.of("rule", "1", "words", words));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains(shown);
        var gone = sends(town, "/report/idea/999999999", here, Map.of("rule", "1", "words", words));
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains(shown);

        var taken = sends(town, path, here, Map.of("rule", "1", "words", words));
        assertThat(taken.statusCode()).isEqualTo(303);
        var receipt = taken.headers().firstValue("Location").orElseThrow();
        var read = Plain.get(town, receipt);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(read.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(read.body()).contains("noindex", shown);
        // What comes back shows nobody else what was typed.
        assertThat(Plain.get(town, path).body()).doesNotContain("elakt");
        var early = sends(town, receipt.replaceFirst("\\?.*", ""), here, Map.of("words", "För tidigt"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("För tidigt");
        assertThat(Plain.get(town, "/reports/" + "0".repeat(32)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void twoTapsReportAnIdea(String code, Town town, Someone visitor) {
        var path = reportOf(town.idea("En idé som anmäls med två tryck"));
        visitor.reads(new Language(code)).opens(path + "?lang=" + code);
        Accessible.everywhere(visitor.page());
        visitor.page().locator(".report-more summary").click();
        Accessible.check(visitor.page());
        visitor.show(Path.of("target/pictures/report-" + code));
        visitor.page().locator("button[name=rule]").nth(1).click();
        visitor.sees("moderation.receipt.thanks");
        Accessible.everywhere(visitor.page());
        visitor.show(Path.of("target/pictures/receipt-" + code));
        visitor.opens("/moderation?lang=" + code);
        assertThat(visitor.page().locator("h1")).hasCount(1);
        Accessible.everywhere(visitor.page());
        visitor.show(Path.of("target/pictures/openness-" + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void theAuthorReadsWhyAndAppeals(String code, Town town, Someone resident) {
        var language = new Language(code);
        var author = town.livesHere("resident");
        var lab = town.lab();
        var idea = town.bean(TestIdeas.class).sent(lab, author, "En idé som tas bort", TestIdeas.TEXT);
        var content = new ContentRef("idea", idea);
        town.bean(Reports.class)
                .report(lab.id(), content, Optional.empty(), new NewReport(3, new PlainText(""), language));
        var about = town.bean(JdbcClient.class)
                .sql("SELECT id FROM moderation_case WHERE content_kind = 'idea' AND content_id = ?")
                .param(idea)
                .query(Long.class)
                .single();
        var version = town.bean(JdbcClient.class)
                .sql("SELECT version FROM moderation_case WHERE id = ?")
                .param(about)
                .query(Integer.class)
                .single();
        var why =
                new LocalizedText(Map.of(Language.SWEDISH, "Det står ett namn i texten.", ARABIC, "في النص اسم شخص."));
        var staff = town.bean(TestPersons.class).newcomer(lab);
        var decision = AsStaff.call(
                "FACILITATOR",
                () -> town.bean(Decisions.class)
                        .decide(
                                lab.id(),
                                staff,
                                about,
                                version,
                                new NewDecision(
                                        ContentAction.REMOVE,
                                        Measure.WARN,
                                        null,
                                        null,
                                        Optional.of(3),
                                        Optional.of(why),
                                        Optional.of(why))));
        resident.reads(language).opensAs("resident", "/me/decisions/" + decision + "?lang=" + code);
        assertThat(resident.heading("moderation.letter.title")).isVisible();
        assertThat(resident.page()
                        .locator("section > .person-text[lang=" + code + "]")
                        .first())
                .containsText(why.in(language));
        Accessible.everywhere(resident.page());
        resident.show(Path.of("target/pictures/letter-" + code));
        resident.field("moderation.appeal.words").fill("Det är mitt eget namn.");
        resident.page().reload();
        resident.settled();
        assertThat(resident.field("moderation.appeal.words")).hasValue("Det är mitt eget namn.");
        resident.button("moderation.appeal.send").click();
        assertThat(resident.heading("moderation.appeal.yours")).isVisible();
        Accessible.everywhere(resident.page());
        resident.opens("/me");
        Accessible.everywhere(resident.page());
        resident.show(Path.of("target/pictures/me-" + code));
    }
}

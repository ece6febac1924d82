package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.progress.TestProgress;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.TestPersons;

/** All pages in both directions of writing, in the light and in the dark, on a phone and on a computer. */
@Journey
class EveryPageIsAccessibleTest {
    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void pagesThatEverybodyReads(String language, Town town, Someone visitor) {
        var idea = town.idea("Belysning längs hela gångvägen");
        town.idea(town.lab(), "حديقة صغيرة للجميع");
        visitor.reads(new Language(language)).opens("/?lang=" + language);
        Accessible.everywhere(visitor.page());
        for (var path : List.of("/ideas", idea, "/about", "/rules", "/privacy", "/accessibility", "/ideas/999999999")) {
            visitor.opens(path);
            assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
            assertThat(visitor.page().locator("h1")).hasCount(1);
            Accessible.everywhere(visitor.page());
        }
        somethingHappens(town, language);
        var sheet = Plain.get(town, "/progress/sheet.pdf?lang=" + language);
        Assertions.assertThat(sheet.statusCode()).isEqualTo(200);
        Assertions.assertThat(sheet.headers().firstValue("Content-Type")).contains("application/pdf");
        Assertions.assertThat(sheet.headers().allValues("Set-Cookie")).isEmpty();
        visitor.opens("/progress");
        assertThat(visitor.page().locator("svg.progress-chart")).isVisible();
        visitor.page().locator("details.progress-filters summary").click();
        visitor.page().locator("details.progress-table summary").click();
        Accessible.everywhere(visitor.page());
        visitor.opens("/ideas");
        visitor.page().locator("details.more-filters summary").click();
        Accessible.everywhere(visitor.page());
        visitor.page().locator("details.languages summary").click();
        Accessible.check(visitor.page());
    }

    private static void somethingHappens(Town town, String language) {
        var rows = new TestProgress(
                town.bean(JdbcClient.class),
                town.lab(),
                town.bean(TestPersons.class).newcomer(town.lab()));
        var today = LocalDate.now();
        var company = rows.partner("bolaget-" + language, "Bolaget");
        var growers = TestProgress.Owner.group(rows.group("Gårdens odlare", "ACTIVE"));
        rows.owed("Längre öppet i tvättstugan", Optional.of(company), today.minusDays(3));
        rows.owed("ملعب جديد", Optional.empty(), today.plusDays(9));
        var project = rows.project("Odlingslådor på gården", growers, "UNDER_WAY");
        rows.step(project, 0, true, today.minusDays(3));
        rows.step(project, 1, false, today.plusDays(3));
        var owner = TestProgress.Owner.partner(company);
        rows.promise("Porten byts ut", owner, today.minusDays(30), today.minusDays(2), Optional.empty());
        rows.project("Nya lampor längs gångvägen", owner, "DONE");
        rows.idea("Bänkar vid lekplatsen", "sv", "DONE");
        rows.idea("Sewing café", "en", "IN_PROGRESS");
        rows.givenUp(rows.project("Utegymmet", owner, "PLANNED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void pagesOfSomebodySignedIn(String language, Town town, Someone resident) {
        town.livesHere("resident");
        resident.reads(new Language(language)).opensAs("resident", "/me?lang=" + language);
        Accessible.everywhere(resident.page());

        resident.opens("/ideas/new?fresh");
        resident.button("ideas.new.next").click();
        resident.sees("ideas.problem.titletooshort");
        Accessible.everywhere(resident.page());
        resident.field("ideas.new.title").fill("En idé på väg");
        resident.field("ideas.new.text").fill("Den här idén går genom alla tre stegen.");
        resident.button("ideas.new.next").click();
        resident.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("a.jpg", "image/jpeg", Pictures.jpeg(Pictures.photo(400, 300))));
        assertThat(resident.field("files.photo.describe", 1)).isVisible();
        resident.button("ideas.new.next").click();
        resident.sees("ideas.problem.categorymissing");
        Accessible.everywhere(resident.page());
        resident.field("ideas.new.category").selectOption("safety");
        resident.field("ideas.new.place").selectOption("park");
        resident.button("ideas.new.next").click();
        assertThat(resident.heading("ideas.new.step.send")).isVisible();
        Accessible.everywhere(resident.page());
        resident.button("ideas.new.send").click();
        resident.sees("ideas.new.thanks");
        Accessible.everywhere(resident.page());
        resident.link("ideas.edit").click();
        assertThat(resident.heading("ideas.edit")).isVisible();
        Accessible.everywhere(resident.page());
        resident.opens("/me");
        Accessible.everywhere(resident.page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void thePagesOfKeycloak(String language, Town town, Someone visitor) {
        visitor.reads(new Language(language)).page().navigate("/me?lang=" + language);
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
        Accessible.everywhere(visitor.page());
        visitor.page().locator("#username").fill("resident");
        visitor.page().locator("#password").fill("wrong");
        visitor.page().locator("#kc-login").click();
        assertThat(visitor.page()
                        .locator("#input-error, #input-error-username, .alert-error, [role=alert], [aria-live]")
                        .first())
                .isVisible();
        Accessible.everywhere(visitor.page());
        visitor.page().locator("#kc-registration a").click();
        assertThat(visitor.page().locator("#password-confirm")).isVisible();
        visitor.page().locator("#kc-register-form [type=submit]").click();
        Accessible.everywhere(visitor.page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void thePlainPages(String language, Town town, Someone visitor) {
        visitor.reads(new Language(language)).opens("/sign-in?failed&lang=" + language);
        assertThat(visitor.heading("people.signin.failed.title")).isVisible();
        Accessible.everywhere(visitor.page());
        visitor.opens("/nothing/here");
        assertThat(visitor.heading("shell.notfound.title")).isVisible();
        Accessible.everywhere(visitor.page());
    }
}

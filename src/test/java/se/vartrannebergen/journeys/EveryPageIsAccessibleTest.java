package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.shared.Language;

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
        visitor.opens("/ideas");
        visitor.page().locator("details.more-filters summary").click();
        Accessible.everywhere(visitor.page());
        visitor.page().locator("details.languages summary").click();
        Accessible.check(visitor.page());
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

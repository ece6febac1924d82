package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;

/** Admins keep the organisations of the area, and everybody reads who they are. */
@Journey
class PartnerJourneyTest {
    @Test
    void anAdminTakesInAnOrganisationAndLetsSomebodyWriteForIt(
            Town town, Someone admin, Someone maria, Someone visitor) {
        town.worksHere("admin");
        town.worksHere("partner");
        maria.opensAs("partner", "/me");

        admin.opensAs("admin", "/staff/partners");
        admin.field("partners.field.name").first().fill("Räddningstjänsten");
        assertThat(admin.field("partners.new.slug")).hasValue("raddningstjansten");
        admin.button("partners.new.add").click();
        assertThat(admin.page().locator("h1")).hasText("Räddningstjänsten");

        admin.page().locator("#field-about-sv").fill("Vi släcker bränder.");
        admin.page().locator("#field-answers-sv").fill("Brandskydd i husen.");
        admin.page().locator("#field-contact").fill("Ring 112 när det brinner.");
        admin.button("partners.texts.save").click();
        admin.sees("partners.texts.saved");
        admin.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("logo.jpg", "image/jpeg", Pictures.jpeg(Pictures.photo(400, 200))));
        assertThat(admin.field("files.photo.describe", 1)).isVisible();

        admin.page()
                .locator("#choice-editor")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        admin.page().locator("#tick-editor-publishes").check();
        admin.page()
                .locator("#choice-editor")
                .locator("xpath=../..")
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .click();
        admin.sees("partners.editors.nowpublishes");
        assertThat(admin.page()
                        .getByText("partner", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();

        visitor.opens("/partners");
        visitor.page().locator("a[href='partners/raddningstjansten']").click();
        assertThat(visitor.page().getByText("Vi släcker bränder.")).isVisible();
        assertThat(visitor.page().locator("img.logo")).isVisible();
        admin.button("partners.takespart.archive").click();
        assertThat(admin.button("partners.takespart.restore")).isVisible();
        visitor.opens("/partners/raddningstjansten");
        visitor.sees("partners.page.archived");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void theirPagesAreAccessible(String language, Town town, Someone admin, Someone visitor) {
        town.worksHere("admin");
        var person = town.worksHere("partner");
        var partner = answering(town, person);
        admin.reads(new Language(language)).opensAs("admin", "/staff/partners?lang=" + language);
        Accessible.everywhere(admin.page());
        admin.opens("/staff/duties");
        Accessible.everywhere(admin.page());
        admin.opens("/staff/partners/" + partner);
        Accessible.everywhere(admin.page());
        visitor.reads(new Language(language)).opens("/partners?lang=" + language);
        Accessible.everywhere(visitor.page());
        visitor.opens("/partners/" + partner);
        Accessible.everywhere(visitor.page());
    }

    private static String answering(Town town, PersonId admin) {
        var lab = town.lab().id();
        AsStaff.run("ADMIN", () -> {
            var partner = town.bean(Partners.class).add(lab, "bolaget", "Bolaget");
            var all = new Duties.Duty(Optional.empty(), Optional.empty(), partner);
            town.bean(Duties.class).set(lab, admin, all);
        });
        return "bolaget";
    }
}

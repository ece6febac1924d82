package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.projects.ProjectImages;
import se.vartrannebergen.projects.ProjectPhase;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

/** An organisation promises and carries out from a phone; a visitor compares before and after with the keys, and without scripts. */
@Journey
class ProjectJourneyTest {
    @Test
    void whatWasAnsweredIsPromisedCarriedOutAndSeen(Town town, Someone visitor) throws ImageRefused {
        var lab = town.lab();
        var editor = town.worksHere("partner");
        var company = AsStaff.call(
                "ADMIN", () -> town.bean(Partners.class).add(lab.id(), "bostadsbolaget", "Bostadsbolaget"));
        AsStaff.run("ADMIN", () -> {
            town.bean(Editors.class).put(lab.id(), company, editor, editor, true);
            town.bean(Duties.class).set(lab.id(), editor, new Duties.Duty(Optional.empty(), Optional.empty(), company));
        });
        var idea = town.bean(TestProjects.class)
                .answered(lab, company, editor, town.bean(TestPersons.class).resident(lab));

        var partner = Someone.withAPhone(town);
        partner.opensAs("partner", "/ideas/" + idea);
        partner.link("projects.promise.makefor").click();
        partner.field("projects.promise.what").fill("Sex lampor längs stigen");
        partner.field("projects.promise.due")
                .fill(java.time.LocalDate.now().plusDays(20).toString());
        Accessible.everywhere(partner.page());
        partner.button("projects.promise.send").click();
        assertThat(partner.button("projects.promise.keep")).isVisible();
        Accessible.everywhere(partner.page());
        partner.show(Path.of("target/pictures/project-promise"));
        partner.page().navigate("/projects/new?idea=" + idea + "&for=bostadsbolaget");
        partner.settled();
        partner.field("projects.write.text").fill("Vi sätter upp lampor där det är mörkast.");
        partner.button("projects.new.send").click();
        for (var step : List.of("Mäta hur mörkt det är", "Gräva för kablar", "Sätta upp stolpar")) {
            partner.field("projects.milestone.title").fill(step);
            partner.button("projects.milestone.add").click();
            assertThat(partner.page().locator(".milestone-row h3").last()).hasText(step);
        }
        partner.page().locator(".milestone-row select").first().selectOption("DONE");
        assertThat(partner.page().locator(".how-far strong")).hasText(partner.words("projects.percent", 33));
        Accessible.everywhere(partner.page());
        partner.show(Path.of("target/pictures/project-edit"));
        partner.opens("/partner");
        partner.show(Path.of("target/pictures/project-desk"));
        Accessible.everywhere(partner.page());
        partner.leave();

        var project = idOf(town, lab);
        photo(town, lab, editor, project, ProjectPhase.BEFORE, "Stigen före, mörk");
        photo(town, lab, editor, project, ProjectPhase.AFTER, "Stigen efter, med lampor");
        look(town, visitor, company, project, idea);
    }

    private static long idOf(Town town, Lab lab) {
        return town.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("SELECT MAX(id) FROM project WHERE lab_id = ?")
                .param(lab.id().value())
                .query(Long.class)
                .single();
    }

    private static void photo(Town town, Lab lab, PersonId by, long project, ProjectPhase phase, String words) {
        var bytes = se.vartrannebergen.files.Pictures.jpeg(
                se.vartrannebergen.files.Pictures.photo(phase == ProjectPhase.BEFORE ? 800 : 900, 600));
        AsStaff.call("PARTNER", () -> {
            var images = town.bean(ProjectImages.class);
            var image = images.add(lab.id(), by, project, phase, new ByteArrayInputStream(bytes));
            images.describe(lab.id(), by, project, phase, image.id(), new PlainText(words));
            return image;
        });
    }

    private static void look(Town town, Someone visitor, PartnerId company, long project, long idea) {
        for (var language : List.of("sv", "ar")) {
            visitor.reads(new Language(language)).opens("/projects/" + project + "?lang=" + language);
            assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
            Accessible.everywhere(visitor.page());
            visitor.show(Path.of("target/pictures/project-wide-" + language));
            visitor.page().setViewportSize(360, 740);
            visitor.show(Path.of("target/pictures/project-phone-" + language));
            visitor.page().setViewportSize(1280, 800);
        }
        var slider = visitor.page().locator(".compare input");
        slider.focus();
        visitor.page().keyboard().press("Home");
        assertThat(visitor.page().locator(".compare-pictures")).hasAttribute("style", "--at: 0%;");
        visitor.page().keyboard().press("ArrowUp");
        assertThat(visitor.page().locator(".compare-pictures")).hasAttribute("style", "--at: 1%;");
        assertThat(visitor.scriptErrors()).isEmpty();
        visitor.opens("/ideas/" + idea + "?lang=sv");
        visitor.show(Path.of("target/pictures/project-idea"));
        Accessible.everywhere(visitor.page());

        var plain = Someone.with(town, Someone.options(town).setJavaScriptEnabled(false));
        plain.page().navigate("/projects/" + project + "?lang=sv");
        var before = plain.page().locator(".compare-before").boundingBox();
        var after = plain.page().locator(".compare-after").boundingBox();
        assertThat(after.x).isGreaterThanOrEqualTo(before.x + before.width);
        assertThat(plain.page().locator(".compare input")).isHidden();
        plain.show(Path.of("target/pictures/project-plain"));
        plain.leave();

        var dark = Someone.with(
                town,
                Someone.options(town)
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK)
                        .setViewportSize(360, 740));
        dark.opens("/projects/" + project + "?lang=sv");
        dark.show(Path.of("target/pictures/project-dark"));
        dark.leave();
    }
}

package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestUpdates;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.OpenedUpdates;

@Journey
class GroupNewsJourneyTest {
    @Test
    void aCoordinatorTellsWhatHappenedAndEverybodyReadsItWithoutScripts(Town town, Someone resident) {
        var coordinator = town.livesHere("resident");
        var idea = town.idea("Växtbäddar vid tvättstugan");
        var ideaId = Slug.id(idea.substring("/ideas/".length())).orElseThrow();
        var group = town.bean(Groups.class)
                .start(town.lab().id(), coordinator, TestGroups.content(TestGroups.NAME), List.of(ideaId));
        var groupPage = "/groups/" + group.slug();

        resident.opensAs("resident", groupPage);
        resident.link("groups.news.new").click();
        assertThat(resident.heading("groups.news.new")).isVisible();
        resident.button("updates.publish").click();
        resident.sees("updates.problem.titletooshort", 0);
        Accessible.everywhere(resident.page());
        resident.field("updates.field.title").fill(TestUpdates.TITLE);
        resident.field("updates.field.text").fill(TestUpdates.TEXT);
        resident.sees("updates.saved");
        resident.page().reload();
        assertThat(resident.field("updates.field.title")).hasValue(TestUpdates.TITLE);
        assertThat(resident.field("updates.field.text")).hasValue(TestUpdates.TEXT);
        resident.page().getByLabel("Växtbäddar vid tvättstugan").check();
        resident.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("a.jpg", "image/jpeg", Pictures.jpeg(Pictures.photo(400, 300))));
        assertThat(resident.field("files.photo.describe", 1)).isVisible();
        resident.field("files.consent.shown").check();
        resident.button("updates.publish").click();
        resident.sees("updates.problem.photoundescribed");
        resident.sees("files.consent.missing");
        Accessible.everywhere(resident.page());
        resident.field("files.photo.describe", 1).fill("Fyra lådor med jord");
        resident.field("files.consent.note").fill("Alla som syns sa ja när bilden togs.");
        resident.page().waitForTimeout(1_500);
        resident.button("updates.publish").click();
        resident.sees("updates.sent");
        Accessible.everywhere(resident.page());

        var visitor = Someone.with(town, Someone.options(town).setJavaScriptEnabled(false));
        for (var language : List.of("sv", "ar")) {
            visitor.reads(new Language(language));
            for (var path : List.of("/updates", groupPage, idea, "/")) {
                visitor.page().navigate(path + "?lang=" + language);
                assertThat(visitor.page().getByText(TestUpdates.TITLE).first()).isVisible();
            }
            visitor.page().navigate("/updates?lang=" + language);
            visitor.page().getByText(TestUpdates.TITLE).first().click();
            assertThat(visitor.page().getByAltText("Fyra lådor med jord")).isVisible();
            assertThat(visitor.page().getByText("Alla som syns sa ja")).hasCount(0);
        }
        visitor.leave();
        var reader = Someone.withAPhone(town);
        for (var path : List.of("/updates", groupPage)) {
            reader.opens(path);
            Accessible.everywhere(reader.page());
        }
        reader.page().getByText(TestUpdates.TITLE).first().click();
        Accessible.everywhere(reader.page());
        Accessible.inArabic(
                reader, "/updates", java.net.URI.create(reader.page().url()).getPath());
        Accessible.inArabic(resident, groupPage + "/news/new");
        reader.leave();
    }

    @Test
    void anOrganisationTellsInSeveralLanguagesAndSeesHowOftenItIsOpened(Town town) {
        var lab = town.lab();
        var editor = town.worksHere("partner");
        AsStaff.run("ADMIN", () -> {
            var company = town.bean(Partners.class).add(lab.id(), "bostadsbolaget", "Bostadsbolaget");
            town.bean(Editors.class).put(lab.id(), company, editor, editor, true);
        });
        var partner = Someone.withAPhone(town);
        partner.opensAs("partner", "/partner");
        partner.link("partnernews.new").click();
        assertThat(partner.heading("partnernews.new")).isVisible();
        partner.field("updates.field.title").fill(TestUpdates.TITLE);
        partner.field("updates.field.text")
                .fill("Vi **börjar** på måndag.\n\n- Först mark\n- <script>alert(1)</script>");
        partner.sees("updates.saved");
        partner.page()
                .locator(".in-languages details:has(#field-title-ar) > summary")
                .click();
        partner.page().locator("#field-title-ar").fill("نبدأ يوم الاثنين");
        partner.page().locator("#field-text-ar").fill("نبدأ يوم **الاثنين** ببناء صناديق الزراعة في الساحة.");
        partner.page().locator(".in-time > summary").click();
        partner.page().locator("#field-from-day").fill("2020-01-01");
        partner.page().locator("#tick-pinned").check();
        partner.page().waitForTimeout(1_500);
        partner.button("updates.preview").click();
        assertThat(partner.page().locator(".update-preview [lang=ar] strong")).hasText("الاثنين");
        Accessible.everywhere(partner.page());
        partner.show(Path.of("target/pictures/news-write"));
        partner.button("updates.publish").click();
        partner.sees("updates.problem.plannedinthepast");
        partner.button("updates.publishnow").click();
        partner.sees("updates.sent");
        partner.page().waitForURL(java.util.regex.Pattern.compile(".*[0-9]/updates/[0-9].*"));
        var address = java.net.URI.create(partner.page().url()).getPath();

        var visitor = Someone.with(town, Someone.options(town).setJavaScriptEnabled(false));
        for (var language : List.of("sv", "ar", "en")) {
            visitor.reads(new Language(language)).page().navigate("/updates?lang=" + language);
            assertThat(visitor.page().getByText(visitor.words("updates.pinned")).first())
                    .isVisible();
            visitor.show(Path.of("target/pictures/news-list-" + language));
            var answer = visitor.page().navigate(address + "?lang=" + language);
            org.assertj.core.api.Assertions.assertThat(answer.status())
                    .as("of %s in %s: %s", address, language, answer.text())
                    .isEqualTo(200);
            assertThat(visitor.page().locator(".staff-text strong").first()).isVisible();
            visitor.show(Path.of("target/pictures/news-page-" + language));
        }
        visitor.sees("updates.fallback", "English", "Swedish");
        visitor.leave();
        town.bean(OpenedUpdates.class).write();
        partner.opens("/partner");
        partner.sees("updates.opened", 3);
        Accessible.everywhere(partner.page());
        partner.show(Path.of("target/pictures/news-desk"));
        partner.opens(address);
        partner.sees("updates.opened", 3);
        partner.leave();
    }
}

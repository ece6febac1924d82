package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.shared.Language;

@Journey
class FirstIdeaJourneyTest {
    private static final String TITLE = "ملعب صغير للأطفال بين البيوت";
    private static final String TEXT = "لا يوجد مكان يلعب فيه الأطفال الصغار بعد المدرسة. نريد أرجوحة ومقاعد للأهل.";

    @Test
    void someoneRegistersInArabicWithoutEmailAndSubmitsAnIdeaWithAPhoto(Town town, Someone someone) {
        someone.reads(new Language("ar")).page().navigate("/ideas/new?lang=ar");
        registers(someone);
        isWelcomed(someone);

        assertThat(someone.heading("ideas.new.step.what")).isVisible();
        assertThat(someone.page().locator("html")).hasAttribute("dir", "rtl");
        Accessible.check(someone.page());
        someone.field("ideas.new.title").fill(TITLE);
        someone.field("ideas.new.text").fill(TEXT);
        someone.button("ideas.new.next").click();

        assertThat(someone.heading("ideas.new.step.where")).isVisible();
        someone.field("ideas.new.category").selectOption("children-youth");
        someone.field("ideas.new.place").selectOption("playground");
        addsAPhoto(someone);
        Accessible.check(someone.page());
        someone.button("ideas.new.next").click();

        assertThat(someone.heading("ideas.new.step.send")).isVisible();
        Accessible.check(someone.page());
        someone.button("ideas.new.send").click();

        someone.sees("ideas.new.thanks");
        assertThat(someone.page()
                        .getByRole(
                                com.microsoft.playwright.options.AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(TITLE)))
                .isVisible();
        Accessible.check(someone.page());
        someone.opens("/ideas");
        someone.page().getByText(TITLE).click();
        assertThat(someone.page().getByText(TEXT)).isVisible();
        tellsNothingAboutWhereItWasTaken(someone);
    }

    private static void registers(Someone someone) {
        var page = someone.page();
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        Accessible.check(page);
        page.locator("#kc-registration a").click();
        page.locator("#username").fill("amal" + ThreadLocalRandom.current().nextInt(1_000_000));
        page.locator("#password").fill("شجرة-وراء-البيت-42");
        page.locator("#password-confirm").fill("شجرة-وراء-البيت-42");
        Accessible.check(page);
        page.locator("#kc-register-form [type=submit]").click();
    }

    private static void isWelcomed(Someone someone) {
        assertThat(someone.heading("people.welcome.title")).isVisible();
        someone.settled();
        Accessible.check(someone.page());
        someone.button("people.welcome.go").click();
        someone.sees("people.welcome.notaccepted");
        Accessible.check(someone.page());
        someone.page().locator("vaadin-text-field input").fill("أمل");
        assertThat(someone.field("people.profile.language")).hasValue("ar");
        someone.field("people.welcome.accept").check();
        someone.button("people.welcome.go").click();
    }

    private static void addsAPhoto(Someone someone) {
        var photo = Pictures.withSegments(
                Pictures.jpeg(Pictures.photo(1600, 1200)), Pictures.segment(0xE1, Pictures.exif(1)));
        Assertions.assertThat(text(photo)).contains("Exif");
        someone.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", photo));
        assertThat(someone.field("files.photo.describe", 1)).isVisible();
        someone.field("files.photo.describe", 1).fill("المكان بين البيوت");
    }

    private static void tellsNothingAboutWhereItWasTaken(Someone someone) {
        var photo = someone.page().locator(".photos img");
        assertThat(photo).hasAttribute("alt", "المكان بين البيوت");
        for (var size : new String[] {"s", "m", "l"}) {
            var address = photo.getAttribute("src").replaceFirst("-[sml]\\.jpg$", "-" + size + ".jpg");
            var served = someone.page().request().get(address);
            assertThat(served).isOK();
            Assertions.assertThat(served.headers()).containsEntry("content-type", "image/jpeg");
            Assertions.assertThat(text(served.body())).doesNotContain("Exif", "GPS", "http://ns.adobe.com");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

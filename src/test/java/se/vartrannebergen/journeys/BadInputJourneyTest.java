package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.files.Pictures;

@Journey
class BadInputJourneyTest {
    private static final String TEXT = "Ett förslag som är långt nog för att skickas in.";

    @BeforeEach
    void aResident(Town town) {
        town.livesHere("resident");
    }

    @Test
    void wrongLengthsAreSaidBesideTheFieldAndNothingIsLost(Someone resident) {
        resident.opensAs("resident", "/ideas/new?fresh");
        resident.field("ideas.new.title").fill("Hej");
        resident.button("ideas.new.next").click();
        resident.sees("ideas.problem.titletooshort").sees("ideas.problem.texttooshort");
        assertThat(resident.field("ideas.new.title")).isFocused();
        Accessible.check(resident.page());

        var long_ = "å".repeat(81);
        var emoji = "👩‍👩‍👧".repeat(10_000);
        resident.field("ideas.new.title").fill(long_);
        resident.field("ideas.new.text").fill(emoji);
        resident.button("ideas.new.next").click();
        resident.sees("ideas.problem.titletoolong", 81).sees("ideas.problem.texttoolong", 10_000);

        resident.settled().page().reload();
        assertThat(resident.field("ideas.new.title")).hasValue(long_);
        assertThat(resident.field("ideas.new.text").inputValue()).isEqualTo(emoji);
    }

    @Test
    void whatLooksLikeCodeIsShownAsItWasTyped(Someone resident) {
        resident.page().onDialog(dialog -> {
            throw new AssertionError("a script ran: " + dialog.message());
        });
        resident.opensAs("resident", "/ideas/new?fresh");
        resident.field("ideas.new.title").fill("<script>alert(1)</script> {{7*7}} <b>x</b>");
        resident.field("ideas.new.text")
                .fill("<img src=x onerror=alert(2)> \u0000 \u202Eneslat \"'; DROP TABLE idea; -- javascript:alert(3)");
        sendsOn(resident);

        resident.sees("ideas.new.thanks");
        assertThat(resident.page().locator("h1")).hasText("<script>alert(1)</script> {{7*7}} <b>x</b>");
        assertThat(resident.page().locator(".person-text")).containsText("<img src=x onerror=alert(2)>");
        assertThat(resident.page().locator(".person-text").textContent()).doesNotContain("\u0000", "\u202E");
        assertThat(resident.page().locator(".person-text img, h1 script, h1 b")).hasCount(0);
        assertThat(resident.page()).hasTitle("<script>alert(1)</script> {{7*7}} <b>x</b> · Vårt Rannebergen");
    }

    @Test
    void whatIsNoPhotoIsRefusedAndTheRestStays(Someone resident) {
        resident.opensAs("resident", "/ideas/new?fresh");
        resident.field("ideas.new.title").fill("Fler lampor");
        resident.field("ideas.new.text").fill(TEXT);
        resident.button("ideas.new.next").click();
        resident.field("ideas.new.category").selectOption("safety");

        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        offers(resident, "IMG_1.jpg", svg.getBytes(StandardCharsets.UTF_8));
        resident.sees("files.photo.refused.notanimage");
        Accessible.check(resident.page());
        var photo = Pictures.jpeg(Pictures.photo(800, 600));
        offers(resident, "IMG_2.jpg", Arrays.copyOf(photo, photo.length / 2));
        resident.sees("files.photo.refused.damaged");
        offers(resident, "IMG_3.jpg", Arrays.copyOf(photo, 11_000_000));
        resident.sees("files.photo.refused.toomanybytes");
        assertThat(resident.page().locator(".photo-list img")).hasCount(0);

        offers(resident, "IMG_4.jpg", photo);
        assertThat(resident.page().locator(".photo-list img")).hasCount(1);
        assertThat(resident.field("ideas.new.category")).hasValue("safety");
        resident.button("ideas.new.next").click();
        resident.sees("ideas.problem.placemissing");
    }

    @Test
    void sendingTwiceSendsOnce(Town town, Someone resident) {
        var title = "Dubbelt så många bänkar";
        resident.opensAs("resident", "/ideas/new?fresh");
        resident.field("ideas.new.title").fill(title);
        resident.field("ideas.new.text").fill(TEXT);
        toTheLastStep(resident);
        resident.button("ideas.new.send").dblclick();

        resident.sees("ideas.new.thanks");
        var ideas = town.bean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM idea WHERE title = ?")
                .param(title);
        assertThat(ideas.query(Integer.class).single()).isEqualTo(1);
        resident.page().goBack();
        resident.settled();
        assertThat(resident.page().locator("#content")).not().isEmpty();
        assertThat(ideas.query(Integer.class).single()).isEqualTo(1);
    }

    private static void sendsOn(Someone someone) {
        toTheLastStep(someone);
        someone.button("ideas.new.send").click();
    }

    private static void toTheLastStep(Someone someone) {
        someone.button("ideas.new.next").click();
        someone.field("ideas.new.category").selectOption("safety");
        someone.field("ideas.new.place").selectOption("park");
        someone.button("ideas.new.next").click();
        assertThat(someone.heading("ideas.new.step.send")).isVisible();
    }

    private static void offers(Someone someone, String name, byte[] content) {
        someone.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "image/jpeg", content));
    }
}

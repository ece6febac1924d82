package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.shared.Language;

@Journey
class ConversationJourneyTest {
    private static final double TWO_SECONDS = 2_000;

    @Test
    void twoNeighboursTalkAndEachSeesAtOnceWhatTheOtherSaysWithoutLosingTheirPlace(
            Town town, Someone neighbour, Someone resident) {
        town.livesHere("neighbour");
        town.livesHere("resident");
        var idea = town.idea("En bänk vid lekplatsen");
        resident.opensAs("resident", idea);
        neighbour.opensAs("neighbour", idea);

        // While the other looks at the top of the page, what is said further down just stands there.
        resident.button("ideas.vote.none").focus();
        write(neighbour, "discussions.write", "Jag har en bänk över.");
        neighbour.button("discussions.send").click();
        assertThat(comment(resident, "Jag har en bänk över."))
                .isVisible(new IsVisibleOptions().setTimeout(TWO_SECONDS));
        assertThat(resident.button("ideas.vote.none")).isFocused();
        neighbour.sees("discussions.posted");
        assertThat(neighbour.field("discussions.write")).hasValue("");

        // Where it would move what one reads, it is announced.
        var field = resident.field("discussions.write");
        field.focus();
        resident.page().keyboard().type("När kan vi");
        field.evaluate("field => field.scrollIntoView({block: 'start'})");
        write(neighbour, "discussions.write", "Den står i källaren.");
        neighbour.button("discussions.send").click();
        var show = resident.button("discussions.new.show", 1);
        assertThat(show).isVisible(new IsVisibleOptions().setTimeout(TWO_SECONDS));
        assertThat(comment(resident, "Den står i källaren.")).hasCount(0);
        assertThat(field).isFocused();
        assertThat(field).hasValue("När kan vi");
        Accessible.check(resident.page());
        show.click();
        assertThat(comment(resident, "Den står i källaren.")).isFocused();

        // An answer, and thanks.
        comment(resident, "Den står i källaren.")
                .getByText(resident.words("discussions.reply"))
                .click();
        resident.field("discussions.reply.label").fill("Jag hämtar den på lördag.");
        resident.button("discussions.reply.send").click();
        assertThat(comment(neighbour, "Jag hämtar den på lördag."))
                .isVisible(new IsVisibleOptions().setTimeout(TWO_SECONDS));
        comment(neighbour, "Jag hämtar den på lördag.")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Tack"))
                .click();
        assertThat(comment(resident, "Jag hämtar den på lördag.")).containsText("1 tack");
        Accessible.everywhere(neighbour.page());
        neighbour.show(Path.of("target/talk/sv"));
        neighbour.opens(idea + "?lang=ar");
        Accessible.everywhere(neighbour.reads(new Language("ar")).page());
        neighbour.show(Path.of("target/talk/ar"));
        assertThat(neighbour.scriptErrors()).isEmpty();
        assertThat(resident.scriptErrors()).isEmpty();
    }

    @Test
    void whatIsTypedSurvivesAReloadAndAnotherDevice(Town town, Someone phone, Someone computer) {
        town.livesHere("resident");
        var idea = town.idea("Fler krokar i tvättstugan");
        phone.opensAs("resident", idea);
        phone.field("discussions.write").focus();
        phone.page().keyboard().type("Minst tio");
        phone.page().reload();
        phone.settled();
        assertThat(phone.field("discussions.write")).hasValue("Minst tio");
        phone.sees("discussions.draft");

        computer.opensAs("resident", idea);
        assertThat(computer.field("discussions.write")).hasValue("Minst tio");
        computer.button("discussions.send").click();
        computer.sees("discussions.posted");
        phone.page().reload();
        phone.settled();
        assertThat(phone.field("discussions.write")).hasValue("");
        assertThat(comment(phone, "Minst tio")).hasCount(1);
    }

    @Test
    void aVisitorSignsInAndIsBackInTheFieldAndWritesWithoutAMouse(Town town, Someone visitor) {
        town.livesHere("resident");
        var idea = town.idea("Skidspår runt sjön");
        visitor.opens(idea);
        Accessible.check(visitor.page());
        visitor.link("discussions.signin").focus();
        visitor.page().keyboard().press("Enter");
        visitor.signsInAs("resident");

        assertThat(visitor.field("discussions.write")).isFocused();
        visitor.page().keyboard().type("Jag drar spåret.");
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.button("discussions.send")).isFocused();
        visitor.page().keyboard().press("Enter");
        visitor.sees("discussions.posted");
        assertThat(comment(visitor, "Jag drar spåret.")).isVisible();
        assertThat(visitor.button("discussions.send")).isFocused();

        var own = comment(visitor, "Jag drar spåret.");
        own.getByText(visitor.words("discussions.edit")).press("Enter");
        assertThat(visitor.field("discussions.edit.label")).isFocused();
        visitor.page().keyboard().type(" På söndag.");
        visitor.button("discussions.edit.save").press("Enter");
        assertThat(comment(visitor, "Jag drar spåret. På söndag.")).containsText(visitor.words("discussions.edited"));
    }

    private static void write(Someone someone, String field, String words) {
        someone.field(field).fill(words);
    }

    private static Locator comment(Someone someone, String words) {
        return someone.page().locator("article.comment").filter(new Locator.FilterOptions().setHasText(words));
    }
}

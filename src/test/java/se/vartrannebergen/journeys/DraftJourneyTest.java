package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.shared.Language;

@Journey
class DraftJourneyTest {
    @BeforeEach
    void residents(Town town) {
        town.livesHere("resident");
        town.livesHere("neighbour");
    }

    @Test
    void whatWasTypedSurvivesASessionThatIsKilledInTheMiddle(Someone resident) {
        resident.opensAs("resident", "/ideas/new?fresh");
        resident.field("ideas.new.title").fill("Ljus vid pulkabacken");
        resident.field("ideas.new.text").pressSequentially("Det är mörkt. ");
        resident.sees("ideas.new.saved");

        forgetSession(resident);
        resident.field("ideas.new.text").press("End");
        resident.page().keyboard().type("Barnen ser inte varandra.");
        resident.page().waitForTimeout(500); // less than the pause after which typing is sent
        resident.page().reload();

        assertThat(resident.field("ideas.new.title")).hasValue("Ljus vid pulkabacken");
        assertThat(resident.field("ideas.new.text")).hasValue("Det är mörkt. Barnen ser inte varandra.");
    }

    @Test
    void whoTypesOnAfterTheSessionEndedIsLedBackByThePageItself(Someone resident) {
        resident.opensAs("resident", "/ideas/new?fresh");
        resident.field("ideas.new.title").fill("Bänk vid hissen");
        resident.sees("ideas.new.saved");

        forgetSession(resident);
        resident.field("ideas.new.text").pressSequentially("Många väntar länge där.");

        assertThat(resident.field("ideas.new.text")).not().isFocused(); // the page was loaded anew
        resident.settled();
        assertThat(resident.field("ideas.new.title")).hasValue("Bänk vid hissen");
        assertThat(resident.field("ideas.new.text")).hasValue("Många väntar länge där.");
    }

    @Test
    void aDraftIsFoundAgainOnAnotherDevice(Someone onThePhone, Someone onTheComputer) {
        onThePhone.opensAs("resident", "/ideas/new?fresh");
        onThePhone.field("ideas.new.title").fill("Cykelpump vid torget");
        onThePhone.sees("ideas.new.saved");

        onTheComputer.opensAs("resident", "/ideas/new");
        assertThat(onTheComputer.field("ideas.new.title")).hasValue("Cykelpump vid torget");
    }

    @Test
    void changingTheLanguageInTheMiddleKeepsWhatWasTyped(Someone resident) {
        resident.opensAs("resident", "/ideas/new?fresh");
        resident.field("ideas.new.title").fill("Fler soptunnor vid skogen");
        resident.field("ideas.new.text").fill("Skräpet blåser in bland träden.");

        resident.page().locator("details.languages summary").click();
        resident.page().locator("details.languages a[lang=ar]").click();
        resident.reads(new Language("ar"));

        assertThat(resident.heading("ideas.new.step.what")).isVisible();
        assertThat(resident.page().locator("html")).hasAttribute("dir", "rtl");
        assertThat(resident.field("ideas.new.title")).hasValue("Fler soptunnor vid skogen");
        assertThat(resident.field("ideas.new.text")).hasValue("Skräpet blåser in bland träden.");
        resident.settled();
        Accessible.check(resident.page());
    }

    @Test
    void aSecondTabOnTheSameDraftAsksWhatToKeep(Someone neighbour) {
        neighbour.opensAs("neighbour", "/ideas/new?fresh");
        neighbour.field("ideas.new.title").fill("Filmkväll");
        neighbour.sees("ideas.new.saved");
        var first = neighbour.page();
        var second = neighbour.anotherTab();
        second.navigate(first.url());
        title(second, neighbour).fill("Filmkväll på gården");
        assertThat(second.getByText(neighbour.words("ideas.new.saved"))).isVisible();

        title(first, neighbour).fill("Filmkväll i skolan");
        neighbour.sees("ideas.new.elsewhere");
        Accessible.check(first);
        neighbour.button("ideas.new.elsewhere.mine").click();
        neighbour.doesNotSee("ideas.new.elsewhere");
        assertThat(title(first, neighbour)).hasValue("Filmkväll i skolan");

        title(second, neighbour).fill("Filmkväll på torget");
        second.getByText(neighbour.words("ideas.new.elsewhere.theirs")).click();
        assertThat(title(second, neighbour)).hasValue("Filmkväll i skolan");
    }

    /** As after a restart of the server: the browser still has the session's cookie, the server nothing behind it. */
    private static void forgetSession(Someone someone) {
        var address = someone.town().platform().address();
        someone.browser()
                .addCookies(List.of(new Cookie("session", "0123456789ABCDEF0123456789ABCDEF").setUrl(address)));
    }

    private static com.microsoft.playwright.Locator title(Page page, Someone someone) {
        return page.getByLabel(someone.words("ideas.new.title"), new Page.GetByLabelOptions().setExact(true));
    }
}

package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

@Journey
class WhenThingsAreAwayJourneyTest {
    private static final double LONGER_THAN_KEYCLOAK_IS_BELIEVED_MS = 5_500;

    @Test
    void anIdeaThatIsNotThereOrInAnotherLabIsAPageThatDoesNotExist(Town town, Someone visitor) {
        var foreign = town.idea(town.otherLab(), "En idé någon annanstans");
        for (var path : new String[] {"/ideas/999999999", foreign, foreign + "-en-ide", "/nothing/here", "/ideas/0"}) {
            visitor.opens(path);
            assertThat(visitor.heading("shell.notfound.title")).isVisible();
        }
        assertThat(visitor.page().locator("html")).not().containsText("En idé någon annanstans");
        Accessible.check(visitor.page());
    }

    @Test
    void nobodyEditsTheIdeaOfSomebodyElse(Town town, Someone neighbour) {
        town.livesHere("neighbour");
        var idea = town.idea("Någon annans idé");
        neighbour.opensAs("neighbour", idea + "/edit");
        assertThat(neighbour.heading("shell.notfound.title")).isVisible();
    }

    @Test
    void aPageThatNeedsScriptsSaysSoWithoutThem(Town town) {
        var someone = Someone.with(town, Someone.options(town).setJavaScriptEnabled(false));
        try {
            town.livesHere("resident");
            someone.page().navigate("/me");
            someone.page().locator("#username").fill("resident");
            someone.page().locator("#password").fill("resident");
            someone.page().locator("#kc-login").click();
            assertThat(someone.page().locator("noscript h1")).isVisible();
            for (var key : new String[] {"what", "how", "help"}) {
                assertThat(someone.page().locator("noscript p").filter(saying(someone.words("shell.noscript." + key))))
                        .isVisible();
            }
        } finally {
            someone.leave();
        }
    }

    @Test
    void whileTheDatabaseIsAwayPagesSaySoAndAfterwardsEverythingGoesOn(Town town, Someone resident, Someone visitor) {
        town.livesHere("resident");
        var idea = town.idea("Tvättstugan öppen på söndagar");
        resident.opensAs("resident", idea);
        town.platform().toDatabase().whileCut(() -> {
            resident.button("ideas.vote.none").click();
            resident.sees("shell.away.inplace");
            Accessible.check(resident.page());
            visitor.opens("/ideas?q=aldrigsedd").sees("shell.away.title");
            Accessible.check(visitor.page());
        });
        town.hasItsDatabaseBack();
        resident.button("ideas.vote.none").click();
        resident.sees("ideas.vote.thanks");
        visitor.opens("/ideas");
        assertThat(visitor.heading("ideas.list.title")).isVisible();
    }

    @Test
    void whatIsTypedWhileTheDatabaseIsAwayIsSavedOnceItIsBack(Town town, Someone resident) {
        town.livesHere("resident");
        resident.opensAs("resident", "/ideas/new?fresh");
        town.platform().toDatabase().whileCut(() -> {
            resident.field("ideas.new.title").fill("Studiecirkel i svenska");
            resident.sees("shell.away.inplace");
        });
        town.hasItsDatabaseBack();
        resident.field("ideas.new.text").fill("Många vill öva tillsammans på kvällarna.");
        resident.sees("ideas.new.saved");
        resident.page().reload();
        assertThat(resident.field("ideas.new.title")).hasValue("Studiecirkel i svenska");
        assertThat(resident.field("ideas.new.text")).hasValue("Många vill öva tillsammans på kvällarna.");
    }

    @Test
    void whileKeycloakIsAwayReadersReadAndTheSignInPageWaitsAndGoesOnByItself(Town town, Someone resident) {
        town.livesHere("resident");
        town.platform().toKeycloak().whileCut(() -> {
            resident.page().waitForTimeout(LONGER_THAN_KEYCLOAK_IS_BELIEVED_MS);
            resident.opens("/ideas");
            assertThat(resident.heading("ideas.list.title")).isVisible();
            var answer = resident.page().navigate("/me");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(resident.heading("people.signin.waiting.title")).isVisible();
            Accessible.check(resident.page());
        });
        assertThat(resident.page().locator("#username")).isVisible();
        resident.signsInAs("resident");
        assertThat(resident.heading("shell.me.settings")).isVisible();
    }

    @Test
    void aVoteTappedWhileKeycloakIsAwayIsCastOnceItIsBack(Town town, Someone visitor) {
        town.livesHere("resident");
        var idea = town.idea("Öppen gympasal på fredagar");
        visitor.opens(idea);
        town.platform().toKeycloak().whileCut(() -> {
            visitor.page().waitForTimeout(LONGER_THAN_KEYCLOAK_IS_BELIEVED_MS);
            visitor.button("ideas.vote.none").click();
            assertThat(visitor.heading("people.signin.waiting.title")).isVisible();
            visitor.page().reload();
            assertThat(visitor.heading("people.signin.waiting.title")).isVisible();
        });
        assertThat(visitor.page().locator("#username")).isVisible();
        visitor.signsInAs("resident");
        visitor.sees("ideas.vote.thanks");
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}

package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestIdeas;

@Journey
class InboxJourneyTest {
    private static final StepBy BECAUSE = new StepBy(Optional.empty(), new PlainText("Därför."), Language.SWEDISH);

    /** Subject of the account, as the realm of local runs has it. */
    private static final String ADMIN = "00000000-0000-4000-8000-000000000007";

    private static long ideaOf(Town town, PersonId author, String title) {
        return town.bean(TestIdeas.class).sent(town.lab(), author, title, TestIdeas.TEXT);
    }

    private static void considered(Town town, long idea) {
        AsStaff.run(
                "FACILITATOR",
                () -> town.bean(IdeaSteps.class).consider(town.lab().id(), idea, BECAUSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void whatHappensIsTheBadgeWithinTwoSecondsThenRead(String language, Town town, Someone resident) {
        var person = town.livesHere("resident");
        var first = ideaOf(town, person, "Skridskois vid skolan " + language);
        var second = ideaOf(town, person, "Fågelholkar i skogen " + language);
        resident.reads(new Language(language)).opensAs("resident", "/me/inbox?lang=" + language);
        var markAll = resident.button("notifications.inbox.markall");
        if (markAll.isVisible()) {
            markAll.click();
        }
        resident.opens("/ideas");
        considered(town, first);
        var badge = resident.page().locator(".unread-badge .figure > [aria-hidden]");
        assertThat(badge).hasText("1", new HasTextOptions().setTimeout(2_000));
        considered(town, second);
        assertThat(badge).hasText("2", new HasTextOptions().setTimeout(2_000));

        resident.opens("/me");
        resident.link("notifications.inbox.link", "2").click();
        assertThat(resident.heading("notifications.inbox.title")).isVisible();
        Accessible.everywhere(resident.page());
        resident.show(Path.of("target/pictures/inbox-" + language));
        resident.page().locator(".notices a").first().click();
        assertThat(resident.page().locator("h1")).hasText("Fågelholkar i skogen " + language);
        assertThat(badge).hasText("1");
        resident.page().goBack();
        assertThat(resident.heading("notifications.inbox.title")).isVisible();
        resident.button("notifications.inbox.markall").click();
        resident.sees("notifications.inbox.marked");
        assertThat(badge).isHidden();
        resident.button("notifications.inbox.undo").click();
        assertThat(badge).hasText("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void anAdminReadsAndSavesTheLog(String language, Town town, Someone admin) {
        isKnown(town);
        admin.reads(new Language(language)).opensAs("admin", "/staff/log?lang=" + language);
        admin.opens("/staff/log?q=nothing-like-this");
        admin.opens("/staff/log");
        assertThat(admin.page().locator(".log-lines li").first())
                .containsText(admin.words("moderation.log.act.logsearched"));
        Accessible.everywhere(admin.page());
        admin.show(Path.of("target/pictures/log-" + language));
        APIResponse file = admin.browser().request().get("/staff/log.csv");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-disposition")).contains("attachment");
        assertThat(file.text()).startsWith("\uFEFF\"").contains("LOG_SEARCHED");
    }

    /** The account of an admin, known here already. */
    private static void isKnown(Town town) {
        var people = town.bean(People.class);
        var person = people.signedIn(town.lab().id(), ADMIN);
        people.welcome(town.lab().id(), person, new DisplayName("Personal"), Language.SWEDISH);
    }

    @Test
    void nobodyElseDoes(Town town, Someone visitor, Someone resident) {
        town.livesHere("resident");
        assertThat(visitor.browser().request().get("/staff/log.csv").status()).isEqualTo(404);
        resident.opensAs("resident", "/staff/log");
        assertThat(resident.heading("shell.notfound.title")).isVisible();
        assertThat(resident.browser().request().get("/staff/log.csv").status()).isEqualTo(403);
    }
}

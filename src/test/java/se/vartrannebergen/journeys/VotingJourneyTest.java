package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Journey
class VotingJourneyTest {
    private static final double TWO_SECONDS = 2_000;

    @Test
    void aNeighboursVoteCountsIsTakenBackAndCountsAgainWhileOthersWatch(Town town, Someone neighbour, Someone watcher) {
        town.livesHere("neighbour");
        town.livesHere("resident");
        var idea = town.idea("Fler bänkar längs gångvägen");
        watcher.opensAs("resident", idea);
        neighbour.opensAs("neighbour", idea);
        assertThat(figure(neighbour)).hasText("0");

        neighbour.button("ideas.vote.none").click();
        assertThat(figure(watcher)).hasText("1", new HasTextOptions().setTimeout(TWO_SECONDS));
        assertThat(figure(neighbour)).hasText("1");
        neighbour.sees("ideas.vote.thanks");
        Accessible.check(neighbour.page());

        neighbour.button("ideas.vote.counted.press").click();
        assertThat(figure(watcher)).hasText("0", new HasTextOptions().setTimeout(TWO_SECONDS));
        neighbour.sees("ideas.vote.takenback");

        neighbour.button("ideas.vote.none").click();
        assertThat(figure(watcher)).hasText("1", new HasTextOptions().setTimeout(TWO_SECONDS));
        neighbour.opens(idea);
        assertThat(figure(neighbour)).hasText("1");
        assertThat(neighbour.button("ideas.vote.counted.press")).hasText(neighbour.words("ideas.vote.counted"));
    }

    @Test
    void aNewcomersVoteWaitsUntilItIsKnownThatTheyLiveHere(Town town, Someone newcomer, Someone watcher) {
        var person = town.isNew("newcomer");
        town.livesHere("resident");
        var idea = town.idea("En grillplats vid sjön");
        watcher.opensAs("resident", idea);
        newcomer.opensAs("newcomer", idea);

        newcomer.button("ideas.vote.none").click();
        newcomer.sees("ideas.vote.waits");
        assertThat(newcomer.button("ideas.vote.waiting.press")).isVisible();
        Accessible.check(newcomer.page());
        assertThat(figure(newcomer)).hasText("0");
        assertThat(figure(watcher)).hasText("0");
        newcomer.link("ideas.vote.confirm").click();
        assertThat(newcomer.heading("shell.about.3.title")).isInViewport();

        town.confirm(person);
        assertThat(figure(watcher)).hasText("1");
        newcomer.opens(idea);
        assertThat(newcomer.button("ideas.vote.counted.press")).isVisible();
        assertThat(figure(newcomer)).hasText("1");
        newcomer.opens("/me");
        newcomer.sees("shell.me.confirmed");
    }

    @Test
    void aVisitorWhoTapsVoteSignsInAndHasVoted(Town town, Someone visitor) {
        town.livesHere("resident");
        var idea = town.idea("Gemensam verkstad i källaren");
        visitor.opens(idea);

        visitor.button("ideas.vote.none").click();
        visitor.signsInAs("resident");

        visitor.sees("ideas.vote.thanks");
        assertThat(figure(visitor)).hasText("1");
        assertThat(visitor.button("ideas.vote.counted.press")).isVisible();
    }

    @Test
    void onlyTheBrowserOfWhoIsSignedInKeepsALineOpen(Town town, Someone visitor, Someone resident) {
        town.livesHere("resident");
        var idea = town.idea("Cykelkök i garaget");
        var lines = new ArrayList<String>();
        visitor.page().onWebSocket(line -> lines.add(line.url()));
        visitor.page().onRequest(request -> lines.add(request.url()));
        for (var path : List.of("/", "/ideas?q=garaget", idea)) {
            visitor.opens(path);
            visitor.page().waitForTimeout(500);
        }
        assertThat(lines).isNotEmpty().noneMatch(VotingJourneyTest::isOpenLine);

        resident.page().onWebSocket(line -> lines.add(line.url()));
        resident.opensAs("resident", idea);
        resident.page().waitForTimeout(500);
        assertThat(lines).anyMatch(VotingJourneyTest::isOpenLine);
    }

    private static boolean isOpenLine(String address) {
        return address.contains("v-r=push") || address.startsWith("ws");
    }

    @Test
    void aVisitorWhoTapsVoteInTheListSignsInAndIsOnThePageOfTheIdeaAndHasVoted(Town town, Someone visitor) {
        town.livesHere("resident");
        town.idea("Utegym vid pulkabacken");
        visitor.opens("/ideas?q=pulkabacken");

        visitor.button("ideas.vote.none").click();
        visitor.signsInAs("resident");

        visitor.sees("ideas.vote.thanks");
        assertThat(visitor.page().locator("h1")).hasText("Utegym vid pulkabacken");
        assertThat(figure(visitor)).hasText("1");
    }

    @Test
    void aVisitorVotesFromAPageWithoutScriptsAndWithoutASession(Town town, Someone visitor) {
        town.livesHere("resident");
        var idea = town.idea("Vinterbad i Surtesjön");
        visitor.opens(idea);
        var form = visitor.page().locator(".vote form").evaluate("form => form.outerHTML");
        visitor.page()
                .route(
                        page -> page.endsWith(idea),
                        page -> page.fulfill(new FulfillOptions()
                                .setResponse(page.fetch()) // with all that its head says to browsers
                                .setBody("<!doctype html><base href=\"/\">" + form)),
                        new RouteOptions().setTimes(1));
        visitor.page().navigate(idea);
        visitor.browser().clearCookies();

        visitor.button("ideas.vote.none").click();
        visitor.signsInAs("resident");

        visitor.sees("ideas.vote.thanks");
        assertThat(figure(visitor)).hasText("1");
    }

    @Test
    void whoSignsInLaterOnTheSamePhoneCastsNobodysVote(Town town, Someone visitor) {
        town.livesHere("resident");
        var idea = town.idea("Lekplats för de minsta");
        visitor.opens(idea);
        visitor.button("ideas.vote.none").click();
        assertThat(visitor.page().locator("#username")).isVisible();

        visitor.opens(idea);
        visitor.link("shell.signin").click();
        visitor.signsInAs("resident");

        visitor.opens(idea);
        assertThat(visitor.button("ideas.vote.none")).isVisible();
        assertThat(figure(visitor)).hasText("0");
    }

    @Test
    void aVoteFromTheListSaysWhichIdeaItIsFor(Town town, Someone neighbour) {
        town.livesHere("neighbour");
        town.idea("Odlingslådor på gården");
        neighbour.opensAs("neighbour", "/ideas?q=Odlingslådor");
        var card = neighbour
                .page()
                .locator("article")
                .filter(new Locator.FilterOptions().setHasText("Odlingslådor på gården"));

        assertThat(card.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON))
                .hasAccessibleDescription("Odlingslådor på gården");
        card.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        assertThat(card).containsText(neighbour.words("ideas.vote.thanks"), new ContainsTextOptions());
        assertThat(card.locator(".count")).hasText("1");
    }

    private static Locator figure(Someone someone) {
        return someone.page().locator("article.idea .count");
    }
}

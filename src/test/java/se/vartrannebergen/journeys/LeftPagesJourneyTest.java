package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.shell.TestPages;
import se.vartrannebergen.testing.Eventually;

/** Who leaves a page open and comes back after the server has let go of it finds it again. */
@Journey
class LeftPagesJourneyTest {
    private static final Duration A_QUARTER = Duration.ofMinutes(15);

    @Test
    void whoIsSignedInComesBackToTheSamePageAndIsStillSignedIn(Town town, Someone resident) {
        town.livesHere("resident");
        var idea = town.idea("Större cykelrum");
        resident.opensAs("resident", idea);
        leave(town);

        seesThePageAnewAfter(resident, resident.button("ideas.vote.none"));
        assertThat(resident.page()).hasURL(Pattern.compile(idea));
        resident.button("ideas.vote.none").click();
        resident.sees("ideas.vote.thanks");
        Accessible.check(resident.page());
    }

    @Test
    void aVisitorComesBackToTheSamePageToo(Town town, Someone visitor) {
        town.idea("Höstfest i centrum");
        visitor.opens("/ideas");
        leave(town);

        seesThePageAnewAfter(
                visitor, visitor.link("shell.about.title", town.lab().name()));
        visitor.link("shell.about.title", town.lab().name()).click();
        assertThat(visitor.heading("shell.about.1.title")).isVisible();
    }

    private static void seesThePageAnewAfter(Someone someone, Locator pressed) {
        someone.page().evaluate("window.seenBefore = true");
        pressed.click();
        someone.page().waitForFunction("!window.seenBefore");
        someone.settled();
    }

    private static void leave(Town town) {
        var pages = town.bean(TestPages.class);
        assertThat(pages.sessions()).isPositive();
        Eventually.holds(() -> {
            pages.time(A_QUARTER);
            return pages.sessions() == 0;
        });
        assertThat(pages.watched()).isEmpty();
    }
}

package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestPersons;

@Journey
class ListJourneyTest {
    private static final int MANY = 47;

    @Test
    void scrollingLoadsMoreAndBackReturnsToTheSamePlace(Town town, Someone visitor) {
        manyIdeas(town, "bokbytarhylla");
        visitor.opens("/ideas?q=bokbytarhylla");
        assertThat(cards(visitor)).hasCount(20);
        Accessible.everywhere(visitor.page());

        visitor.link("ideas.list.next").click(); // from the first use on, Flow brings the next ideas by itself
        assertThat(visitor.page().locator("#page")).hasCount(0);
        scrollToTheEnd(visitor);
        assertThat(cards(visitor)).hasCount(MANY);
        var chosen = cards(visitor).nth(33);
        chosen.scrollIntoViewIfNeeded();
        visitor.settled();
        var place = place(visitor);
        assertThat(place).isGreaterThan(3_000);
        chosen.getByRole(com.microsoft.playwright.options.AriaRole.LINK).first().click();
        assertThat(visitor.page().locator("article.idea")).isVisible();
        visitor.settled();
        assertThat(place(visitor)).isLessThan(100);

        visitor.page().goBack();
        assertThat(cards(visitor)).hasCount(MANY);
        visitor.settled();
        assertThat(chosen).isInViewport();
        assertThat(place(visitor)).isCloseTo(place, within(150.0));
    }

    @Test
    void whoIsSignedInGetsTheNextIdeasAsTheEndComesNear(Town town, Someone visitor) {
        town.livesHere("neighbour");
        manyIdeas(town, "fågelholkar");
        visitor.opensAs("neighbour", "/ideas?q=fågelholkar");
        visitor.page().keyboard().press("End");
        assertThat(cards(visitor)).not().hasCount(20, new HasCountOptions().setTimeout(5_000));
        assertThat(visitor.page()).hasURL(Pattern.compile("page=2"));
    }

    @Test
    void aSearchWithItsChoicesIsAnAddressThatCanBeShared(Town town, Someone visitor, Someone friend) {
        town.idea("Ny gunga vid lekplatsen");
        town.idea("Två gungor i parken");
        visitor.opens("/ideas");
        visitor.field("ideas.list.search").fill("gunga");
        assertThat(visitor.page()).hasURL(Pattern.compile("q=gunga"));
        visitor.page().locator("details.more-filters summary").click();
        visitor.field("ideas.list.sort").selectOption("most-votes");
        assertThat(visitor.page()).hasURL(Pattern.compile("sort=most-votes"));
        visitor.field("ideas.list.category")
                .selectOption(town.lab().categories().getFirst().slug());
        assertThat(visitor.page())
                .hasURL(Pattern.compile(
                        "category=" + town.lab().categories().getFirst().slug()));
        assertThat(visitor.page()).hasURL(Pattern.compile("q=gunga.*sort=most-votes|sort=most-votes.*q=gunga"));

        friend.opens(visitor.page().url().replace(town.platform().address(), ""));
        assertThat(friend.field("ideas.list.search")).hasValue("gunga");
        assertThat(friend.field("ideas.list.sort")).hasValue("most-votes");
        assertThat(friend.page().getByText("Ny gunga vid lekplatsen")).isVisible();
        assertThat(friend.page().getByText("Två gungor i parken")).isHidden();
        Accessible.check(friend.page());
    }

    @Test
    void aSearchThatFindsNothingInvites(Someone visitor) {
        visitor.opens("/ideas?q=finnsinte").sees("ideas.list.nomatch");
        Accessible.check(visitor.page());
    }

    private static void manyIdeas(Town town, String word) {
        var author = town.bean(TestPersons.class).resident(town.lab());
        for (var i = 1; i <= MANY; i++) {
            town.bean(TestIdeas.class)
                    .sent(town.lab(), author, "En %s till, nummer %d".formatted(word, i), TestIdeas.TEXT);
        }
    }

    private static void scrollToTheEnd(Someone someone) {
        for (var i = 0; i < 30 && cards(someone).count() < MANY; i++) {
            someone.page().mouse().wheel(0, 3_000);
            someone.page().waitForTimeout(200);
        }
    }

    private static double place(Someone someone) {
        return ((Number) someone.page().evaluate("window.scrollY")).doubleValue();
    }

    private static Locator cards(Someone someone) {
        return someone.page().locator("article.card");
    }
}

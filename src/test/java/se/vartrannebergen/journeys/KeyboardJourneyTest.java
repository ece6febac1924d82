package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import org.junit.jupiter.api.Test;

@Journey
class KeyboardJourneyTest {
    private static final int LONGEST_WALK = 60;

    @Test
    void withoutAMouseFromTheHomePageToAnIdeaThatIsSent(Town town, Someone resident) {
        town.livesHere("resident");
        resident.opens("/");
        walksTo(resident, resident.link("shell.home.begin"));
        presses(resident, "Enter");
        assertThat(resident.page().locator("#username")).isVisible();
        walksTo(resident, resident.page().locator("#username"));
        resident.page().keyboard().type("resident");
        walksTo(resident, resident.page().locator("#password"));
        resident.page().keyboard().type("resident");
        presses(resident, "Enter");
        resident.page().waitForURL("**/ideas/new**");
        resident.opens("/ideas/new?fresh");

        walksTo(resident, resident.field("ideas.new.title"));
        resident.page().keyboard().type("Ramp vid biblioteket");
        walksTo(resident, resident.field("ideas.new.text"));
        resident.page().keyboard().type("Den som kör barnvagn eller rullstol kommer inte in.");
        walksTo(resident, resident.button("ideas.new.next"));
        presses(resident, "Enter");
        assertThat(resident.heading("ideas.new.step.where")).isFocused();
        walksTo(resident, resident.field("ideas.new.category"));
        picks(resident, 2);
        walksTo(resident, resident.field("ideas.new.place"));
        picks(resident, 3);
        walksTo(resident, resident.button("ideas.new.next"));
        presses(resident, "Enter");
        assertThat(resident.heading("ideas.new.step.send")).isFocused();
        walksTo(resident, resident.button("ideas.new.send"));
        presses(resident, "Space");
        resident.sees("ideas.new.thanks");
    }

    @Test
    void withoutAMouseToAVoteAndBack(Town town, Someone neighbour) {
        town.livesHere("neighbour");
        var idea = town.idea("Schackbord på torget");
        neighbour.opensAs("neighbour", idea);
        walksTo(neighbour, neighbour.button("ideas.vote.none"));
        presses(neighbour, "Space");
        neighbour.sees("ideas.vote.thanks");
        assertThat(neighbour.button("ideas.vote.counted.press")).isFocused();
        presses(neighbour, "Enter");
        neighbour.sees("ideas.vote.takenback");
        assertThat(neighbour.button("ideas.vote.none")).isFocused();
    }

    @Test
    void theFirstTabOffersToSkipWhatIsOnEveryPageAndEscapeClosesTheLanguages(Town town, Someone visitor) {
        visitor.opens("/about");
        presses(visitor, "Tab");
        assertThat(visitor.link("shell.skip")).isFocused();
        assertThat(visitor.link("shell.skip")).isInViewport();
        presses(visitor, "Enter");
        assertThat(visitor.page().locator("main")).isFocused();

        visitor.opens("/about");
        var menu = visitor.page().locator("details.languages summary");
        walksTo(visitor, menu);
        presses(visitor, "Enter");
        assertThat(visitor.page().locator("details.languages a[lang=ar]")).isVisible();
        presses(visitor, "Escape");
        assertThat(visitor.page().locator("details.languages a[lang=ar]")).isHidden();
        assertThat(menu).isFocused();
    }

    @Test
    void theMenuOfLanguagesClosesWhenItIsLeftAndNotBefore(Someone visitor) {
        visitor.opens("/about");
        var menu = visitor.page().locator("details.languages");
        var arabic = menu.locator("a[lang=ar]");
        menu.locator("summary").click();
        // As in browsers that do not give the focus to a link that is pressed.
        visitor.page().evaluate("document.activeElement.blur()");
        assertThat(arabic).isVisible();
        visitor.page().locator("h1").click(new ClickOptions().setPosition(2, 2));
        assertThat(arabic).isHidden();
        menu.locator("summary").click();
        menu.locator("a").last().focus();
        presses(visitor, "Tab");
        assertThat(arabic).isHidden();
        menu.locator("summary").click();
        arabic.click();
        assertThat(visitor.page().locator("html")).hasAttribute("dir", "rtl");
    }

    /** Tabs until {@code goal} has the focus, and sees where the focus is at every step. */
    private static void walksTo(Someone someone, Locator goal) {
        goal.waitFor();
        someone.settled();
        for (var i = 0; i < LONGEST_WALK; i++) {
            if ((Boolean) goal.evaluate("element => element === document.activeElement")) {
                return;
            }
            presses(someone, "Tab");
            assertThat(seesTheFocus(someone))
                    .as("the focus is visible on " + focused(someone))
                    .isTrue();
        }
        throw new AssertionError("the keyboard does not reach " + goal);
    }

    private static boolean seesTheFocus(Someone someone) {
        return (Boolean) someone.page().evaluate("""
                () => {
                    let element = document.activeElement;
                    if (!element || element === document.body) return true;
                    for (let depth = 0; element && depth < 3; element = element.parentElement, depth++) {
                        const parts = [element, ...(element.shadowRoot?.querySelectorAll('[part~=input-field]') ?? [])];
                        for (const part of parts) {
                            const style = getComputedStyle(part);
                            if ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none') return true;
                        }
                    }
                    return false;
                }""");
    }

    private static String focused(Someone someone) {
        return (String) someone.page().evaluate("document.activeElement?.outerHTML.slice(0, 200)");
    }

    private static void presses(Someone someone, String key) {
        someone.page().keyboard().press(key);
    }

    private static void picks(Someone someone, int which) {
        for (var i = 0; i < which; i++) {
            presses(someone, "ArrowDown");
        }
    }
}

package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestPersons;

/** Wanting to help with an idea. What becomes of it stands in {@link GroupStoryJourneyTest}. */
@Journey
class HelpJourneyTest {
    @Test
    void aVisitorWhoWantsToHelpSignsInSaysHowAndWithTwoOthersIsOfferedAGroup(Town town, Someone visitor) {
        town.livesHere("resident");
        var idea = town.idea("Måla om tunneln tillsammans");
        town.bean(TestPersons.class)
                .residents(town.lab(), 2)
                .forEach(person -> town.bean(Helping.class)
                        .offer(
                                town.lab().id(),
                                person,
                                Plain.id(idea),
                                new NewHelp(
                                        Set.of(HelpWay.HANDS, HelpWay.TOOLS),
                                        new PlainText("Jag har stegar och rollrar"),
                                        Language.SWEDISH,
                                        true)));
        visitor.opens(idea);
        visitor.sees("groups.help.many", 2);
        Accessible.everywhere(visitor.page());

        visitor.button("groups.help.offer").click();
        visitor.signsInAs("resident");
        visitor.field("groups.help.tick.languages").check();
        visitor.field("groups.help.line").fill("Jag talar tigrinja");
        Accessible.everywhere(visitor.page());
        visitor.page().reload();
        visitor.settled();
        visitor.button("groups.help.offer").click();
        assertThat(visitor.field("groups.help.line")).hasValue("Jag talar tigrinja");
        assertThat(visitor.field("groups.help.tick.languages")).isChecked();
        visitor.button("groups.help.send").click();
        visitor.sees("groups.help.thanks").sees("groups.help.many", 3);
        assertThat(visitor.link("groups.help.start")).isVisible();
        assertThat(visitor.page().getByText("Jag talar tigrinja").first()).isVisible();
        assertThat(visitor.page().getByText("Jag har stegar och rollrar").first())
                .isVisible();
        Accessible.everywhere(visitor.page());
        Accessible.inArabic(visitor, idea);
        assertThat(visitor.scriptErrors()).isEmpty();
    }
}

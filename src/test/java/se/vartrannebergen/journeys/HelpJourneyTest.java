package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;

/** From wanting to help with an idea to what came of it. */
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
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    @Test
    void whatCameOfAGroupOfMembersOnlyIsReadWithoutScripts(Town town, Someone coordinator) {
        var person = town.livesHere("neighbour");
        var idea = town.idea("Odlingslådor på gården");
        var group = town.bean(Groups.class)
                .start(
                        town.lab().id(),
                        person,
                        TestGroups.content("Gröna gänget", Reading.MEMBERS, Joining.OPEN, false),
                        List.of(Plain.id(idea)))
                .slug();
        coordinator.opensAs("neighbour", "/groups/" + group);
        coordinator.link("groups.outcome.close").click();
        coordinator.button("groups.outcome.send").click();
        coordinator.sees("groups.outcome.problem.texttooshort");
        Accessible.everywhere(coordinator.page());
        coordinator.field("groups.outcome.text").fill(TestOutcomes.TEXT);
        coordinator.page().reload();
        coordinator.settled();
        assertThat(coordinator.field("groups.outcome.text")).hasValue(TestOutcomes.TEXT);
        coordinator.field("groups.outcome.learned").fill(TestOutcomes.LEARNED);
        coordinator.field("groups.outcome.hours").fill("120");
        coordinator.field("groups.outcome.people").fill("40");
        coordinator.button("groups.outcome.send").click();
        assertThat(coordinator.heading("groups.outcome.title")).isVisible();
        assertThat(coordinator.link("groups.outcome.correct")).isVisible();
        Accessible.everywhere(coordinator.page());
        coordinator.opens("/me");
        coordinator.sees("groups.mine.title");
        Accessible.everywhere(coordinator.page());

        var visitor = Someone.with(town, Someone.options(town).setJavaScriptEnabled(false));
        try {
            visitor.page().navigate(idea);
            visitor.page().getByText("Gröna gänget").first().click();
            visitor.sees("groups.outcome.title").sees("groups.outcome.result.done");
            assertThat(visitor.page().getByText(TestOutcomes.TEXT)).isVisible();
            assertThat(visitor.page().getByText(TestOutcomes.LEARNED)).isVisible();
        } finally {
            visitor.leave();
        }
    }
}

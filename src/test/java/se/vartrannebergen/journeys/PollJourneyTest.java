package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.Polls;
import se.vartrannebergen.polls.Stance;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPolls;

@Journey
class PollJourneyTest {
    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void aGroupAsksItselfAnswersInTwoTapsAndReadsWhatItDecided(String code, Town town, Someone resident) {
        var language = new Language(code);
        var coordinator = town.livesHere("resident");
        var group = town.bean(TestGroups.class).started(town.lab(), coordinator);
        var polls = town.bean(TestPolls.class);
        var others = town.bean(TestPersons.class).residents(town.lab(), 4);
        others.forEach(other -> town.bean(TestGroups.class).join(town.lab(), group, other));
        var date = polls.open(town.lab(), group, others.getFirst(), PollKind.DATE, false);
        var dates = polls.options(date);
        others.forEach(other -> polls.answer(
                town.lab(), date, other, Map.of(dates.get(1), Stance.YES, dates.get(0), Stance.IF_NEED_BE), ""));
        var consent = polls.open(town.lab(), group, others.getFirst(), PollKind.CONSENT, false);
        var question = polls.options(consent).getFirst();
        polls.answer(town.lab(), consent, others.get(0), Map.of(question, Stance.AGREE), "Bra tycker jag.");
        polls.answer(town.lab(), consent, others.get(1), Map.of(question, Stance.OBJECT), "Det blir för dyrt.");
        polls.answer(town.lab(), consent, others.get(2), Map.of(question, Stance.LIVE_WITH), "");

        var address = "/groups/" + group + "/decide";
        resident.reads(language).opensAs("resident", address + "?lang=" + code);
        Accessible.everywhere(resident.page());

        resident.link("polls.new").click();
        assertThat(resident.heading("polls.new")).isVisible();
        resident.settled();
        Accessible.everywhere(resident.page());
        resident.page().locator(".poll-kinds a").nth(1).click();
        assertThat(resident.field("polls.new.question")).isVisible();
        resident.button("polls.new.send").click();
        resident.sees("polls.problem.toofewoptions");
        Accessible.everywhere(resident.page());
        resident.field("polls.new.question").fill("Vilken färg ska bänken ha?");
        resident.field("polls.new.option", 1).fill("Röd");
        resident.field("polls.new.option", 2).fill("Grön");
        resident.button("polls.new.option.add").click();
        resident.field("polls.new.option", 4).fill("Gul");
        resident.settled();
        // What is typed survives a reload, with the rows that were added.
        resident.page().reload();
        resident.settled();
        assertThat(resident.field("polls.new.question")).hasValue("Vilken färg ska bänken ha?");
        assertThat(resident.field("polls.new.option", 4)).isVisible();
        assertThat(resident.field("polls.new.option", 4)).hasValue("Gul");
        resident.button("polls.new.send").click();
        resident.page().waitForURL(url -> url.matches(".*/decide/\\d+"));
        resident.settled();

        // Two taps.
        resident.page().getByText("Grön").first().click();
        resident.button("polls.answer.send").click();
        resident.sees("polls.answer.thanks");
        resident.sees("polls.result.sofar");
        Accessible.everywhere(resident.page());

        resident.opens(address + "/new?kind=date");
        Accessible.everywhere(resident.page());

        // By the keyboard alone.
        resident.opens(address + "/" + date);
        resident.page().locator("input[type=radio]").first().focus();
        for (var option : dates) {
            resident.page().keyboard().press("Space");
            resident.page().keyboard().press("Tab");
        }
        assertThat(resident.button("polls.answer.send")).isFocused();
        resident.page().keyboard().press("Enter");
        resident.sees("polls.answer.thanks");
        Accessible.everywhere(resident.page());

        resident.opens(address + "/" + consent);
        resident.page().locator("input[value=OBJECT]").check();
        resident.button("polls.answer.send").click();
        resident.sees("polls.ballot.reasonmissing");
        resident.field("polls.answer.reason").fill("Vi har inte råd.");
        resident.button("polls.answer.send").click();
        resident.sees("polls.answer.thanks");
        Accessible.everywhere(resident.page());

        resident.opens(address + "/" + date);
        resident.page().locator("details.poll-end summary").click();
        Accessible.everywhere(resident.page());
        resident.button("polls.end.now").click();
        resident.sees("polls.result.title");
        assertThat(resident.link("polls.plan")).isVisible();
        Accessible.everywhere(resident.page());
        town.bean(Polls.class).end(town.lab().id(), coordinator, consent);
        resident.opens("/groups/" + group);
        Accessible.everywhere(resident.page());
        resident.opens(address);
        Accessible.everywhere(resident.page());
    }
}

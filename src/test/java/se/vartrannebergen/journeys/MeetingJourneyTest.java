package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.meetings.Answers;
import se.vartrannebergen.meetings.NewAnswer;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;

/** Neighbours find a meeting, say that they come, wait for a place, plan one themselves. */
@Journey
class MeetingJourneyTest {
    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void aVisitorSaysYesThroughSigningInAndWaitsUntilSomebodyCannotCome(String code, Town town, Someone visitor) {
        town.livesHere("resident");
        var coordinator = town.livesHere("neighbour");
        var group = town.bean(TestGroups.class).started(town.lab(), coordinator);
        var meeting = town.bean(TestMeetings.class).planned(town.lab(), group, coordinator, Optional.of(2));
        var lab = town.lab().id();
        var other = town.bean(TestPersons.class).resident(town.lab());
        town.bean(Answers.class).answer(lab, other, meeting, NewAnswer.coming(1, 0));
        town.bean(Answers.class).answer(lab, coordinator, meeting, NewAnswer.coming(1, 0));

        visitor.reads(new Language(code)).opens("/meetings?lang=" + code);
        Accessible.everywhere(visitor.page());
        visitor.opens("/meetings/" + meeting);
        visitor.sees("meetings.full");
        Accessible.everywhere(visitor.page());
        visitor.button("meetings.say.coming").click();
        // Whoever signs in reads in the language of their account.
        visitor.signsInAs("resident").reads(Language.SWEDISH).sees("meetings.youwait", 1, 1);
        Accessible.everywhere(visitor.page());

        town.bean(Answers.class).answer(lab, other, meeting, NewAnswer.NO);
        visitor.opens("/meetings/" + meeting).sees("meetings.youcome", 1);
        visitor.button("meetings.say.no").click();
        visitor.sees("meetings.youdont");
        assertThat(visitor.scriptErrors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void aMemberPlansAMeetingThatRepeatsMovesItAndCallsItOff(String code, Town town, Someone member) {
        var person = town.livesHere("resident");
        var group = town.bean(TestGroups.class).started(town.lab(), person);
        var starts = TestMeetings.in(9);
        member.reads(new Language(code))
                .opensAs("resident", "/groups/" + group + "/meetings/new?at=" + starts + "&lang=" + code);
        assertThat(member.page().locator("#field-day"))
                .hasValue(starts.toLocalDate().toString());
        member.button("meetings.form.plan").click();
        member.sees("meetings.problem.titletooshort");
        Accessible.everywhere(member.page());
        member.field("meetings.form.title").fill("Vi bygger lådor");
        member.field("meetings.form.directions").fill("Fjällkåpan 3, grinden är öppen.");
        member.field("meetings.form.repeat").selectOption("WEEK");
        member.field("meetings.form.times").fill("3");
        member.button("meetings.form.plan").click();
        member.sees("meetings.question").sees("meetings.repeats");
        member.button("meetings.agenda.add").click();
        member.field("meetings.agenda.form.title").fill("Vem har nyckeln?");
        member.button("meetings.agenda.add.send").click();
        member.sees("meetings.agenda.added");
        assertThat(member.button("meetings.agenda.add")).isFocused();
        Accessible.everywhere(member.page());

        member.link("meetings.edit").click();
        member.page().locator("#field-from").fill("19:00");
        member.page().locator("#field-until").fill("21:00");
        member.button("meetings.form.save").click();
        assertThat(member.page().locator(".facts")).containsText("19:00");
        member.page().locator(".call-off > summary").click();
        member.button("meetings.calloff.now").click();
        member.sees("meetings.problem.reasonmissing");
        member.field("meetings.calloff.why").fill("Vi är sjuka.");
        Accessible.everywhere(member.page());
        member.button("meetings.calloff.now").click();
        member.sees("meetings.calledoff.why");
        member.button("meetings.callon").click();
        member.sees("meetings.question");
        member.opens("/groups/" + group + "/meetings");
        Accessible.everywhere(member.page());
        assertThat(member.page().locator(".meeting-card")).hasCount(3);
        member.opens("/me/calendar");
        member.button("meetings.calendar.own.make").click();
        member.sees("meetings.calendar.own.made");
        Accessible.everywhere(member.page());
        member.button("meetings.calendar.own.end").click();
        member.sees("meetings.calendar.own.ended");
        assertThat(member.scriptErrors()).isEmpty();
    }

    @Test
    void theHourThatDoesNotExistIsRefusedInPlaceAndNothingTypedIsLost(Town town, Someone member) {
        var person = town.livesHere("resident");
        var group = town.bean(TestGroups.class).started(town.lab(), person);
        member.opensAs("resident", "/groups/" + group + "/meetings/new?at=2027-03-28T02:30");
        member.field("meetings.form.title").fill("Nattvandring");
        member.field("meetings.form.directions").fill("Vid torget.");
        member.page().locator("#field-until").fill("04:00");
        member.button("meetings.form.plan").click();
        assertThat(member.page().locator("#error-from")).containsText("02:30");
        assertThat(member.page().locator("#error-from")).containsText("03:00");
        assertThat(member.field("meetings.form.title")).hasValue("Nattvandring");
    }
}

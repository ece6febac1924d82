package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.meetings.Answers;
import se.vartrannebergen.meetings.NewAnswer;
import se.vartrannebergen.notifications.NoticeKind;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Slug;

/** The whole life of a group, on phones: from three who want to help with an idea to what everybody reads of it afterwards. */
@Journey
class GroupStoryJourneyTest {
    private static final String NAME = "Tunnelmålarna";

    @Test
    void threeHelpersBecomeAGroupThatMeetsSharesTheWorkAndTellsWhatCameOfIt(
            Town town, Someone coordinator, Someone neighbour) {
        town.livesHere("resident");
        var waiting = town.livesHere("neighbour");
        var third = town.bean(TestPersons.class).resident(town.lab());
        var idea = town.idea("Måla om gångtunneln tillsammans");
        offers(town, third, idea);
        offers(town, waiting, idea);

        var group = helpsAndStartsTheGroup(coordinator, idea);
        var id = Slug.id(group.substring("/groups/".length())).orElseThrow();
        town.bean(TestGroups.class).join(town.lab(), id, third);
        neighbour.reads(new Language("ar")).opensAs("neighbour", group + "?lang=ar");
        neighbour.button("groups.join").click();
        assertThat(neighbour.page().locator(".group > .message.good")).isVisible();

        var meeting = plansAMeetingForTwo(coordinator, group);
        var meetingId = Slug.id(meeting.substring("/meetings/".length())).orElseThrow();
        coordinator.button("meetings.say.coming").click();
        coordinator.sees("meetings.thanks", 1);
        town.bean(Answers.class).answer(town.lab().id(), third, meetingId, NewAnswer.coming(1, 0));
        neighbour.opens(meeting).sees("meetings.full");
        neighbour.button("meetings.say.coming").click();
        neighbour.sees("meetings.youwait", 1, 1);
        coordinator.opens(meeting);
        coordinator.button("meetings.say.no").click();
        coordinator.sees("meetings.youdont");
        town.isTold(waiting, NoticeKind.MEETING_SEAT, new ContentRef("group", id));
        neighbour.opens(meeting).sees("meetings.youcome", 1);

        town.bean(TestMeetings.class).at(meetingId, Instant.now().minus(Duration.ofHours(3)));
        writesMinutesWithTwoPromises(coordinator, meeting);
        makesTasksOfThem(coordinator);
        Accessible.inArabic(coordinator, meeting + "/minutes", group + "/close");
        coordinator.reads(Language.SWEDISH).opens(group + "?lang=sv");
        movesOneByKeyboard(coordinator, group);
        closes(coordinator, group);
        neighbour.opens(meeting).sees("meetings.minutes.decisions");
        Accessible.everywhere(neighbour.page());
        neighbour.opens(group).sees("groups.outcome.title");
        Accessible.everywhere(neighbour.page());
        assertThat(coordinator.scriptErrors()).isEmpty();
        assertThat(neighbour.scriptErrors()).isEmpty();
        aVisitorReadsWithoutScripts(town, idea, group);
    }

    private static void offers(Town town, PersonId person, String idea) {
        var help = new NewHelp(Set.of(HelpWay.TOOLS), new PlainText("Jag har rollrar."), Language.SWEDISH, true);
        town.bean(Helping.class).offer(town.lab().id(), person, Plain.id(idea), help);
    }

    /** @return the address of the group */
    private static String helpsAndStartsTheGroup(Someone person, String idea) {
        person.opensAs("resident", idea);
        assertThat(person.link("groups.help.start")).isHidden();
        person.button("groups.help.offer").click();
        person.field("groups.help.tick.hands").check();
        person.button("groups.help.send").click();
        person.link("groups.help.start").click();
        person.field("groups.field.name").fill(NAME);
        person.field("groups.field.purpose").fill("Vi målar gångtunneln ljus och glad.");
        person.field("groups.field.reading").selectOption("MEMBERS");
        person.button("groups.new.start").click();
        person.settled().sees("groups.you.coordinate");
        return path(person);
    }

    /** @return the address of the meeting */
    private static String plansAMeetingForTwo(Someone person, String group) {
        person.opens(group + "/meetings");
        person.link("meetings.new").click();
        person.page()
                .locator("#field-day")
                .fill(TestMeetings.in(7).toLocalDate().toString());
        person.page().locator("#field-from").fill("18:00");
        person.page().locator("#field-until").fill("20:00");
        person.field("meetings.form.title").fill("Vi väljer färger");
        person.field("meetings.form.directions").fill("Vid tunnelns norra ände.");
        person.field("meetings.form.limit").fill("2");
        person.button("meetings.form.plan").click();
        person.sees("meetings.question");
        person.settled();
        return path(person);
    }

    private static void writesMinutesWithTwoPromises(Someone person, String meeting) {
        person.opens(meeting);
        person.link("meetings.minutes.write").click();
        person.field("meetings.minutes.form.decisions").fill("Vi målar i gult och blått.");
        person.field("meetings.minutes.form.adults").fill("3");
        promises(person, "Köper gul färg");
        promises(person, "Lånar två stegar");
        assertThat(person.page().locator(".promises li")).hasCount(2);
        Accessible.everywhere(person.page());
        person.button("meetings.minutes.form.publish").click();
        assertThat(person.page().locator("#minutes")).containsText("Vi målar i gult och blått.");
        person.settled();
    }

    private static void promises(Someone person, String what) {
        person.field("meetings.minutes.promise.what").fill(what);
        person.button("meetings.minutes.promise.add").click();
        assertThat(person.page().locator(".promises").getByText(what)).isVisible();
        assertThat(person.field("meetings.minutes.promise.what")).hasValue("");
    }

    /** One tap each. */
    private static void makesTasksOfThem(Someone person) {
        Accessible.everywhere(person.page());
        var buttons = person.page().locator(".promises button");
        assertThat(buttons).hasCount(2);
        buttons.first().click();
        assertThat(buttons).hasCount(1);
        buttons.first().click();
        assertThat(buttons).hasCount(0);
        assertThat(person.page().locator(".promises a")).hasCount(2);
        Accessible.everywhere(person.page());
    }

    private static void movesOneByKeyboard(Someone person, String group) {
        person.opens(group + "/tasks");
        var task = person.page()
                .locator("#column-todo .task")
                .filter(new Locator.FilterOptions().setHasText("Lånar två stegar"));
        assertThat(person.page().locator("#column-todo .task")).hasCount(2);
        within(task, person, "tasks.more").press("Enter");
        within(task, person, "tasks.move.done").press("Enter");
        assertThat(person.page().locator("#column-done")).containsText("Lånar två stegar");
        assertThat(person.page().locator("#column-todo .task")).hasCount(1);
    }

    private static Locator within(Locator task, Someone reader, String key) {
        return task.getByText(reader.words(key), new Locator.GetByTextOptions().setExact(true));
    }

    private static void closes(Someone person, String group) {
        person.opens(group);
        Accessible.everywhere(person.page());
        person.link("groups.outcome.close").click();
        person.button("groups.outcome.send").click();
        person.sees("groups.outcome.problem.texttooshort");
        Accessible.everywhere(person.page());
        person.field("groups.outcome.text").fill(TestOutcomes.TEXT);
        person.page().reload();
        person.settled();
        assertThat(person.field("groups.outcome.text")).hasValue(TestOutcomes.TEXT);
        person.field("groups.outcome.learned").fill(TestOutcomes.LEARNED);
        person.field("groups.outcome.hours").fill("120");
        person.field("groups.outcome.people").fill("40");
        person.button("groups.outcome.send").click();
        assertThat(person.heading("groups.outcome.title")).isVisible();
        assertThat(person.link("groups.outcome.correct")).isVisible();
        Accessible.everywhere(person.page());
        person.opens("/me").sees("groups.mine.title");
        Accessible.everywhere(person.page());
    }

    /** Also where only members read what is inside. */
    private static void aVisitorReadsWithoutScripts(Town town, String idea, String group) {
        var visitor = Someone.with(town, Someone.options(town).setJavaScriptEnabled(false));
        try {
            visitor.page().navigate(idea);
            visitor.page().getByText(NAME).first().click();
            visitor.sees("groups.outcome.title").sees("groups.outcome.result.done");
            assertThat(visitor.page().getByText(TestOutcomes.TEXT)).isVisible();
            assertThat(visitor.page().getByText(TestOutcomes.LEARNED)).isVisible();
            assertThat(Plain.get(town, group + "/tasks").statusCode()).isEqualTo(404);
        } finally {
            visitor.leave();
        }
    }

    private static String path(Someone person) {
        return URI.create(person.page().url()).getPath();
    }
}

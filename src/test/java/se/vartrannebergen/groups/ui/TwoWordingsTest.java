package se.vartrannebergen.groups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.OutcomeAccess;
import se.vartrannebergen.groups.Outcomes;
import se.vartrannebergen.groups.ShownOutcome;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.meetings.MeetingPages;
import se.vartrannebergen.meetings.Meetings;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;
import se.vartrannebergen.texts.Texts;
import se.vartrannebergen.updates.Updates;

/** Two write the same at the same time: who saves last reads what the other one wrote, and loses nothing of their own. */
@ServiceTest
class TwoWordingsTest {
    private static final String MINE = "Vi bygger lådor och ett bord på gården.";
    private static final String THEIRS = "Vi bygger bara lådor, och dem på torget.";

    private final Screen screen;
    private final Groups groups;
    private final GroupAccess access;
    private final Outcomes outcomes;
    private final OutcomeAccess reading;
    private final Updates updates;
    private final Meetings meetings;
    private final MeetingPages meetingPages;
    private final TestGroups made;
    private final TestUpdates news;
    private final TestMeetings planned;
    private final TestLabs labs;
    private final TestPersons persons;
    private final Texts texts;
    private Lab lab;
    private PersonId coordinator;
    private long group;

    TwoWordingsTest(
            Screen screen,
            Groups groups,
            GroupAccess access,
            Outcomes outcomes,
            OutcomeAccess reading,
            Updates updates,
            Meetings meetings,
            MeetingPages meetingPages,
            TestGroups made,
            TestUpdates news,
            TestMeetings planned,
            TestLabs labs,
            TestPersons persons,
            Texts texts) {
        this.screen = screen;
        this.groups = groups;
        this.access = access;
        this.outcomes = outcomes;
        this.reading = reading;
        this.updates = updates;
        this.meetings = meetings;
        this.meetingPages = meetingPages;
        this.made = made;
        this.news = news;
        this.planned = planned;
        this.labs = labs;
        this.persons = persons;
        this.texts = texts;
    }

    @BeforeEach
    void aGroup() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        group = made.started(lab, coordinator);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static void press(String words) {
        _click(_find(NativeButton.class, spec -> spec.withText(words)).getFirst());
    }

    private String say(String language, String key) {
        return texts.get(new Language(language), key);
    }

    private static Field field(String name) {
        return _find(Field.class).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String shown() {
        return Jsoup.parse(screen.markup()).select("main .theirs, .theirs").text();
    }

    private static String at() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private void elsewhere(String name) {
        groups.change(
                lab.id(),
                group,
                coordinator,
                TestGroups.content(name),
                List.of(),
                access.find(lab.id(), group, Optional.empty()).orElseThrow().edition());
    }

    private String name() {
        return access.find(lab.id(), group, Optional.empty()).orElseThrow().name();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void whatWasTypedOfAGroupStaysAndIsSavedByWhoSaysSo(String language) {
        screen.person(lab, coordinator, new Language(language)).opens("groups/" + group + "/edit");
        field("name").fill("Mitt namn");
        field("purpose").fill(MINE);
        elsewhere("Den andras namn");
        press(say(language, "groups.edit.save"));
        assertThat(screen.markup()).contains(say(language, "groups.refused.changedmeanwhile"));
        assertThat(shown())
                .contains("Den andras namn", "odlingslådor", "snickra", say(language, "groups.joining.open"));
        assertThat(field("purpose").value()).isEqualTo(MINE);
        assertThat(name()).isEqualTo("Den andras namn");

        press(say(language, "groups.edit.save"));
        assertThat(name()).as("saving as before is refused again").isEqualTo("Den andras namn");
        elsewhere("Den tredjes namn");
        press(say(language, "groups.meanwhile.mine"));
        assertThat(shown()).as("what was not seen either").contains("Den tredjes namn");
        press(say(language, "groups.meanwhile.mine"));
        assertThat(name()).isEqualTo("Mitt namn");
        assertThat(at()).isEqualTo("groups/" + group + "-mitt-namn");
    }

    @Test
    void whatTheOtherOneSaidOfAGroupIsKeptByWhoSaysSo() {
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups/" + group + "/edit");
        field("name").fill("Mitt namn");
        elsewhere("Den andras namn");
        press(say("sv", "groups.edit.save"));
        press(say("sv", "groups.meanwhile.theirs"));
        assertThat(name()).isEqualTo("Den andras namn");
        assertThat(at()).isEqualTo("groups/" + group + "-den-andras-namn");
    }

    private ShownOutcome outcome() {
        return access.find(lab.id(), group, Optional.of(coordinator))
                .flatMap(reading::of)
                .orElseThrow();
    }

    @Test
    void ofTwoWhoEndAGroupTheSecondPutsRightWhatTheFirstWroteOrLeavesIt() {
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups/" + group + "/close");
        field("outcome-text").fill(MINE);
        outcomes.close(lab.id(), group, coordinator, TestOutcomes.content(THEIRS));
        press(say("sv", "groups.outcome.send"));
        assertThat(shown()).contains(THEIRS, TestOutcomes.LEARNED);
        assertThat(field("outcome-text").value()).isEqualTo(MINE);
        assertThat(outcome().said().text().value()).isEqualTo(THEIRS);
        press(say("sv", "groups.meanwhile.mine"));
        assertThat(outcome().said().text().value()).isEqualTo(MINE);
    }

    @Test
    void whatWasTypedOfWhatCameOfAGroupStays() {
        outcomes.close(lab.id(), group, coordinator, TestOutcomes.content(TestOutcomes.TEXT));
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups/" + group + "/close");
        field("outcome-text").fill(MINE);
        outcomes.correct(lab.id(), group, coordinator, TestOutcomes.content(THEIRS), 0);
        press(say("sv", "groups.outcome.save"));
        assertThat(shown()).contains(THEIRS);
        assertThat(field("outcome-text").value()).isEqualTo(MINE);
        press(say("sv", "groups.meanwhile.theirs"));
        assertThat(outcome().said().text().value()).isEqualTo(THEIRS);
    }

    @Test
    void whatWasTypedOfNewsStays() {
        var update = news.published(lab, coordinator, new ContentRef("group", group));
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups/" + group + "/news/" + update + "/edit");
        field("text").fill(MINE);
        var version = updates.toChange(lab.id(), coordinator, update).version();
        updates.edit(lab.id(), coordinator, update, version, TestUpdates.content(TestUpdates.TITLE, THEIRS));
        press(say("sv", "updates.edit.save"));
        assertThat(shown()).contains(THEIRS);
        assertThat(field("text").value()).isEqualTo(MINE);
        press(say("sv", "groups.meanwhile.mine"));
        assertThat(updates.toChange(lab.id(), coordinator, update)
                        .content()
                        .text()
                        .value())
                .isEqualTo(MINE);
    }

    @Test
    void whatWasTypedOfAMeetingStays() {
        var meeting = planned.planned(lab, group, coordinator, Optional.empty());
        screen.person(lab, coordinator, Language.SWEDISH).opens("meetings/" + meeting + "/edit");
        field("title").fill("Mitt möte");
        var other =
                TestMeetings.content("Den andras möte", TestMeetings.in(7).plus(Duration.ofHours(1)), Optional.empty());
        meetings.change(lab.id(), coordinator, meeting, other, Meetings.Which.THIS, 0);
        press(say("sv", "meetings.form.save"));
        assertThat(shown()).contains("Den andras möte", "Handskar", "kaffe");
        assertThat(field("title").value()).isEqualTo("Mitt möte");
        press(say("sv", "groups.meanwhile.mine"));
        assertThat(meetingPages
                        .find(lab.id(), meeting, Optional.of(coordinator))
                        .orElseThrow()
                        .standing()
                        .title())
                .isEqualTo("Mitt möte");
    }
}

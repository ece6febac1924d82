package se.vartrannebergen.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.meetings.agenda.Agenda;
import se.vartrannebergen.meetings.agenda.NewPoint;
import se.vartrannebergen.meetings.minutes.Minutes;
import se.vartrannebergen.meetings.minutes.MinutesContent;
import se.vartrannebergen.meetings.minutes.NewPromise;
import se.vartrannebergen.meetings.minutes.Promises;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.Stance;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPolls;
import se.vartrannebergen.texts.Texts;

/** The pages on which meetings are prepared and written down. */
@ServiceTest
class MinutesPagesTest {
    private static final Language SWEDISH = Language.SWEDISH;

    private final Agenda agenda;
    private final Minutes minutes;
    private final Promises promises;
    private final TestPersons persons;
    private final TestGroups groups;
    private final TestMeetings meetings;
    private final TestPolls polls;
    private final JdbcClient jdbc;
    private final Texts texts;
    private final Screen screen;
    private final Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private long group;
    private long meeting;

    MinutesPagesTest(
            Agenda agenda,
            Minutes minutes,
            Promises promises,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            TestMeetings meetings,
            TestPolls polls,
            JdbcClient jdbc,
            Texts texts,
            Screen screen) {
        this.agenda = agenda;
        this.minutes = minutes;
        this.promises = promises;
        this.persons = persons;
        this.groups = groups;
        this.meetings = meetings;
        this.polls = polls;
        this.jdbc = jdbc;
        this.texts = texts;
        this.screen = screen;
        this.lab = labs.rannebergen();
    }

    @BeforeEach
    void aMeeting() {
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        group = groups.started(lab, coordinator);
        groups.join(lab, group, member);
        meeting = meetings.planned(lab, group, coordinator, Optional.empty());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void wasHeld() {
        meetings.at(meeting, Instant.now().minusSeconds(3 * 3600));
    }

    private long point(String title) {
        return agenda.add(
                lab.id(),
                meeting,
                member,
                new NewPoint(new PlainText(title), new PlainText(""), Optional.of(10), SWEDISH));
    }

    private static MinutesContent content(String text, String... decisions) {
        return new MinutesContent(
                new PlainText(text),
                List.of(decisions).stream().map(PlainText::new).toList(),
                Optional.of(7),
                Optional.of(1),
                SWEDISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "ar"})
    void visitorsReadWhatIsToBeSpokenOfAndTakeItIntoTheirCalendar(String code) {
        var language = new Language(code);
        point("Bevattning");
        screen.visitor(lab, language).opens("meetings/" + meeting);

        assertThat(screen.markup())
                .contains(
                        texts.get(language, "meetings.agenda.title"),
                        "Bevattning",
                        "feeds/meetings/" + meeting + ".ics?lang=" + code,
                        "webcal://")
                .doesNotContain(texts.get(language, "meetings.agenda.add"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void membersTakeAPointAwayAndBringItBack(String code) {
        var language = new Language(code);
        point("Bevattning");
        screen.person(lab, member, language).opens("meetings/" + meeting);

        _click(_get(Button.class, spec -> spec.withText(texts.get(language, "meetings.agenda.remove"))));
        assertThat(screen.markup())
                .contains(texts.get(language, "meetings.agenda.removed"))
                .doesNotContain("Bevattning");
        _click(_get(Button.class, spec -> spec.withText(texts.get(language, "meetings.minutes.undo"))));

        assertThat(screen.markup()).contains("Bevattning");
    }

    @Test
    void nobodyIsInvitedToWriteMinutesThatAreHidden() {
        wasHeld();
        screen.person(lab, member, SWEDISH).opens("meetings/" + meeting);
        assertThat(screen.markup()).contains(texts.get(SWEDISH, "meetings.minutes.write"));
        minutes.publish(lab.id(), meeting, member, content("Hon har ångest."), 0);
        jdbc.sql("UPDATE minutes SET state = 'HIDDEN' WHERE meeting_id = ?")
                .param(meeting)
                .update();
        for (var person : List.of(member, coordinator)) {
            screen.person(lab, person, SWEDISH).opens("meetings/" + meeting);
            assertThat(screen.markup())
                    .doesNotContain("ångest", texts.get(SWEDISH, "meetings.minutes.write"), "/minutes\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void publishedMinutesSayWhatWasDecidedAndAPromiseBecomesATaskInOneTap(String code) {
        var language = new Language(code);
        wasHeld();
        promises.add(
                lab.id(),
                meeting,
                member,
                new NewPromise(
                        Optional.of(member),
                        new PlainText(""),
                        new PlainText("Köper skruv"),
                        Optional.empty(),
                        SWEDISH));
        minutes.publish(lab.id(), meeting, member, content("Vi sågs.", "Vi bygger tre lådor."), 0);
        screen.person(lab, member, language).opens("meetings/" + meeting);

        assertThat(screen.markup()).contains("Vi bygger tre lådor.", "Köper skruv", "Vi sågs.");
        _click(_get(Button.class, spec -> spec.withText(texts.get(language, "meetings.minutes.promise.maketask"))));

        assertThat(screen.markup())
                .contains(
                        texts.get(language, "meetings.minutes.promise.task.todo"),
                        texts.get(language, "meetings.minutes.promise.made"))
                .doesNotContain(texts.get(language, "meetings.minutes.promise.maketask"));
    }

    @Test
    void minutesSayInWordsWhatAPollDecided() {
        var poll = polls.open(lab, group, coordinator, PollKind.ONE, false);
        polls.answer(lab, poll, coordinator, 1, Stance.CHOSEN);
        polls.answer(lab, poll, member, 1, Stance.CHOSEN);
        jdbc.sql(
                        "UPDATE poll SET made_at = made_at - INTERVAL 9 HOUR, ends_at = UTC_TIMESTAMP(6) - INTERVAL 4 HOUR WHERE id = ?")
                .param(poll)
                .update();
        jdbc.sql("UPDATE group_member SET joined_at = joined_at - INTERVAL 9 HOUR WHERE group_id = ?")
                .param(group)
                .update();
        wasHeld();
        minutes.publish(lab.id(), meeting, member, content("Vi sågs."), 0);
        screen.visitor(lab, SWEDISH).opens("meetings/" + meeting);

        assertThat(screen.markup())
                .contains(TestPolls.QUESTION, texts.get(SWEDISH, "polls.result.most", 1, "Grönt"), "2 svarade");
    }

    @Test
    void visitorsReadPublishedMinutesWithoutNamesOrButtons() {
        wasHeld();
        promises.add(
                lab.id(),
                meeting,
                member,
                new NewPromise(
                        Optional.of(member),
                        new PlainText(""),
                        new PlainText("Köper skruv"),
                        Optional.empty(),
                        SWEDISH));
        minutes.publish(lab.id(), meeting, member, content("Vi sågs."), 0);
        screen.visitor(lab, SWEDISH).opens("meetings/" + meeting);

        assertThat(screen.markup())
                .contains("Vi sågs.", "Köper skruv", "7 vuxna och 1 barn var med.", "En i gruppen")
                .doesNotContain("Granne", "Gör till uppgift", "Rätta anteckningarna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void whoWritesSeesTheDraftAndWhoPromisedWhat(String code) {
        wasHeld();
        minutes.save(lab.id(), meeting, coordinator, content("Vi sågs.", "Vi bygger."), 0);
        screen.person(lab, member, new Language(code)).opens("meetings/" + meeting + "/minutes");

        assertThat(screen.markup()).contains(texts.get(new Language(code), "meetings.minutes.form.publish"));
        assertThat(_get(MinutesFields.class).content(false)).contains(content("Vi sågs.", "Vi bygger."));
    }

    @Test
    void whatSomebodyElseSavedMeanwhileStandsBesideOnesOwn() {
        wasHeld();
        minutes.save(lab.id(), meeting, member, content("Min text."), 0);
        screen.person(lab, member, SWEDISH).opens("meetings/" + meeting + "/minutes");
        minutes.save(lab.id(), meeting, coordinator, content("Deras text."), 1);
        _get(MinutesFields.class).fill(content("Min längre text."));

        _click(_get(Button.class, spec -> spec.withText("Publicera")));

        assertThat(screen.markup()).contains("Deras text.", "Två skrev samtidigt");
        assertThat(_get(MinutesFields.class).content(false)).contains(content("Min längre text."));
        _click(_get(Button.class, spec -> spec.withText("Jag har fört ihop texterna. Spara min")));
        assertThat(minutes.draft(lab.id(), meeting, member).content().text().value())
                .isEqualTo("Min längre text.");
    }

    @Test
    void whoIsNoMemberDoesNotWrite() {
        wasHeld();
        screen.person(lab, persons.resident(lab), SWEDISH).opens("meetings/" + meeting + "/minutes");

        assertThat(screen.view()).isNotInstanceOf(MinutesView.class);
    }

    @Test
    void thePageCostsTheSameWithFiftyPoints() {
        screen.person(lab, member, SWEDISH);
        screen.opens("meetings/" + meeting);
        var before = Statements.of(() -> screen.opens("meetings/" + meeting + "?a"));
        IntStream.range(0, Agenda.MOST_POINTS).forEach(i -> point("Punkt " + i));

        assertThat(Statements.of(() -> screen.opens("meetings/" + meeting + "?b")))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void onesOwnCalendarAddressIsMadeChangedAndTakenAway(String code) {
        var language = new Language(code);
        screen.person(lab, member, language).opens("me/calendar");

        _click(_get(Button.class, spec -> spec.withText(texts.get(language, "meetings.calendar.own.make"))));
        assertThat(screen.markup()).containsPattern("webcal://[^\"]*/feeds/calendar/[0-9a-f]{32}\\.ics");
        _click(_get(Button.class, spec -> spec.withText(texts.get(language, "meetings.calendar.own.renew"))));
        assertThat(screen.markup()).contains(texts.get(language, "meetings.calendar.own.renewed"));
        _click(_get(Button.class, spec -> spec.withText(texts.get(language, "meetings.calendar.own.end"))));

        assertThat(screen.markup())
                .contains(texts.get(language, "meetings.calendar.own.ended"))
                .doesNotContain("webcal://");
    }
}

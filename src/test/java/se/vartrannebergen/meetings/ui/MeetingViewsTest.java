package se.vartrannebergen.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.Answers;
import se.vartrannebergen.meetings.NewAnswer;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

@ServiceTest
class MeetingViewsTest {
    /** The meeting, its group, how many come, its agenda. */
    private static final int ONE = 4;

    private final Screen screen;
    private final Texts texts;
    private final Answers answers;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final TestMeetings made;
    private Lab lab;
    private PersonId coordinator;
    private long group;
    private long meeting;

    MeetingViewsTest(
            Screen screen,
            Texts texts,
            Answers answers,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            TestMeetings made) {
        this.screen = screen;
        this.texts = texts;
        this.answers = answers;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.made = made;
    }

    @BeforeEach
    void aMeeting() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        group = groups.started(lab, coordinator);
        meeting = made.planned(lab, group, coordinator, Optional.of(2));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void everythingAboutItStandsThereInTheReadersLanguage(String code) {
        var language = new Language(code);
        screen.visitor(lab, language).opens("meetings/" + meeting);
        assertThat(screen.markup())
                .contains(
                        TestMeetings.TITLE,
                        "grinden är öppen",
                        texts.get(language, "meetings.childcare"),
                        "Fatima leker med barnen.",
                        texts.get(language, "meetings.say.coming"),
                        "wish",
                        "comes-" + meeting)
                .doesNotContain("meetings.");
        assertThat(((HasPageHead) screen.view()).pageHead().data().getFirst())
                .containsEntry("@type", "Event")
                .containsEntry("maximumAttendeeCapacity", 2);
        for (var path : new String[] {"meetings", "groups/" + group + "/meetings", "groups/" + group, ""}) {
            screen.visitor(lab, language).opens(path);
            assertThat(screen.view().getElement().getOuterHTML())
                    .as(path)
                    .contains(TestMeetings.TITLE)
                    .doesNotContain("\"meetings.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void oneTapSaysYesAndAnotherNo(String code) {
        var language = new Language(code);
        var person = persons.resident(lab);
        screen.person(lab, person, language).opens("meetings/" + meeting);
        tap(language, "meetings.say.coming");
        assertThat(screen.markup()).contains(texts.get(language, "meetings.thanks", 1));
        tap(language, "meetings.say.no");
        assertThat(screen.markup()).contains(texts.get(language, "meetings.youdont"));
        answers.answer(lab.id(), coordinator, meeting, NewAnswer.coming(2, 0));
        tap(language, "meetings.say.coming");
        assertThat(screen.markup()).contains(texts.get(language, "meetings.youwait", 1, 1));
        screen.person(lab, person, language).opens("me");
        assertThat(screen.markup()).contains(TestMeetings.TITLE, texts.get(language, "meetings.mine.waiting"));
    }

    private void tap(Language language, String key) {
        var words = texts.get(language, key);
        LocatorJ._click(LocatorJ._find(NativeButton.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void behindClosedDoorsThereIsNoSuchPage() {
        var closed = groups.started(lab, coordinator, Reading.MEMBERS);
        var secret = made.planned(lab, closed, coordinator, Optional.empty());
        var outsider = persons.resident(lab);
        for (var path :
                new String[] {"meetings/" + secret, "meetings/" + secret + "/edit", "groups/" + closed + "/meetings"}) {
            screen.person(lab, outsider, Language.SWEDISH).opens(path);
            assertThat(screen.markup())
                    .as(path)
                    .contains(texts.get(Language.SWEDISH, "shell.notfound.title"))
                    .doesNotContain(TestMeetings.TITLE);
        }
    }

    @Test
    void listAndPageCostAFewStatementsHoweverManyAnswered() {
        var many = made.planned(lab, group, coordinator, Optional.empty());
        persons.residents(lab, 300).forEach(person -> answers.answer(lab.id(), person, many, NewAnswer.coming(1, 0)));
        screen.visitor(lab, Language.SWEDISH);
        assertThat(Statements.sentBy(() -> screen.opens("meetings"))).hasSize(1);
        assertThat(Statements.sentBy(() -> screen.opens("meetings/" + meeting))).hasSize(ONE);
        assertThat(Statements.sentBy(() -> screen.opens("meetings/" + many))).hasSize(ONE);
        assertThat(Statements.sentBy(() -> screen.opens("groups/" + group + "/meetings")))
                .hasSize(2);
    }

    @Test
    void aMeetingIsInTheLanguageItIsWrittenInAndWhatIsPickedIsKept() {
        screen.person(lab, coordinator, Language.SWEDISH)
                .opens("groups/" + group + "/meetings/new?at="
                        + java.time.LocalDateTime.now()
                                .plusDays(5)
                                .withHour(18)
                                .withMinute(0)
                                .withSecond(0)
                                .withNano(0));
        assertThat(screen.markup())
                .contains(
                        "data-typed=\"place\"",
                        "data-typed=\"spoken-sv\"",
                        "data-typed=\"childcare\"",
                        "data-typed=\"every\"");
        fill("title", "لقاء الجيران في الحديقة");
        fill("directions", "عند البوابة الكبيرة");
        tap(Language.SWEDISH, "meetings.form.plan");
        assertThat(org.jsoup.Jsoup.parse(screen.markup()).select("h1").outerHtml())
                .contains("lang=\"ar\"", "لقاء الجيران");
    }

    private static void fill(String name, String value) {
        LocatorJ._find(se.vartrannebergen.look.Field.class).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow()
                .fill(value);
    }
}

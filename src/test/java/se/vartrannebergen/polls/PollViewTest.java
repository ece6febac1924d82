package se.vartrannebergen.polls;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPolls;
import se.vartrannebergen.texts.Texts;

@ServiceTest
class PollViewTest {
    private final Polls service;
    private final TestPolls polls;
    private final TestGroups groups;
    private final TestPersons persons;
    private final TestLabs labs;
    private final Screen screen;
    private final Texts texts;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private long group;

    PollViewTest(
            Polls service,
            TestPolls polls,
            TestGroups groups,
            TestPersons persons,
            TestLabs labs,
            Screen screen,
            Texts texts) {
        this.service = service;
        this.polls = polls;
        this.groups = groups;
        this.persons = persons;
        this.labs = labs;
        this.screen = screen;
        this.texts = texts;
    }

    @BeforeEach
    void aGroup() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        group = groups.started(lab, coordinator, Reading.EVERYBODY);
        member = persons.resident(lab);
        groups.join(lab, group, member);
    }

    @AfterEach
    void closeScreen() {
        screen.close();
    }

    private String address(long poll) {
        return "groups/" + group + "/decide/" + poll;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void whatAMemberAnswersIsThankedForAndTheFiguresCome(String code) {
        var language = new Language(code);
        var poll = polls.open(lab, group, coordinator, PollKind.YES_NO, false);
        polls.answer(lab, poll, member, 0, Stance.NO);
        screen.person(lab, member, language).opens(address(poll));
        assertThat(screen.markup())
                .contains(TestPolls.QUESTION)
                .contains(texts.get(language, "polls.stance.abstain"))
                .contains("lang=\"sv\"");
        LocatorJ._click(
                LocatorJ._get(NativeButton.class, spec -> spec.withText(texts.get(language, "polls.answer.change"))));
        assertThat(screen.markup())
                .contains(texts.get(language, "polls.answer.thanks"))
                .contains(texts.get(language, "polls.result.sofar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void sayingNothingIsNoAnswer(String code) {
        var language = new Language(code);
        var poll = polls.open(lab, group, coordinator, PollKind.ONE, false);
        screen.person(lab, member, language).opens(address(poll));
        LocatorJ._click(
                LocatorJ._get(NativeButton.class, spec -> spec.withText(texts.get(language, "polls.answer.send"))));
        assertThat(screen.markup()).contains(texts.get(language, "polls.ballot.nothingchosen"));
    }

    @Test
    void visitorsReadWhatCameOfItButNoNames() {
        var poll = polls.open(lab, group, coordinator, PollKind.ONE, false);
        polls.answer(lab, poll, member, 1, Stance.CHOSEN);
        screen.visitor(lab, Language.SWEDISH).opens(address(poll));
        assertThat(screen.markup())
                .contains("Grönt")
                .doesNotContain("poll-figures")
                .doesNotContain("Granne");
        service.end(lab.id(), coordinator, poll);
        screen.visitor(lab, Language.SWEDISH).opens(address(poll));
        assertThat(screen.markup())
                .contains("Flest valde: Grönt")
                .contains("1 (100 %)")
                .doesNotContain("Granne");
        screen.visitor(lab, Language.SWEDISH).opens("groups/" + group + "/decide");
        assertThat(screen.markup()).contains("Flest valde: Grönt");
    }

    @Test
    void theBestDateLeadsCoordinatorsToPlanningTheMeeting() {
        var poll = polls.open(lab, group, coordinator, PollKind.DATE, false);
        var dates = polls.options(poll);
        polls.answer(lab, poll, member, Map.of(dates.get(1), Stance.YES, dates.get(0), Stance.IF_NEED_BE), "");
        service.end(lab.id(), coordinator, poll);
        screen.person(lab, coordinator, Language.SWEDISH).opens(address(poll));
        assertThat(screen.markup()).contains("/meetings/new?at=" + TestPolls.inDays(11));
        screen.person(lab, member, Language.SWEDISH).opens(address(poll));
        assertThat(screen.markup()).doesNotContain("/meetings/new");
    }

    @Test
    void onlyWhoIsInAGroupAsksItAndACircleIsClosedToOthers() {
        var outsider = persons.resident(lab);
        screen.person(lab, outsider, Language.SWEDISH).opens("groups/" + group + "/decide/new?kind=date");
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "shell.notfound.title"));
        var inside = groups.started(lab, coordinator, Reading.MEMBERS);
        var poll = polls.open(lab, inside, coordinator, PollKind.YES_NO, false);
        for (var path : new String[] {"", "/" + poll}) {
            screen.person(lab, outsider, Language.SWEDISH).opens("groups/" + inside + "/decide" + path);
            assertThat(screen.markup())
                    .contains(texts.get(Language.SWEDISH, "shell.notfound.title"))
                    .doesNotContain(TestPolls.QUESTION);
        }
    }

    @Test
    void manyChoicesAndAnswersCostNoMoreThanFew() {
        var few = polls.openWithChoices(lab, group, coordinator, 2);
        polls.answer(lab, few, member, 0, Stance.CHOSEN);
        var many = polls.openWithChoices(lab, group, coordinator, NewPoll.MOST_OPTIONS);
        polls.answer(lab, many, member, 0, Stance.CHOSEN);
        persons.residents(lab, 30).forEach(answerer -> {
            groups.join(lab, group, answerer);
            polls.answer(lab, many, answerer, (int) (answerer.value() % NewPoll.MOST_OPTIONS), Stance.CHOSEN);
        });
        screen.person(lab, member, Language.SWEDISH).opens("groups/" + group + "/decide/new");
        var cost = Statements.of(() -> screen.opens(address(few)));
        assertThat(Statements.of(() -> screen.opens(address(many)))).isEqualTo(cost);
        assertThat(screen.markup()).contains("Svar " + NewPoll.MOST_OPTIONS, "31");
    }

    @Test
    void aPageAndAListCostThis() {
        var poll = polls.open(lab, group, coordinator, PollKind.DATE, false);
        polls.answer(lab, poll, member, 0, Stance.YES);
        screen.person(lab, member, Language.SWEDISH).opens("groups/" + group + "/decide/new");
        assertThat(Statements.of(() -> screen.opens(address(poll)))).isEqualTo(8);
        assertThat(Statements.of(() -> screen.opens("groups/" + group + "/decide")))
                .isEqualTo(5);
    }
}

package se.vartrannebergen.groups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.Helpers;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.IdeaHelp;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** Helping with an idea, on its page. */
@ServiceTest
class HelpPartTest {
    private final Screen screen;
    private final MockMvc mvc;
    private final Helping helping;
    private final Helpers helpers;
    private final Groups groups;
    private final TestOutcomes outcomes;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final Texts texts;
    private final MockHttpSession session = new MockHttpSession();
    private Lab lab;
    private PersonId author;
    private PersonId neighbour;
    private long idea;

    HelpPartTest(
            Screen screen,
            WebApplicationContext application,
            Helping helping,
            Helpers helpers,
            Groups groups,
            TestOutcomes outcomes,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            Texts texts) {
        this.screen = screen;
        this.mvc = MockMvcBuilders.webAppContextSetup(application).build();
        this.helping = helping;
        this.helpers = helpers;
        this.groups = groups;
        this.outcomes = outcomes;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.texts = texts;
    }

    @BeforeEach
    void anIdea() {
        lab = labs.make();
        author = persons.resident(lab);
        neighbour = persons.resident(lab);
        idea = ideas.sent(lab, author);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private String say(String key, Object... arguments) {
        return texts.get(Language.SWEDISH, key, arguments);
    }

    private void press(String key) {
        _click(_find(Button.class).stream()
                .filter(button -> button.getText().equals(say(key)))
                .findFirst()
                .orElseThrow());
    }

    private void offers(PersonId person, String line, boolean named) {
        helping.offer(
                lab.id(),
                person,
                idea,
                new NewHelp(Set.of(HelpWay.HANDS), new PlainText(line), Language.SWEDISH, named));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void aVisitorReadsHowManyWantToHelpAndHasAFormThatNeedsNoScript(String language) {
        var reader = new Language(language);
        offers(neighbour, "Bara för oss", false);
        offers(persons.resident(lab), "", true);
        screen.visitor(lab, reader).opens("ideas/" + idea);
        var part = Jsoup.parse(screen.markup()).selectFirst("section.help");
        assertThat(part.selectFirst("form[method=post] [name=wish]").attr("value"))
                .isEqualTo("help-" + idea);
        assertThat(part.selectFirst("form button").text()).isEqualTo(texts.get(reader, "groups.help.offer"));
        assertThat(part.text())
                .contains(texts.get(reader, "groups.help.many", 2))
                .contains(texts.get(reader, "groups.help.way.hands"))
                .contains("Granne")
                .doesNotContain("Bara för oss")
                .doesNotContain(texts.get(reader, "groups.help.start"));
    }

    @Test
    void oneOffersHelpInPlaceChangesOnesMindAndTakesThatBack() {
        screen.person(lab, neighbour, Language.SWEDISH).opens("ideas/" + idea);
        press("groups.help.offer");
        press("groups.help.send");
        assertThat(screen.markup()).contains(say("groups.help.problem.noway"));
        _find(Tick.class).getFirst().set(true);
        press("groups.help.send");
        assertThat(mine()).isPresent();
        assertThat(screen.markup()).contains(say("groups.help.thanks"));
        press("groups.help.takeback");
        assertThat(mine()).isEmpty();
        press("groups.help.undo");
        assertThat(mine().orElseThrow().ways()).containsExactly(HelpWay.HANDS);
    }

    private Optional<IdeaHelp.Mine> mine() {
        return helpers.of(lab.id(), idea, Optional.of(neighbour)).mine();
    }

    @Test
    void whoComesBackFromSigningInFindsTheFormOpenAndNobodyElseDoes() throws Exception {
        var token = wants("help-" + idea);
        comesBack(neighbour, token);
        assertThat(_find(HelpForm.class)).hasSize(1);
        comesBack(persons.resident(lab), token);
        assertThat(_find(HelpForm.class)).isEmpty();
        comesBack(neighbour, wants("help-" + (idea + 1)));
        assertThat(_find(HelpForm.class)).isEmpty();
    }

    private String wants(String wish) throws Exception {
        var answer = mvc.perform(post("/sign-in")
                        .session(session)
                        .header("Origin", "http://localhost")
                        .param("to", "/ideas/" + idea)
                        .param("wish", wish))
                .andReturn();
        var way = answer.getResponse().getHeader("Location");
        return way.substring(way.lastIndexOf("%3D") + 3);
    }

    private void comesBack(PersonId person, String token) {
        screen.person(lab, person, Language.SWEDISH);
        var at = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        ((MockHttpServletRequest) at.getRequest()).setSession(session);
        screen.opens("ideas/" + idea + "?wish=" + token);
    }

    @Test
    void theAuthorReadsLinesWithAWayToReportThemAndIsOfferedAGroupOnceThereAreThree() {
        offers(neighbour, "Jag har en borrmaskin", true);
        offers(persons.resident(lab), "", false);
        screen.person(lab, author, Language.SWEDISH).opens("ideas/" + idea);
        assertThat(screen.markup())
                .contains("Jag har en borrmaskin", "report/help/")
                .doesNotContain(say("groups.help.start"));
        offers(persons.resident(lab), "", false);
        screen.person(lab, author, Language.SWEDISH).opens("ideas/" + idea);
        assertThat(screen.markup()).contains("groups/new?idea=" + idea);
    }

    @Test
    void groupsOfTheIdeaAreListedFiveAtFirstAndJoinedInOneTap() {
        long last = 0;
        for (var i = 1; i <= 7; i++) {
            last = groups.start(lab.id(), persons.resident(lab), TestGroups.content("Grupp nummer " + i), List.of(idea))
                    .id();
        }
        var coordinator = persons.resident(lab);
        var ended = groups.start(lab.id(), coordinator, TestGroups.content("Den avslutade"), List.of(idea));
        outcomes.close(lab, ended.id(), coordinator);

        screen.visitor(lab, Language.SWEDISH).opens("ideas/" + idea);
        var markup = screen.markup();
        assertThat(Jsoup.parse(markup).select(".idea-groups > .group-cards > li"))
                .hasSize(5);
        assertThat(Jsoup.parse(markup).select(".idea-groups details li")).hasSize(3);
        assertThat(markup)
                .contains(say("groups.onidea.all", 8), TestOutcomes.TEXT, say("groups.outcome.result.done"))
                .doesNotContain(say("groups.onidea.join"));

        screen.person(lab, neighbour, Language.SWEDISH).opens("ideas/" + idea);
        press("groups.onidea.join");
        assertThat(screen.markup()).contains(say("groups.onidea.joined"), say("groups.onidea.mine"));
        screen.opens("me");
        assertThat(screen.markup()).contains("Grupp nummer 7", say("groups.mine.member"));
        assertThat(last).isPositive();
    }

    @Test
    void aPageWithManyHelpersCostsOneStatementMoreThanOneWithout() {
        screen.visitor(lab, Language.SWEDISH);
        var without = Statements.of(() -> screen.opens("ideas/" + idea));
        persons.residents(lab, 200).forEach(person -> offers(person, "Jag kommer", true));
        screen.visitor(lab, Language.SWEDISH);
        assertThat(Statements.of(() -> screen.opens("ideas/" + idea))).isEqualTo(without + 1);
        // As helpers read it: what they wrote besides.
        screen.person(lab, neighbour, Language.SWEDISH);
        var stranger = Statements.of(() -> screen.opens("ideas/" + idea));
        offers(neighbour, "Jag också", false);
        screen.person(lab, neighbour, Language.SWEDISH);
        assertThat(Statements.of(() -> screen.opens("ideas/" + idea))).isEqualTo(stranger + 1);
        assertThat(_find(NativeButton.class).stream().map(NativeButton::getText))
                .contains(say("groups.help.lines.more"));
    }
}

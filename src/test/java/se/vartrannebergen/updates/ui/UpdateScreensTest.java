package se.vartrannebergen.updates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;
import se.vartrannebergen.texts.Texts;
import se.vartrannebergen.updates.UpdateFilter;
import se.vartrannebergen.updates.UpdateLists;

/** What visitors and those who write news see of it. */
@ServiceTest
class UpdateScreensTest {
    private final Screen screen;
    private final Texts texts;
    private final UpdateLists lists;
    private final TestUpdates made;
    private final TestOutcomes outcomes;
    private final TestDecisions decisions;
    private final TestIdeas ideas;
    private final TestPersons persons;
    private final TestLabs labs;
    private Lab lab;
    private PersonId coordinator;
    private long idea;
    private ContentRef group;

    UpdateScreensTest(
            Screen screen,
            Texts texts,
            UpdateLists lists,
            TestUpdates made,
            TestOutcomes outcomes,
            TestDecisions decisions,
            TestIdeas ideas,
            TestPersons persons,
            TestLabs labs) {
        this.screen = screen;
        this.texts = texts;
        this.lists = lists;
        this.made = made;
        this.outcomes = outcomes;
        this.decisions = decisions;
        this.ideas = ideas;
        this.persons = persons;
        this.labs = labs;
    }

    @BeforeEach
    void aGroupWithAnIdea() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        idea = ideas.sent(lab, persons.resident(lab));
        group = made.group(lab, coordinator, idea);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void aVisitorReadsWhatAGroupTellsAndWhereItBelongs(String code) {
        var language = new Language(code);
        var update = made.published(lab, coordinator, group, idea);
        screen.visitor(lab, language).opens("updates/" + update);
        var page = Jsoup.parse(screen.markup());
        assertThat(page.select("h1").text()).isEqualTo(TestUpdates.TITLE);
        assertThat(page.select("h1").attr("lang")).isEqualTo("sv");
        assertThat(page.select("a[href^=groups/" + group.id() + "-]").text()).isEqualTo(TestGroups.NAME);
        assertThat(page.select("a[href^=ideas/" + idea + "-]").text()).isEqualTo(TestIdeas.TITLE);
        assertThat(page.select("a[href=report/update/" + update + "]")).hasSize(1);
        assertThat(page.text()).contains(TestUpdates.TEXT).doesNotContain("updates.", "Granne");
        assertThat(page.select("a[href$=/edit]")).isEmpty();
        screen.opens("updates");
        assertThat(screen.markup())
                .contains(TestUpdates.TITLE, TestGroups.NAME, texts.get(language, "updates.list.title"))
                .doesNotContain("updates.list");
    }

    @Test
    void theNewsStandsOnThePagesOfItsIdeaAndItsGroupAndOnTheHomePage() {
        made.published(lab, coordinator, group, idea);
        screen.visitor(lab, Language.SWEDISH);
        for (var path : new String[] {"ideas/" + idea, "groups/" + group.id(), ""}) {
            screen.opens(path);
            assertThat(screen.markup()).as(path).contains(TestUpdates.TITLE);
        }
        screen.visitor(lab, Language.SWEDISH).opens("updates?by=group-" + group.id());
        assertThat(screen.markup()).contains(TestUpdates.TITLE);
        screen.opens("updates?by=group-" + (group.id() + 1));
        assertThat(screen.markup()).doesNotContain(TestUpdates.TITLE).contains("inga nyheter", "Visa alla nyheter");
    }

    @Test
    void whatIsHiddenIsAPageThatDoesNotExistAndStandsNowhere() {
        var update = made.published(lab, coordinator, group, idea);
        decisions.about(lab, new ContentRef("update", update), TestDecisions.because(ContentAction.HIDE));
        screen.visitor(lab, Language.SWEDISH).opens("updates/" + update);
        assertThat(screen.get(H1.class).getText()).isEqualTo(texts.get(Language.SWEDISH, "shell.notfound.title"));
        for (var path : new String[] {"ideas/" + idea, "groups/" + group.id(), "", "updates"}) {
            screen.opens(path);
            assertThat(screen.markup()).as(path).doesNotContain(TestUpdates.TITLE);
        }
        screen.person(lab, coordinator, Language.SWEDISH).opens("updates/" + update);
        assertThat(screen.markup())
                .contains(TestUpdates.TITLE, texts.get(Language.SWEDISH, "updates.notice.hidden"), "me/decisions/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void aCoordinatorWritesNewsOnThePhone(String code) {
        var language = new Language(code);
        screen.person(lab, coordinator, language).opens("groups/" + group.id());
        assertThat(screen.markup()).contains("news/new");
        screen.opens("groups/" + group.id() + "/news/new");
        var page = Jsoup.parse(screen.markup());
        assertThat(page.select("[name=title], [name=text], select[name=language]"))
                .hasSize(3);
        assertThat(page.select("label[for=tick-idea-" + idea + "]").text()).isEqualTo(TestIdeas.TITLE);
        assertThat(page.text())
                .contains(texts.get(language, "groups.news.readers"))
                .doesNotContain("updates.", "groups.news", "files.");
        press(language, "updates.publish");
        assertThat(screen.markup())
                .contains(
                        texts.get(language, "updates.problem.titletooshort", 0),
                        texts.get(language, "updates.problem.texttooshort", 0));
        type("title", TestUpdates.TITLE);
        type("text", TestUpdates.TEXT);
        press(language, "updates.publish");
        var update = lists.find(lab.id(), UpdateFilter.ALL, Language.SWEDISH, 1)
                .cards()
                .getFirst();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("updates/" + update.slug());
        assertThat(screen.markup()).contains(TestUpdates.TITLE, texts.get(language, "updates.sent"));
        screen.opens("groups/" + group.id() + "/news/" + update.id() + "/edit");
        type("title", "En annan rubrik");
        press(language, "updates.edit.save");
        assertThat(screen.markup()).contains("En annan rubrik", texts.get(language, "updates.changed"));
    }

    @Test
    void theFormSaysThatAlsoThoseOutsideReadIt() {
        var closed =
                made.group(lab, coordinator, TestGroups.content("Inne i gruppen", Reading.MEMBERS, Joining.ASK, false));
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups/" + closed.id() + "/news/new");
        assertThat(screen.markup()).contains("också de som inte är med i gruppen");
    }

    @Test
    void nobodyElseFindsTheForms() {
        var update = made.published(lab, coordinator, group);
        var other = made.group(lab, coordinator, TestGroups.content("En annan grupp"));
        screen.person(lab, persons.resident(lab), Language.SWEDISH);
        for (var path : new String[] {"/news/new", "/news/" + update + "/edit"}) {
            screen.opens("groups/" + group.id() + path);
            assertThat(screen.get(H1.class).getText()).isEqualTo(texts.get(Language.SWEDISH, "shell.notfound.title"));
        }
        screen.opens("groups/" + group.id());
        assertThat(screen.markup()).doesNotContain("news/new");
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups/" + other.id() + "/news/" + update + "/edit");
        assertThat(screen.get(H1.class).getText()).isEqualTo(texts.get(Language.SWEDISH, "shell.notfound.title"));
    }

    @Test
    void onceTheGroupHasEndedItsCoordinatorPutsItsNewsRightAndFindsNoFormForMore() {
        var update = made.published(lab, coordinator, group, idea);
        outcomes.close(lab, group.id(), coordinator);
        screen.person(lab, coordinator, Language.SWEDISH).opens("updates/" + update);
        assertThat(screen.markup())
                .contains("/news/" + update + "/edit", texts.get(Language.SWEDISH, "updates.takeback"));
        screen.opens("groups/" + group.id() + "/news/" + update + "/edit");
        type("title", "En rättad rubrik");
        press(Language.SWEDISH, "updates.edit.save");
        assertThat(screen.markup()).contains("En rättad rubrik", TestIdeas.TITLE);
        screen.opens("groups/" + group.id());
        assertThat(screen.markup()).contains("En rättad rubrik").doesNotContain("news/new");
        screen.opens("groups/" + group.id() + "/news/new");
        assertThat(screen.get(H1.class).getText()).isEqualTo(texts.get(Language.SWEDISH, "shell.notfound.title"));
        screen.person(lab, persons.resident(lab), Language.SWEDISH).opens("updates/" + update);
        assertThat(screen.markup()).doesNotContain("/edit", texts.get(Language.SWEDISH, "updates.takeback"));
        screen.opens("groups/" + group.id() + "/news/" + update + "/edit");
        assertThat(screen.get(H1.class).getText()).isEqualTo(texts.get(Language.SWEDISH, "shell.notfound.title"));
    }

    @Test
    void takingItBackIsAskedOnceMoreInPlace() {
        var update = made.published(lab, coordinator, group);
        screen.person(lab, coordinator, Language.SWEDISH).opens("updates/" + update);
        press(Language.SWEDISH, "updates.takeback.yes");
        assertThat(made.state(update)).isEqualTo("GONE");
        assertThat(screen.markup()).contains(TestGroups.NAME);
    }

    @Test
    void pagesTakeAsManyStatementsHoweverMuchTheyShow() {
        screen.visitor(lab, Language.SWEDISH);
        var bare = Statements.of(() -> screen.opens("ideas/" + idea));
        var home = Statements.of(() -> screen.opens(""));
        var update = made.published(lab, coordinator, group, idea);
        var list = Statements.of(() -> screen.opens("updates"));
        var page = Statements.of(() -> screen.opens("updates/" + update));
        assertThat(list)
                .as("one of them who else published news, to choose from")
                .isEqualTo(4);
        assertThat(page)
                .as("two of them whether those who speak there are called by their first names")
                .isEqualTo(7);
        for (var i = 0; i < 5; i++) {
            made.published(lab, coordinator, group, idea);
        }
        assertThat(Statements.of(() -> screen.opens("ideas/" + idea))).isEqualTo(bare + 1);
        assertThat(Statements.of(() -> screen.opens(""))).isEqualTo(home);
        assertThat(Statements.of(() -> screen.opens("updates?page=1"))).isEqualTo(list);
        assertThat(Statements.of(() -> screen.opens("updates/" + update + "?page=1")))
                .isEqualTo(page);
    }

    private void type(String name, String words) {
        var field = LocatorJ._find(HtmlContainer.class).stream()
                .filter(one -> name.equals(one.getElement().getAttribute("data-typed")))
                .findFirst()
                .orElseThrow();
        field.getElement().setProperty("value", words);
    }

    private void press(Language language, String key) {
        LocatorJ._click(LocatorJ._get(NativeButton.class, spec -> spec.withText(texts.get(language, key))));
    }
}

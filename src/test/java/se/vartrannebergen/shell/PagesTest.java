package se.vartrannebergen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vartrannebergen.ideas.Drafts;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** Whole pages, with the layout around them and all that is asked before one may enter. */
@ServiceTest
class PagesTest {
    /** Statements that a list or the page of an idea may cost. */
    private static final int MOST = 4;

    private static final int CARDS = 20;
    private static final int NODES_OF_A_CARD = 7;
    private static final int NODES_AROUND = 60;

    /** What a text looks like whose key nobody translated. */
    private static final Pattern KEY = Pattern.compile(
            "\\b(look|people|ideas|discussions|shell|notifications|moderation|updates|groups|tasks|documents|polls|meetings)\\.[a-z]+(\\.[a-z]+)*\\b");

    private final Screen screen;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final Ideas ideas;
    private final Drafts drafts;
    private final Voting voting;
    private final Texts texts;
    private Lab lab;
    private PersonId resident;
    private long idea;

    PagesTest(
            Screen screen,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            Ideas ideas,
            Drafts drafts,
            Voting voting,
            Texts texts) {
        this.screen = screen;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.ideas = ideas;
        this.drafts = drafts;
        this.voting = voting;
        this.texts = texts;
    }

    @BeforeEach
    void aLabWithIdeas() {
        lab = labs.make();
        resident = persons.resident(lab);
        var author = persons.resident(lab);
        for (var i = 0; i < 25; i++) {
            idea = made.sent(lab, author);
            voting.cast(lab.id(), resident, idea);
        }
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @CsvSource({"'', sv", "'', ar", "ideas, sv", "ideas, ar", "about, sv", "about, ar", "rules, ar", "privacy, ar"})
    void aVisitorReadsEveryPageInTheirLanguage(String path, String language) {
        screen.visitor(lab, new Language(language)).opens(path);
        assertReadable(new Language(language));
    }

    @ParameterizedTest
    @CsvSource({"'', sv", "'', ar", "ideas, sv", "ideas, ar", "ideas/new, sv", "ideas/new, ar", "me, sv", "me, ar"})
    void whoIsSignedInReadsEveryPageInTheirLanguage(String path, String language) {
        drafts.begin(lab.id(), resident, TestIdeas.content(lab));
        screen.person(lab, resident, new Language(language)).opens(path);
        assertReadable(new Language(language));
    }

    @ParameterizedTest
    @CsvSource({"sv", "ar"})
    void thePageOfAnIdeaIsInTheReadersLanguageAndTheIdeaInItsOwn(String language) {
        screen.visitor(lab, new Language(language)).opens("ideas/" + idea);
        assertReadable(new Language(language));
    }

    @Test
    void aListCostsAVisitorAtMostFourStatementsAndAnIdeaSixMoreForAnswersProjectsPromisesHelpGroupsAndNews() {
        screen.visitor(lab, Language.SWEDISH);
        assertThat(Statements.sentBy(() -> screen.opens("ideas"))).hasSizeBetween(1, MOST);
        assertThat(Statements.sentBy(() -> screen.opens("ideas?q=belysning&sort=most-votes")))
                .hasSizeBetween(1, MOST);
        assertThat(Statements.sentBy(() -> screen.opens("ideas/" + idea))).hasSizeBetween(1, MOST + 6);
    }

    @Test
    void listAndIdeaCostWhoIsSignedInOneMoreForTheBadgeAndAnIdeaThreeMoreForWhatTheyMayWrite() {
        // Each is the first page of a session: whether the person has been welcomed is asked too.
        screen.person(lab, resident, Language.SWEDISH);
        assertThat(Statements.sentBy(() -> screen.opens("ideas"))).hasSizeBetween(1, MOST + 1);
        screen.person(lab, resident, Language.SWEDISH);
        assertThat(Statements.sentBy(() -> screen.opens("ideas/" + idea)))
                .as(
                        "badge; conversation, pause, drafts; answers, projects, promises, who may start some, help, groups, news")
                .hasSizeBetween(1, MOST + 1 + 3 + 7);
    }

    /** Each costs some 450 bytes for as long as the page is open: what hears nothing belongs into a {@code Still}. */
    @Test
    void anOpenListHoldsFewNodes() {
        screen.person(lab, resident, Language.SWEDISH).opens("ideas");
        assertThat(nodes()).isLessThan(CARDS * NODES_OF_A_CARD + NODES_AROUND);
    }

    private static int nodes() {
        var count = new AtomicInteger();
        UI.getCurrent().getInternals().getStateTree().getRootNode().visitNodeTree(node -> count.incrementAndGet());
        return count.get();
    }

    @Test
    void whatMayNotBeReadIsAPageThatDoesNotExist() {
        var author = persons.resident(lab);
        var withdrawn = made.sent(lab, author);
        ideas.withdraw(lab.id(), author, withdrawn);
        var draft = made.draft(lab, author);
        var foreign = made.sent(labs.andra(), persons.resident(labs.andra()));
        for (var hidden : List.of(withdrawn, draft, foreign, 999_999_999L)) {
            for (var path : List.of("ideas/" + hidden, "ideas/" + hidden + "-bankar", "ideas/" + hidden + "/edit")) {
                screen.person(lab, resident, Language.SWEDISH).opens(path);
                // What everybody could read once is said to be gone.
                var key = hidden == withdrawn && !path.endsWith("edit") ? "shell.gone.title" : "shell.notfound.title";
                assertThat(screen.get(H1.class).getText()).as(path).isEqualTo(texts.get(Language.SWEDISH, key));
                assertThat(screen.markup()).doesNotContain(TestIdeas.TITLE);
            }
        }
    }

    private void assertReadable(Language language) {
        var markup = screen.markup();
        assertThat(screen.view().getElement().getOuterHTML()).contains("<h1");
        assertThat(markup).contains(texts.get(language, "shell.nav.ideas"), texts.get(language, "shell.nav.me"));
        assertThat(KEY.matcher(markup).results().map(found -> found.group()).toList())
                .isEmpty();
    }
}

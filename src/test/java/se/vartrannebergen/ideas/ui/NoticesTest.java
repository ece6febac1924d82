package se.vartrannebergen.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** What pages of ideas say where an idea is hidden, merged or its author paused: in Swedish and Arabic. */
@ServiceTest
class NoticesTest {
    private static final List<Language> LANGUAGES = List.of(Language.SWEDISH, new Language("ar"));

    private final Screen screen;
    private final Voting voting;
    private final People people;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestDecisions decide;
    private final Texts texts;
    private Lab lab;
    private PersonId author;
    private PersonId neighbour;
    private long idea;

    NoticesTest(
            Screen screen,
            Voting voting,
            People people,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestDecisions decide,
            Texts texts) {
        this.screen = screen;
        this.voting = voting;
        this.people = people;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.decide = decide;
        this.texts = texts;
    }

    @BeforeEach
    void anIdeaWithAVote() {
        lab = labs.make();
        author = persons.resident(lab);
        neighbour = persons.resident(lab);
        people.rename(lab.id(), author, new DisplayName("Amina"));
        idea = made.sent(lab, author);
        voting.cast(lab.id(), neighbour, idea);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void everybodyElseReadsOfAHiddenIdeaOnlyThatItIsLookedAt() {
        decide.about(lab, idea, TestDecisions.because(ContentAction.HIDE));
        for (var language : LANGUAGES) {
            for (var page : List.of(asVisitor(language, idea), as(neighbour, language, idea))) {
                assertThat(page.text())
                        .contains(texts.get(language, "ideas.hidden.note"))
                        .doesNotContain(TestIdeas.TITLE, "skolan", "Amina");
                assertThat(page.select(".vote, img, .history")).isEmpty();
            }
        }
    }

    @Test
    void theAuthorReadsItAllWithTheWayToTheReasons() {
        var decision = decide.about(lab, idea, TestDecisions.because(ContentAction.HIDE));
        for (var language : LANGUAGES) {
            var page = as(author, language, idea);
            assertThat(page.text()).contains(texts.get(language, "ideas.notice.hidden"), TestIdeas.TITLE);
            assertThat(page.select("a[href$=me/decisions/" + decision + "]").text())
                    .isEqualTo(texts.get(language, "ideas.notice.statement"));
            assertThat(page.select(".vote")).isEmpty();
        }
    }

    @Test
    void whoIsAskedToChangeAnIdeaIsLedThereAndThankedAfterwards() {
        decide.about(lab, idea, TestDecisions.because(ContentAction.ASK_EDIT));
        for (var language : LANGUAGES) {
            var page = as(author, language, idea);
            assertThat(page.text()).contains(texts.get(language, "ideas.notice.asked"));
            assertThat(page.select(".note a[href$=/edit]").text()).isEqualTo(texts.get(language, "ideas.edit"));
        }
        screen.person(lab, author, Language.SWEDISH).opens("ideas/" + idea + "/edit");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Spara")));
        for (var language : LANGUAGES) {
            assertThat(as(author, language, idea).text()).contains(texts.get(language, "ideas.notice.changed"));
        }
    }

    @Test
    void whoIsPausedFindsUntilWhenWhereTheButtonWas() {
        var draft = made.draft(lab, author);
        decide.about(lab, idea, TestDecisions.pausing(7));
        for (var language : LANGUAGES) {
            for (var path : List.of("ideas/new?draft=" + draft + "&step=3", "ideas/" + idea + "/add")) {
                screen.person(lab, author, language).opens(path);
                var page = Jsoup.parse(screen.markup());
                assertThat(page.select(".note a[href*=me/decisions/]").text())
                        .as(path)
                        .isEqualTo(texts.get(language, "moderation.pause.why"));
                assertThat(page.text())
                        .doesNotContain(texts.get(language, "ideas.new.send"))
                        .doesNotContain(texts.get(language, "ideas.add.send"));
            }
        }
    }

    @Test
    void whoIsSuspendedIsToldSoInsteadOfVoting() {
        decide.about(lab, idea, TestDecisions.pausing(null));
        var other = made.sent(lab, neighbour);
        screen.person(lab, author, Language.SWEDISH).opens("ideas/" + other);
        ReflectionTestUtils.invokeMethod(screen.get(VoteControl.class), "press");
        assertThat(Jsoup.parse(screen.markup()).select(".vote .note").text())
                .contains(texts.get(Language.SWEDISH, "moderation.pause.suspended"));
        assertThat(made.votes(other)).isZero();
    }

    @Test
    void aMergedIdeaOffersToMoveTheVoteAndTheOtherNamesBothAuthors() {
        people.rename(lab.id(), neighbour, new DisplayName("Bengt"));
        var target = made.sent(lab, neighbour, "Ljus längs hela vägen", TestIdeas.TEXT);
        decide.about(lab, idea, TestDecisions.merging(target));
        for (var language : LANGUAGES) {
            assertThat(as(neighbour, language, idea).select(".move-vote button").text())
                    .isEqualTo(texts.get(language, "ideas.move"));
            assertThat(asVisitor(language, idea).select(".move-vote")).isEmpty();
            var page = asVisitor(language, target);
            assertThat(page.select(".parts a").text()).isEqualTo(TestIdeas.TITLE);
            assertThat(page.select(".meta").first().text())
                    .contains("Bengt" + texts.get(language, "ideas.by.and") + "Amina");
        }
        screen.person(lab, neighbour, Language.SWEDISH).opens("ideas/" + idea);
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Flytta min röst")));
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "ideas.move.thanks"));
        assertThat(made.figure(target)).isEqualTo(1);
        assertThat(as(neighbour, Language.SWEDISH, idea).select(".move-vote button"))
                .isEmpty();
    }

    @Test
    void othersCanReportAnIdeaAndItsAuthorCannot() {
        assertThat(asVisitor(Language.SWEDISH, idea).select("a[href$=report/idea/" + idea + "]"))
                .hasSize(1);
        assertThat(as(author, Language.SWEDISH, idea).select("a[href*=report/]"))
                .isEmpty();
    }

    private Document asVisitor(Language language, long which) {
        screen.visitor(lab, language).opens("ideas/" + which);
        return Jsoup.parse(screen.markup());
    }

    private Document as(PersonId person, Language language, long which) {
        screen.person(lab, person, language).opens("ideas/" + which);
        return Jsoup.parse(screen.markup());
    }
}

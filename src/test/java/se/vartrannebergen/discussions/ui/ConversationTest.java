package se.vartrannebergen.discussions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.discussions.Thanks;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

@ServiceTest
class ConversationTest {
    private static final Language ARABIC = new Language("ar");

    private final Screen screen;
    private final Comments comments;
    private final Thanks thanks;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final TestDecisions decisions;
    private final People people;
    private final Texts texts;
    private Lab lab;
    private PersonId author;
    private PersonId reader;
    private long idea;
    private long comment;
    private long reply;

    ConversationTest(
            Screen screen,
            Comments comments,
            Thanks thanks,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            TestDecisions decisions,
            People people,
            Texts texts) {
        this.screen = screen;
        this.comments = comments;
        this.thanks = thanks;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.decisions = decisions;
        this.people = people;
        this.texts = texts;
    }

    @BeforeEach
    void aConversation() {
        lab = labs.rannebergen();
        author = persons.resident(lab);
        reader = persons.resident(lab);
        idea = ideas.sent(lab, author);
        comment = say("Vi börjar på lördag", Optional.empty());
        reply = say("فكرة جميلة <b>", Optional.of(comment));
        thanks.give(lab.id(), reader, comment);
    }

    private long say(String text, Optional<Long> to) {
        var words = new PlainText(text);
        var said = new NewComment(
                words,
                LanguageOfWords.of(words, Language.SWEDISH),
                to,
                UUID.randomUUID().toString());
        return comments.post(lab.id(), author, new ContentRef("idea", idea), said)
                .id();
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void aVisitorReadsItAndIsLedThroughSigningInToTheField() {
        screen.visitor(lab, Language.SWEDISH).opens("ideas/" + idea);
        assertThat(screen.markup())
                .contains("Kommentarer (2)", "Vi börjar på lördag", "&lt;b&gt;", "1 tack")
                .contains("sign-in?to=%2Fideas%2F" + idea)
                .contains("%3Fwrite")
                .contains("report/comment/" + comment)
                .doesNotContain("<textarea");
    }

    @Test
    void whoIsSignedInWritesAnswersAndThanks() {
        screen.person(lab, reader, Language.SWEDISH).opens("ideas/" + idea + "?comment=" + reply);
        assertThat(screen.markup()).contains("<textarea", "Skriv en kommentar", "Tack · 1", "asked");
        assertThat(screen.view().getElement().getOuterHTML()).contains("aria-pressed=\"true\"");
    }

    @Test
    void inArabicTheWordsAroundAreArabicAndWhatPeopleWroteKeepsItsLanguage() {
        screen.person(lab, author, ARABIC).opens("ideas/" + idea);
        assertThat(screen.markup())
                .contains("التعليقات", "اكتب تعليقًا", "حذف", "تعديل")
                .contains("lang=\"sv\" dir=\"auto\"", "lang=\"ar\" dir=\"auto\"");
    }

    @Test
    void aCommentThatIsNotThereLeadsToTheConversation() {
        screen.visitor(lab, Language.SWEDISH).opens("ideas/" + idea + "?comment=999999999");
        assertThat(screen.markup()).contains("finns inte längre. Här är hela samtalet.", "Vi börjar på lördag");
    }

    @Test
    void theOtherOrderStandsInTheAddress() {
        say("En till", Optional.empty());
        screen.visitor(lab, Language.SWEDISH).opens("ideas/" + idea + "?comments=oldest");
        var page = screen.markup();
        assertThat(page.indexOf("Vi börjar på lördag")).isLessThan(page.indexOf("En till"));
        assertThat(page).contains("aria-current=\"page\"");
    }

    @Test
    void whoIsPausedFindsTheReasonWhereTheFieldWasAndReadsOn() {
        lab = labs.make();
        author = persons.resident(lab);
        reader = persons.resident(lab);
        idea = ideas.sent(lab, author);
        say("Vi börjar på lördag", Optional.empty());
        decisions.about(lab, ideas.sent(lab, reader), TestDecisions.pausing(7));
        screen.person(lab, reader, ARABIC).opens("ideas/" + idea);
        var page = Jsoup.parse(screen.markup());
        assertThat(page.select("textarea")).isEmpty();
        assertThat(page.select(".conversation .note").text())
                .contains(texts.get(ARABIC, "moderation.pause.why"))
                .contains(lab.rules().getFirst().title().in(ARABIC));
        assertThat(page.select(".conversation .note [lang=sv]").text()).isEqualTo("Det står ett namn i texten.");
        assertThat(page.select(".conversation button").eachText())
                .doesNotContain(texts.get(ARABIC, "discussions.send"), texts.get(ARABIC, "discussions.reply"));
        assertThat(page.text()).contains("Vi börjar på lördag");
    }

    @Test
    void whoseCommentItIsIsNotSaidWhereItCannotBeRead() {
        lab = labs.make();
        author = persons.resident(lab);
        people.rename(lab.id(), author, new DisplayName("Birgitta"));
        idea = ideas.sent(lab, author);
        comment = say("Vi börjar på lördag", Optional.empty());
        reply = say("Roligt!", Optional.of(comment));
        decisions.about(lab, new ContentRef("comment", comment), TestDecisions.because(ContentAction.REMOVE));
        screen.visitor(lab, Language.SWEDISH).opens("ideas/" + idea);
        var page = Jsoup.parse(screen.markup());
        assertThat(page.select("#comment-" + comment).attr("aria-label"))
                .isEqualTo(texts.get(Language.SWEDISH, "discussions.placeholder.removed"));
        assertThat(page.select("#comment-" + reply).attr("aria-label")).contains("Birgitta");
    }
}

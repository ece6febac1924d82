package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class AnswerScreensTest {
    private final Screen screen;
    private final OfficialAnswers answers;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestPartners partners;
    private final TestAnswers given;
    private final AnswerVoices voices;
    private final MockMvc mvc;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private PersonId author;

    AnswerScreensTest(
            Screen screen,
            OfficialAnswers answers,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestPartners partners,
            TestAnswers given,
            AnswerVoices voices,
            WebApplicationContext application) {
        this.screen = screen;
        this.answers = answers;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.partners = partners;
        this.given = given;
        this.voices = voices;
        this.mvc = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @BeforeEach
    void aLabWhereACompanyAnswers() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        author = persons.resident(lab);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void everybodyReadsAnAnswerInWordsAndAnIdeaWithOneCostsTwoStatementsMore() {
        var without = made.sent(lab, author, "En annan idé om lampor", TestIdeas.TEXT);
        var idea = given.owed(lab, author);
        given.given(lab, company, editor, idea, Verdict.NOT_NOW);
        screen.visitor(lab, Language.SWEDISH).opens("/ideas/" + idea);
        assertThat(screen.markup())
                .contains(
                        "Inte nu",
                        "Bolaget bolaget",
                        "partners/bolaget",
                        "<strong>nya lampor</strong>",
                        "Pengarna räcker inte i år.",
                        "Sara på kundcenter");
        var plain = Statements.of(() -> screen.opens("/ideas/" + without));
        var answered = Statements.of(() -> screen.opens("/ideas/" + idea));
        assertThat(answered - plain).isEqualTo(1);
        screen.visitor(lab, new Language("en")).opens("/ideas/" + idea);
        assertThat(screen.markup()).contains("Not now", "lang=\"sv\"");
    }

    @Test
    void theAuthorSaysInOneTapWhetherTheyFeelAnswered() {
        var idea = given.owed(lab, author);
        given.given(lab, company, editor, idea, Verdict.YES);
        screen.person(lab, author, Language.SWEDISH).opens("/ideas/" + idea);
        LocatorJ._click(button("Ja, jag har fått svar"));
        assertThat(screen.markup()).contains("Tack! Vi har sparat det du sa.", "aria-pressed=\"true\"");
        screen.person(lab, persons.resident(lab), Language.SWEDISH).opens("/ideas/" + idea);
        assertThat(screen.markup()).doesNotContain("Känner du att du har fått svar?");
    }

    @Test
    void whatAVisitorTappedIsSaidOnceTheyHaveSignedIn() throws Exception {
        var idea = given.owed(lab, author);
        given.given(lab, company, editor, idea, Verdict.YES);
        screen.visitor(lab, Language.SWEDISH).opens("/ideas/" + idea);
        assertThat(screen.markup()).contains("unanswered-" + idea, "Står du bakom idén?");
        comesBack(author, idea, "unanswered-" + idea);
        assertThat(voices.of(lab.id(), idea, Optional.of(author)).mine()).contains(false);
        assertThat(screen.markup()).contains("Tack för att du säger det.");
        var stranger = persons.resident(lab);
        comesBack(stranger, idea, "answered-" + idea);
        assertThat(voices.of(lab.id(), idea, Optional.of(stranger)).mine()).isEmpty();
        assertThat(screen.markup()).contains("Det är de som har skrivit idén");
    }

    private void comesBack(PersonId person, long idea, String wish) throws Exception {
        var session = new MockHttpSession();
        var way = mvc.perform(post("/sign-in")
                        .session(session)
                        .header("Origin", "http://localhost")
                        .param("to", "/ideas/" + idea)
                        .param("wish", wish))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        screen.person(lab, person, Language.SWEDISH);
        var at = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        ((MockHttpServletRequest) at.getRequest()).setSession(session);
        screen.opens("ideas/" + idea + "?wish=" + way.substring(way.lastIndexOf("%3D") + 3));
        MockVaadin.clientRoundtrip(false);
    }

    @Test
    void theDeskShowsWhatWaitsAndLeadsToTheDraftThatBelongsToIt() {
        var idea = given.owed(lab, author);
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner");
        assertThat(screen.markup()).contains("En idé väntar på svar", "30 dagar kvar", "Svara");
        screen.opens("/partner/answers/new?idea=" + idea);
        assertThat(screen.markup()).contains("Skriv ett svar", "Ja, delvis", "Publicera svaret", TestIdeas.TITLE);
        LocatorJ._click(button("Publicera svaret"));
        assertThat(screen.markup()).contains("Välj vad ni svarar.", "Skriv lite mer");
        screen.opens("/partner");
        assertThat(screen.markup()).contains("Skriv vidare");
        assertThat(Statements.of(() -> screen.opens("/partner")))
                .as("four of them its news: who may, what is begun, planned, published")
                .isLessThanOrEqualTo(10);
    }

    @Test
    void whoWritesForNobodyIsToldSoAndOthersFindNoAnswerOfTheirs() {
        var idea = given.owed(lab, author);
        var answer = AsStaff.call("PARTNER", () -> answers.begin(lab.id(), company, editor, idea, Language.SWEDISH));
        screen.partner(lab, persons.newcomer(lab), Language.SWEDISH).opens("/partner");
        assertThat(screen.markup()).contains("Du skriver inte för någon organisation än.");
        screen.opens("/partner/answers/" + answer);
        assertThat(screen.markup()).doesNotContain("Publicera svaret");
    }

    @Test
    void whoOnlyDraftsFindsNoButtonToPublish() {
        var idea = given.owed(lab, author);
        screen.partner(lab, partners.editor(lab, company, false), new Language("sv"))
                .opens("/partner/answers/new?idea=" + idea);
        assertThat(screen.markup()).contains("Utkastet väntar här").doesNotContain("Publicera svaret");
    }

    private Button button(String words) {
        return LocatorJ._get(Button.class, spec -> spec.withText(words));
    }
}

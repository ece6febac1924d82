package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Div;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

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
    private final AnswerImages images;
    private final Clocks clocks;
    private final Texts texts;
    private final JdbcClient jdbc;
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
            AnswerImages images,
            Clocks clocks,
            Texts texts,
            JdbcClient jdbc,
            WebApplicationContext application) {
        this.screen = screen;
        this.answers = answers;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.partners = partners;
        this.given = given;
        this.voices = voices;
        this.images = images;
        this.clocks = clocks;
        this.texts = texts;
        this.jdbc = jdbc;
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
    void everybodyReadsAnAnswerInWordsAndAnIdeaWithOneCostsThreeStatementsMore() {
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
        assertThat(answered - plain).as("one of them its attachments").isEqualTo(3);
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
                .as("four of them its news, two its questions, two its promises and projects")
                .isLessThanOrEqualTo(14);
    }

    @Test
    void theDeskShowsWhatPeopleAskUntilOneOfThemWritesInTheThread() {
        var idea = given.owed(lab, author);
        var asked = comment(author, idea, "متى تبدأ الأعمال؟");
        comment(author, idea, "Det vore fint.");
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner");
        assertThat(screen.markup()).contains("متى تبدأ الأعمال؟").doesNotContain("Det vore fint.");
        jdbc.sql("""
                        INSERT INTO comment (id, lab_id, content_kind, content_id, reply_to, author_id, state, text, language, token,
                            written_at, stands_at)
                        VALUES (NEXTVAL(comment_seq), ?, 'idea', ?, ?, ?, 'PUBLIC', 'I maj.', 'sv', UUID(), UTC_TIMESTAMP(6) + INTERVAL 1 SECOND,
                            UTC_TIMESTAMP(6) + INTERVAL 1 SECOND)""").params(lab.id().value(), idea, asked, editor.value()).update();
        screen.opens("/partner");
        assertThat(screen.markup()).doesNotContain("متى تبدأ الأعمال؟");
    }

    private long comment(PersonId by, long idea, String text) {
        var id = jdbc.sql("SELECT NEXTVAL(comment_seq)").query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO comment (id, lab_id, content_kind, content_id, author_id, state, text, language, token, written_at,
                            stands_at) VALUES (?, ?, 'idea', ?, ?, 'PUBLIC', ?, 'ar', UUID(), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""").params(id, lab.id().value(), idea, by.value(), text).update();
        return id;
    }

    @Test
    void whoPublishesPutsAnAnswerOffOnceFromTheDesk() {
        var idea = given.owed(lab, author);
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner");
        LocatorJ._click(button("Skjut upp svaret …"));
        assertThat(screen.markup()).contains("put-off-why-" + idea);
        var due = clocks.today().plusDays(40);
        LocatorJ._get(
                        Field.class,
                        spec -> spec.withPredicate(field -> field.name().startsWith("put-off-day")))
                .fill(due.toString());
        LocatorJ._get(
                        Field.class,
                        spec -> spec.withPredicate(field -> field.name().startsWith("put-off-why")))
                .fill("Vi väntar på ett prisförslag.");
        LocatorJ._click(LocatorJ._find(Button.class).stream()
                .filter(button -> button.getText().equals("Skjut upp svaret"))
                .toList()
                .getLast());
        assertThat(clocks.of(lab.id(), idea).orElseThrow().dueOn()).isEqualTo(due);
        screen.opens("/partner");
        assertThat(screen.markup()).doesNotContain("put-off");
    }

    @Test
    void whoLosesTheRightWhileTypingIsToldSoAndWhatWasTypedStaysThere() {
        var idea = given.owed(lab, author);
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner/answers/new?idea=" + idea);
        var text = LocatorJ._get(
                Field.class, spec -> spec.withPredicate(field -> field.name().equals("text")));
        text.fill(TestAnswers.TEXT);
        jdbc.sql("DELETE FROM partner_editor WHERE person_id = ?")
                .param(editor.value())
                .update();
        LocatorJ._click(button("Spara utkastet"));
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "answers.write.revoked"));
        assertThat(text.value()).isEqualTo(TestAnswers.TEXT);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM answer WHERE lab_id = ? AND state = 'DRAFT'")
                        .param(lab.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoWritesWhileAColleaguePublishesIsToldSoAndCorrectsWithWhatWasTyped() {
        var idea = given.owed(lab, author);
        var colleague = partners.editor(lab, company, true);
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner/answers/new?idea=" + idea);
        var mine = "Vi byter **alla lampor** längs vägen till skolan, och börjar redan nu i veckan.";
        field("text").fill(mine);
        // In a session of their own.
        AtOnce.call(1, i -> given.given(lab, company, colleague, idea, Verdict.YES));
        LocatorJ._click(button("Spara utkastet"));
        assertThat(screen.markup())
                .contains(texts.get(Language.SWEDISH, "answers.write.publishedmeanwhile"), "nya lampor")
                .doesNotContain(texts.get(Language.SWEDISH, "answers.write.revoked"));
        assertThat(field("text").value()).isEqualTo(mine);
        LocatorJ._click(button("Rätta svaret med min text"));
        assertThat(field("text").value()).isEqualTo(mine);
        LocatorJ._get(Button.class, spec -> spec.withText("Spara rättelsen"));
    }

    private Field field(String name) {
        return LocatorJ._get(
                Field.class, spec -> spec.withPredicate(field -> field.name().equals(name)));
    }

    @Test
    void thePreviewShowsAllThatEverybodyWillRead() throws Exception {
        var idea = given.owed(lab, author);
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner/answers/new?idea=" + idea);
        var answer = jdbc.sql("SELECT MAX(id) FROM answer WHERE lab_id = ?")
                .param(lab.id().value())
                .query(Long.class)
                .single();
        var photo =
                images.add(lab.id(), editor, answer, new ByteArrayInputStream(Pictures.jpeg(Pictures.photo(400, 300))));
        images.describe(lab.id(), editor, answer, photo.id(), new PlainText("En mörk gångväg"));
        field("text").fill(TestAnswers.TEXT);
        field("next").fill("Vi mäter ljuset.");
        field("next-on").fill(clocks.today().plusDays(20).toString());
        field("why").fill("Det är mörkt där.");
        field("contact").fill("Sara på kundcenter");
        LocatorJ._click(button("Visa hur det ser ut"));
        assertThat(preview())
                .contains(
                        "Bolaget bolaget",
                        "<strong>nya lampor</strong>",
                        "Vi mäter ljuset.",
                        clocks.today().plusDays(20).toString(),
                        "Det är mörkt där.",
                        "Sara på kundcenter",
                        "En mörk gångväg");
    }

    private static String preview() {
        return LocatorJ._get(Div.class, spec -> spec.withClasses("answer-preview"))
                .getElement()
                .getOuterHTML();
    }

    @Test
    void tenMillionLettersArePastedAndRefusedInWordsAndStayThere() {
        var idea = given.owed(lab, author);
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner/answers/new?idea=" + idea);
        var pasted = "lampa ".repeat(10_000_000 / 6);
        field("text").fill(pasted);
        LocatorJ._click(button("Visa hur det ser ut"));
        LocatorJ._click(button("Spara utkastet"));
        LocatorJ._click(button("Publicera svaret"));
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "answers.problem.texttoolong"));
        assertThat(field("text").value()).hasSameSizeAs(pasted);
        assertThat(jdbc.sql("SELECT MAX(LENGTH(text)) FROM answer WHERE lab_id = ?")
                        .param(lab.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPhotoWithoutWordsIsSaidAndTheAnswerStaysADraftWithAllThatWasTyped() throws Exception {
        var idea = given.owed(lab, author);
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner/answers/new?idea=" + idea);
        var answer = jdbc.sql("SELECT MAX(id) FROM answer WHERE lab_id = ?")
                .param(lab.id().value())
                .query(Long.class)
                .single();
        images.add(lab.id(), editor, answer, new ByteArrayInputStream(Pictures.jpeg(Pictures.photo(400, 300))));
        field("text").fill(TestAnswers.TEXT);
        LocatorJ._click(button("Publicera svaret"));
        assertThat(screen.markup())
                .contains(texts.get(Language.SWEDISH, "answers.problem.photoundescribed"), "Välj vad ni svarar.");
        assertThat(field("text").value()).isEqualTo(TestAnswers.TEXT);
    }

    @Test
    void oneTapChoosesAllThatMatch() {
        var idea = given.owed(lab, author);
        for (var i = 0; i < 25; i++) {
            made.sent(lab, author, "Fler cykelställ vid hus " + i, TestIdeas.TEXT);
        }
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner/answers/new?idea=" + idea);
        LocatorJ._get(
                        Field.class,
                        spec -> spec.withPredicate(field -> field.name().equals("find-ideas")))
                .fill("cykelställ");
        LocatorJ._click(button("Sök"));
        LocatorJ._click(button("Välj alla som passar"));
        assertThat(screen.markup()).contains("25 idéer till är valda.");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM answered_idea WHERE lab_id = ?")
                        .param(lab.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(26);
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

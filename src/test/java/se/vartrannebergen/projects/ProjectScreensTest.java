package se.vartrannebergen.projects;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.HtmlContainer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

@ServiceTest
class ProjectScreensTest {
    private static final Language ARABIC = new Language("ar");

    private final Screen screen;
    private final Projects projects;
    private final ProjectVoices voices;
    private final ProjectToday days;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final TestPartners partners;
    private final TestProjects made;
    private final TestDecisions decisions;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private PersonId author;

    ProjectScreensTest(
            Screen screen,
            Projects projects,
            ProjectVoices voices,
            ProjectToday days,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            TestPartners partners,
            TestProjects made,
            TestDecisions decisions,
            JdbcClient jdbc) {
        this.screen = screen;
        this.projects = projects;
        this.voices = voices;
        this.days = days;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.partners = partners;
        this.made = made;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aCompanyThatSaidYes() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        author = persons.resident(lab);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long started() {
        return made.started(lab, company, editor, made.answered(lab, company, editor, author));
    }

    private void click(String words) {
        LocatorJ._click(LocatorJ._get(
                Button.class,
                spec -> spec.withPredicate(
                        one -> one.getElement().getTextRecursively().equals(words))));
    }

    private void type(String id, String value) {
        var field = LocatorJ._get(HtmlContainer.class, spec -> spec.withId("field-" + id));
        field.getElement().setProperty("value", value);
    }

    @Test
    void everybodyReadsAProjectAndThirtyMilestonesCostNoMoreThanOne() {
        var project = started();
        made.milestone(lab, editor, project, "Gräva för kablar");
        screen.visitor(lab, Language.SWEDISH).opens("projects/" + project);
        assertThat(screen.markup())
                .contains(TestProjects.TITLE, "Bolaget bolaget", "Planeras", "Gräva för kablar", "0 procent klart")
                .contains("120&nbsp;000 kronor", "Sara på kundcenter", TestIdeas.TITLE);
        var one = Statements.of(() -> screen.opens("projects/" + project));
        screen.partner(lab, editor, Language.SWEDISH).opens("projects/" + project + "/edit");
        var change = Statements.of(() -> screen.opens("projects/" + project + "/edit"));
        for (var number = 2; number <= Milestones.MOST; number++) {
            made.milestone(lab, editor, project, "Steg nummer " + number);
        }
        screen.visitor(lab, ARABIC).opens("projects/" + project);
        assertThat(screen.markup()).contains("مخطط له", "lang=\"sv\"", "خطوات على الطريق");
        assertThat(Statements.of(() -> screen.opens("projects/" + project)))
                .isEqualTo(one)
                .isEqualTo(8);
        screen.partner(lab, editor, Language.SWEDISH).opens("projects/" + project + "/edit");
        assertThat(screen.markup()).contains("Steg nummer 30", "högst 30 steg");
        assertThat(Statements.of(() -> screen.opens("projects/" + project + "/edit")))
                .isEqualTo(change)
                .isEqualTo(27);
    }

    @Test
    void theIdeaSaysWhoHasTheBallAndUntilWhenTheNextStepIsDone() {
        var idea = made.answered(lab, company, editor, author);
        made.promised(lab, company, editor, Optional.of(idea), days.today().plusDays(40));
        screen.visitor(lab, Language.SWEDISH).opens("ideas/" + idea);
        assertThat(next())
                .contains(
                        "Bolaget bolaget",
                        "Nästa steg är klart senast",
                        days.today().plusDays(40).toString());
        var project = made.started(lab, company, editor, idea);
        var step = made.milestone(lab, editor, project, "Gräva för kablar");
        jdbc.sql("UPDATE milestone SET due_on = ? WHERE id = ?")
                .params(days.today().plusDays(9), step)
                .update();
        screen.opens("ideas/" + idea);
        assertThat(next()).contains(days.today().plusDays(9).toString());
        assertThat(path()).contains("senast", days.today().plusDays(9).toString());
        jdbc.sql("UPDATE milestone SET state = 'DONE', done_on = due_on WHERE id = ?")
                .param(step)
                .update();
        screen.opens("ideas/" + idea);
        assertThat(next()).contains(days.today().plusDays(40).toString());
    }

    private static String next() {
        return LocatorJ._get(HtmlContainer.class, spec -> spec.withClasses("worker"))
                .getElement()
                .getOuterHTML();
    }

    private static String path() {
        return LocatorJ._get(HtmlContainer.class, spec -> spec.withClasses("path"))
                .getElement()
                .getOuterHTML();
    }

    @Test
    void aProjectStartsFromItsIdeaAndGetsItsStepsOnTheNextPage() {
        var idea = made.answered(lab, company, editor, author);
        screen.partner(lab, editor, Language.SWEDISH).opens("ideas/" + idea);
        assertThat(screen.markup()).contains("projects/new?idea=" + idea, "promises/new?idea=" + idea);
        screen.opens("projects/new?idea=" + idea);
        click("Starta projektet");
        assertThat(screen.markup()).contains("Skriv minst 10 tecken.");
        type("text", "Vi sätter upp lampor längs stigen.");
        click("Starta projektet");
        assertThat(screen.markup()).contains("Steg på vägen", "Nu har arbetet börjat");
        type("step", "Gräva");
        click("Lägg till steget");
        assertThat(screen.markup()).contains("0 procent klart");
        click("Nu har arbetet börjat");
        assertThat(ideas.state(idea)).isEqualTo("IN_PROGRESS");
        screen.visitor(lab, ARABIC).opens("ideas/" + idea);
        assertThat(screen.markup()).contains("المشروع المنفذ", "قيد التنفيذ").doesNotContain("promises/new");
    }

    @Test
    void aPromiseIsTwoFieldsAndLateOneSaysSoInCalmWords() {
        screen.partner(lab, editor, Language.SWEDISH).opens("promises/new?for=bolaget");
        click("Lova det");
        assertThat(screen.markup()).contains("Välj en dag.", "minst 5 tecken");
        type("promise", "Nya lampor i tvättstugan");
        type("due", days.today().plusDays(3).toString());
        click("Lova det");
        assertThat(screen.markup()).contains("Nya lampor i tvättstugan", "Lovat", "Löftet är hållet");
        var promise = jdbc.sql("SELECT id FROM promise WHERE lab_id = ?")
                .param(lab.id().value())
                .query(Long.class)
                .single();
        made.dates(promise, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 3));
        screen.visitor(lab, Language.SWEDISH).opens("promises/" + promise);
        assertThat(screen.markup())
                .contains("Försenat", "Det är inte klart än.")
                .doesNotContain("Löftet är hållet");
        assertThat(Statements.of(() -> screen.opens("promises/" + promise))).isEqualTo(1);
        screen.partner(lab, editor, Language.SWEDISH).opens("partner");
        assertThat(screen.markup()).contains("Ett löfte att hålla", "Försenat");
        screen.opens("promises/" + promise);
        click("Löftet är hållet");
        assertThat(screen.markup()).contains("Alla ser att löftet är hållet.", "Nej, det är inte klart än");
    }

    @Test
    void twoWhoWriteAtOnceChooseAndNothingIsLost() {
        var project = started();
        screen.partner(lab, editor, Language.SWEDISH).opens("projects/" + project + "/edit");
        var words = TestProjects.words("Den andras rubrik");
        screen.partner(lab, editor, Language.SWEDISH).opens("projects/" + project + "/edit");
        type("title", "Min rubrik");
        jdbc.sql("UPDATE project SET title = ?, edition = edition + 1 WHERE id = ?")
                .params(words.title().value(), project)
                .update();
        LocatorJ._find(Button.class, spec -> spec.withText("Spara")).forEach(LocatorJ::_click);
        assertThat(screen.markup()).contains("Den andras rubrik");
        assertThat(LocatorJ._get(HtmlContainer.class, spec -> spec.withId("field-title"))
                        .getElement()
                        .getProperty("value"))
                .isEqualTo("Min rubrik");
    }

    @Test
    void whoOnlyDraftsAndStrangersFindNoWayToChangeIt() {
        var project = started();
        var drafter = partners.editor(lab, company, false);
        screen.partner(lab, drafter, Language.SWEDISH).opens("partner");
        assertThat(screen.markup()).contains("görs av dem som publicerar").doesNotContain("projects/new");
        screen.partner(lab, drafter, Language.SWEDISH).opens("projects/" + project + "/edit");
        assertThat(screen.markup()).doesNotContain("Steg på vägen");
        screen.person(lab, author, Language.SWEDISH).opens("promises/new");
        assertThat(screen.markup()).doesNotContain("Lova det");
    }

    @Test
    void aHiddenProjectIsReadByNobody() {
        var project = started();
        decisions.about(
                lab,
                new ContentRef("project", project),
                TestDecisions.because(se.vartrannebergen.moderation.ContentAction.HIDE));
        screen.visitor(lab, Language.SWEDISH).opens("projects/" + project);
        assertThat(screen.markup()).doesNotContain(TestProjects.TITLE);
    }

    private List<Long> askedAt(String now) {
        List<Long> asked = new ArrayList<>();
        new HelpQuestions(
                        jdbc,
                        event -> {
                            if (event instanceof ProjectEvent.ProjectAsked one
                                    && one.lab().equals(lab.id())) {
                                asked.add(one.project());
                            }
                        },
                        Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .ask();
        return asked;
    }

    /** In years long past: whatever else is done in the database was done later. */
    @Test
    void threeMonthsAfterItIsDoneThoseWhoFollowItAreAskedOnceAndFiveVoicesMakeAFigure() {
        var project = started();
        AsStaff.run(
                "PARTNER",
                () -> projects.finish(lab.id(), editor, project, new PlainText("Det är ljust nu."), Language.SWEDISH));
        jdbc.sql("UPDATE project SET done_at = ? WHERE id = ?")
                .params(LocalDateTime.of(2008, 11, 30, 12, 0), project)
                .update();
        assertThat(askedAt("2009-02-27T10:00:00Z")).isEmpty();
        assertThat(askedAt("2009-02-28T10:00:00Z")).isEmpty(); // there is no 30 February
        assertThat(askedAt("2009-03-01T05:00:00Z")).isEmpty(); // too early in the morning
        assertThat(askedAt("2009-03-01T10:00:00Z")).containsExactly(project);
        assertThat(askedAt("2009-06-01T10:00:00Z")).isEmpty();

        screen.person(lab, author, Language.SWEDISH).opens("projects/" + project);
        assertThat(screen.markup())
                .contains("Blev det bättre?", "Mycket bättre", "och av områdets personal, utan ditt namn");
        click("Skicka");
        assertThat(screen.markup()).contains("Välj ett av ansiktena.");
        var voters = jdbc.sql("""
                        SELECT b.person_id FROM vote b JOIN project_idea x ON x.idea_id = b.idea_id WHERE x.project_id = ?""").param(project).query(Long.class).list();
        say(author, project, 5);
        say(new PersonId(voters.getFirst()), project, 4);
        say(new PersonId(voters.getLast()), project, 2);
        say(author, project, 5);
        assertThat(voices.of(lab.id(), project, Optional.empty()).figures()).isEmpty();
        for (var one : persons.residents(lab, 2)) {
            jdbc.sql("""
                            INSERT INTO project_voice (lab_id, project_id, person_id, score, words, language, said_at)
                            VALUES (?, ?, ?, 5, '', 'sv', NOW(6))""").params(lab.id().value(), project, one.value()).update();
        }
        assertThat(voices.of(lab.id(), project, Optional.empty()).figures()).contains(new ProjectVoices.Figures(4, 5));
        screen.visitor(lab, Language.SWEDISH).opens("projects/" + project);
        assertThat(screen.markup())
                .contains("4 av 5 tycker att det blev bättre.")
                .doesNotContain("Blev det bättre?");
        var words = AsStaff.call("PARTNER", () -> voices.words(lab.id(), editor, project));
        assertThat(words).hasSize(3);
        var facilitator = persons.newcomer(lab);
        assertThat(AsStaff.call("FACILITATOR", () -> voices.words(lab.id(), facilitator, project)))
                .isEqualTo(words);
        var stranger = persons.resident(lab);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> say(stranger, project, 1))
                .isInstanceOf(ProjectRefused.class);
    }

    private void say(PersonId person, long project, int score) {
        voices.say(
                lab.id(), person, project, Optional.of(score), new PlainText("Bra att det hände."), Language.SWEDISH);
    }
}

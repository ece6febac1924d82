package se.vartrannebergen.projects;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

/** A project that is taken up again carries on with what it carried when it stopped, as far as that is free. */
@ServiceTest
class TakenUpTest {
    private final Projects projects;
    private final ProjectPages pages;
    private final ProjectLists lists;
    private final TestIdeas ideas;
    private final TestProjects made;
    private final TestDecisions decisions;
    private final Screen screen;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners partners;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private PersonId author;

    TakenUpTest(
            Projects projects,
            ProjectPages pages,
            ProjectLists lists,
            TestIdeas ideas,
            TestProjects made,
            TestDecisions decisions,
            Screen screen,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons,
            TestPartners partners) {
        this.projects = projects;
        this.pages = pages;
        this.lists = lists;
        this.ideas = ideas;
        this.made = made;
        this.decisions = decisions;
        this.screen = screen;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.partners = partners;
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

    private long idea() {
        return made.answered(lab, company, editor, author);
    }

    private long started(Long... carried) {
        return AsStaff.call(
                "PARTNER",
                () -> projects.start(
                        lab.id(), editor, ProjectOwner.of(company), TestProjects.words("Lampor"), Set.of(carried)));
    }

    private void archive(long project) {
        var why = new PlainText("Marken ska byggas om nästa år.");
        AsStaff.run("PARTNER", () -> projects.archive(lab.id(), editor, project, why, Language.SWEDISH));
    }

    private java.util.List<Long> carried(long project) {
        return pages.find(lab.id(), project).orElseThrow().ideas().stream()
                .map(ShownPromise.About::id)
                .toList();
    }

    @Test
    void whatWasLeftOutOnPurposeStaysOut() {
        var kept = idea();
        var leftOut = idea();
        var project = started(kept, leftOut);
        AsStaff.run("PARTNER", () -> projects.letGo(lab.id(), editor, project, leftOut));
        assertThat(lists.ofIdea(lab.id(), leftOut)).isEmpty();
        archive(project);
        assertThat(carried(project)).containsExactly(kept);
        assertThat(lists.ofIdea(lab.id(), kept)).hasSize(1);
        var left = AsStaff.call("PARTNER", () -> projects.takeUp(lab.id(), editor, project));
        assertThat(left).isEmpty();
        assertThat(carried(project)).containsExactly(kept);
    }

    @Test
    void whatIsNotFreeByThenIsLeftAndNamed() {
        var free = idea();
        var done = idea();
        var hidden = idea();
        var others = idea();
        var project = started(free, done, hidden, others);
        archive(project);
        jdbc.sql("UPDATE idea SET state = 'DONE' WHERE id = ?").param(done).update();
        decisions.about(lab, hidden, TestDecisions.because(ContentAction.HIDE));
        started(others);
        screen.partner(lab, editor, Language.SWEDISH).opens("projects/" + project + "/edit");
        LocatorJ._click(LocatorJ._get(
                Button.class,
                spec -> spec.withPredicate(
                        one -> one.getElement().getTextRecursively().equals("Ta upp projektet igen"))));
        assertThat(screen.markup())
                .contains("Projektet drivs vidare igen. 3 idéer följde inte med: ")
                .contains(TestIdeas.TITLE, "en idé som inte visas nu");
        assertThat(carried(project)).containsExactly(free);
        assertThat(ideas.state(done)).isEqualTo("DONE");
        // Stopped once more, it takes back only what it carried then.
        archive(project);
        assertThat(AsStaff.call("PARTNER", () -> projects.takeUp(lab.id(), editor, project)))
                .isEmpty();
        assertThat(carried(project)).containsExactly(free);
    }
}

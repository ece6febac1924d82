package se.vartrannebergen.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.projects.MilestoneWords;
import se.vartrannebergen.projects.Milestones;
import se.vartrannebergen.projects.NewPromise;
import se.vartrannebergen.projects.ProjectOwner;
import se.vartrannebergen.projects.ProjectWords;
import se.vartrannebergen.projects.Projects;
import se.vartrannebergen.projects.Promising;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Projects and promises for tests. */
@TestComponent
public class TestProjects {
    public static final String TITLE = "Sex nya lampor längs stigen";
    public static final String PROMISE = "Sex lampor längs stigen";

    private final Projects projects;
    private final Milestones milestones;
    private final Promising promises;
    private final TestAnswers answers;
    private final JdbcClient jdbc;

    TestProjects(Projects projects, Milestones milestones, Promising promises, TestAnswers answers, JdbcClient jdbc) {
        this.projects = projects;
        this.milestones = milestones;
        this.promises = promises;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    public static ProjectWords words(String title) {
        return new ProjectWords(
                new PlainText(title),
                new PlainText("Vi sätter upp lampor där det är mörkast."),
                Language.SWEDISH,
                Optional.of(120_000L),
                new PlainText("Årets budget för utemiljö"),
                new PlainText("Sara på kundcenter"));
    }

    /** An idea that its organisation answered with yes. */
    public long answered(Lab lab, PartnerId partner, PersonId editor, PersonId author) {
        var idea = answers.owed(lab, author);
        answers.given(lab, partner, editor, idea, Verdict.YES);
        return idea;
    }

    public long started(Lab lab, PartnerId partner, PersonId editor, long idea) {
        return AsStaff.call(
                "PARTNER",
                () -> projects.start(lab.id(), editor, ProjectOwner.of(partner), words(TITLE), Set.of(idea)));
    }

    public long milestone(Lab lab, PersonId editor, long project, String title) {
        return AsStaff.call(
                "PARTNER",
                () -> milestones.add(
                        lab.id(),
                        editor,
                        project,
                        new MilestoneWords(new PlainText(title), Language.SWEDISH, Optional.empty())));
    }

    public static NewPromise promise(ProjectOwner owner, Optional<Long> project, Optional<Long> idea, LocalDate due) {
        return new NewPromise(owner, project, idea, new PlainText(PROMISE), Language.SWEDISH, Optional.of(due));
    }

    public long promised(Lab lab, PartnerId partner, PersonId editor, Optional<Long> idea, LocalDate due) {
        return AsStaff.call(
                "PARTNER",
                () -> promises.make(lab.id(), editor, promise(ProjectOwner.of(partner), Optional.empty(), idea, due)));
    }

    /** As if it had been made on a day, and due on another. */
    public void dates(long promise, LocalDate made, LocalDate due) {
        jdbc.sql("UPDATE promise SET made_on = ?, first_due_on = ?, due_on = ? WHERE id = ?")
                .params(made, due, due, promise)
                .update();
    }

    public String state(long project) {
        return jdbc.sql("SELECT state FROM project WHERE id = ?")
                .param(project)
                .query(String.class)
                .single();
    }
}

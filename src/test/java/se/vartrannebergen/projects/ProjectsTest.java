package se.vartrannebergen.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.answers.OfficialAnswers;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

@ServiceTest
class ProjectsTest {
    private static final PlainText OUTCOME = new PlainText("Det är ljust hela vägen nu.");
    private static final PlainText WHY = new PlainText("Marken ska byggas om nästa år.");

    private final Projects projects;
    private final HandingOver handing;
    private final ProjectPages pages;
    private final OfficialAnswers officialAnswers;
    private final IdeaSteps steps;
    private final Milestones milestones;
    private final Editors editors;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final TestPartners partners;
    private final TestGroups groups;
    private final TestAnswers answers;
    private final TestProjects made;
    private final TestDecisions decisions;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private PersonId author;

    ProjectsTest(
            Projects projects,
            HandingOver handing,
            ProjectPages pages,
            OfficialAnswers officialAnswers,
            IdeaSteps steps,
            Milestones milestones,
            Editors editors,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            TestPartners partners,
            TestGroups groups,
            TestAnswers answers,
            TestProjects made,
            TestDecisions decisions,
            JdbcClient jdbc) {
        this.projects = projects;
        this.handing = handing;
        this.pages = pages;
        this.officialAnswers = officialAnswers;
        this.steps = steps;
        this.milestones = milestones;
        this.editors = editors;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.partners = partners;
        this.groups = groups;
        this.answers = answers;
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

    private long idea() {
        return made.answered(lab, company, editor, author);
    }

    private ProjectPage page(long project) {
        return pages.find(lab.id(), project).orElseThrow();
    }

    private static void partner(Runnable what) {
        AsStaff.run("PARTNER", what);
    }

    private static void refused(Why why, Runnable what) {
        refusedAs("PARTNER", why, what);
    }

    private static void refusedAs(String role, Why why, Runnable what) {
        assertThatThrownBy(() -> AsStaff.run(role, what))
                .isInstanceOfSatisfying(
                        ProjectRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private void begin(long project) {
        partner(() -> projects.begin(lab.id(), editor, project));
    }

    private void finish(long project) {
        partner(() -> projects.finish(lab.id(), editor, project, OUTCOME, Language.SWEDISH));
    }

    private void archive(long project) {
        partner(() -> projects.archive(lab.id(), editor, project, WHY, Language.SWEDISH));
    }

    private String history(long idea) {
        return String.join(
                ", ",
                jdbc.sql("SELECT kind FROM idea_step WHERE idea_id = ? ORDER BY happened_at, id")
                        .param(idea)
                        .query(String.class)
                        .list());
    }

    @Test
    void aProjectTakesItsIdeaAlongAllTheWayAndEachStepIsPublic() {
        var idea = idea();
        var project = made.started(lab, company, editor, idea);
        assertThat(ideas.state(idea)).isEqualTo("PLANNED");
        begin(project);
        assertThat(ideas.state(idea)).isEqualTo("IN_PROGRESS");
        finish(project);
        assertThat(ideas.state(idea)).isEqualTo("DONE");
        assertThat(history(idea)).endsWith("PROJECT_STARTED, STARTED, FINISHED");
        assertThat(jdbc.sql("SELECT reason FROM idea_step WHERE idea_id = ? AND kind = 'FINISHED' AND partner_id = ?")
                        .params(idea, company.value())
                        .query(String.class)
                        .single())
                .isEqualTo(OUTCOME.value());
        var page = page(project);
        assertThat(page.state()).isEqualTo(ProjectState.DONE);
        assertThat(page.outcome().orElseThrow().text()).isEqualTo(OUTCOME.value());
        assertThat(page.percent()).contains(100);
    }

    @Test
    void anIdeaStaysWithItsProjectWhenItsAnswerIsHiddenComesBackOrTurnsIntoANo() {
        var idea = idea();
        var answer = answerOf(idea);
        var project = made.started(lab, company, editor, idea);
        var decision =
                decisions.about(lab, new ContentRef("answer", answer), TestDecisions.because(ContentAction.HIDE));
        Eventually.keeps(() -> ideas.state(idea).equals("PLANNED"));
        decisions.undo(lab, decision);
        Eventually.keeps(() -> ideas.state(idea).equals("PLANNED"));
        correct(answer, Verdict.NO);
        Eventually.holds(() -> history(idea).endsWith("ANSWER_ADDED"));
        assertThat(ideas.state(idea)).isEqualTo("PLANNED");
        begin(project);
        assertThat(ideas.state(idea)).isEqualTo("IN_PROGRESS");
    }

    private long answerOf(long idea) {
        return jdbc.sql("SELECT answer_id FROM answered_idea WHERE idea_id = ?")
                .param(idea)
                .query(Long.class)
                .single();
    }

    private void correct(long answer, Verdict verdict) {
        partner(() -> {
            var seen = officialAnswers.toChange(lab.id(), editor, answer).edition();
            officialAnswers.correct(lab.id(), editor, answer, seen, TestAnswers.saying(verdict));
        });
    }

    @Test
    void onceItsProjectIsNotCarriedOnAnIdeaWhoseAnswerIsGoneWaitsForOneAgain() {
        var idea = idea();
        var project = made.started(lab, company, editor, idea);
        archive(project);
        decisions.about(lab, new ContentRef("answer", answerOf(idea)), TestDecisions.because(ContentAction.HIDE));
        Eventually.holds(() -> ideas.state(idea).equals("UNDER_CONSIDERATION"));
        assertThat(partners.clocks(idea)).isEqualTo("RUNNING");
    }

    @Test
    void anIdeaThatWaitedForItsAnswerWhileItsProjectBeganStandsWhereTheProjectDoesOnceItIsPlannedAgain() {
        var idea = idea();
        var project = made.started(lab, company, editor, idea);
        // As hidden answers left ideas once.
        jdbc.sql("UPDATE idea SET state = 'UNDER_CONSIDERATION' WHERE id = ?")
                .param(idea)
                .update();
        begin(project);
        assertThat(ideas.state(idea)).isEqualTo("UNDER_CONSIDERATION");
        AsStaff.run(
                "FACILITATOR",
                () -> steps.plan(lab.id(), idea, new StepBy(Optional.of(company), WHY, Language.SWEDISH)));
        Eventually.holds(() -> ideas.state(idea).equals("IN_PROGRESS"));
    }

    @Test
    void whatIsDoneWithoutHavingBegunWasUnderWayToo() {
        var idea = idea();
        var project = made.started(lab, company, editor, idea);
        finish(project);
        assertThat(ideas.state(idea)).isEqualTo("DONE");
        assertThat(page(project).underWayAt()).isPresent();
        refused(Why.WRONG_STATE, () -> projects.begin(lab.id(), editor, project));
        refused(Why.WRONG_STATE, () -> projects.archive(lab.id(), editor, project, WHY, Language.SWEDISH));
    }

    @Test
    void doneNeedsWordsOnWhatCameOfIt() {
        var project = made.started(lab, company, editor, idea());
        assertThatThrownBy(() -> partner(
                        () -> projects.finish(lab.id(), editor, project, new PlainText("Klart"), Language.SWEDISH)))
                .isInstanceOf(ProjectNotReady.class);
        assertThat(made.state(project)).isEqualTo("PLANNED");
    }

    @Test
    void anIdeaWithoutAYesIsNotCarriedOut() {
        var open = ideas.sent(lab, author);
        refused(Why.NOT_ANSWERED_YES, () -> start(editor, company, open));
        var declined = answers.owed(lab, author);
        answers.given(lab, company, editor, declined, Verdict.NO);
        refused(Why.NOT_ANSWERED_YES, () -> start(editor, company, declined));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM project WHERE lab_id = ?")
                        .param(lab.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void start(PersonId by, PartnerId owner, long idea) {
        projects.start(lab.id(), by, ProjectOwner.of(owner), TestProjects.words("Ett projekt"), Set.of(idea));
    }

    @Test
    void whatIsHiddenIsAsIfItWereNotThere() {
        var idea = idea();
        decisions.about(lab, idea, TestDecisions.because(ContentAction.HIDE));
        assertThatThrownBy(() -> partner(() -> start(editor, company, idea))).isInstanceOf(IdeaUnknown.class);
    }

    @Test
    void anIdeaIsCarriedOutByOneProjectAlsoWhereTwoStartAtOnce() {
        var idea = idea();
        var results = AtOnce.call(2, number -> {
            try {
                AsStaff.run("PARTNER", () -> start(editor, company, idea));
                return "started";
            } catch (ProjectRefused refused) {
                return refused.why().name();
            }
        });
        assertThat(results).containsExactlyInAnyOrder("started", "CARRIED_ALREADY");
    }

    @Test
    void onlyThoseStartItWhoPublishForTheOrganisation() {
        var idea = idea();
        var other = partners.made(lab, "staden");
        var drafter = partners.editor(lab, company, false);
        var ofAnother = partners.editor(lab, other, true);
        var facilitator = persons.newcomer(lab);
        refused(Why.DRAFTS_ONLY, () -> start(drafter, company, idea));
        refused(Why.NOT_THEIRS, () -> start(ofAnother, company, idea));
        refusedAs("PERSON", Why.NOT_THEIRS, () -> start(editor, company, idea));
        refusedAs("FACILITATOR", Why.NOT_THEIRS, () -> start(facilitator, company, idea));
    }

    @Test
    void anEditorWhoseRightIsRevokedChangesNothingMore() {
        var project = made.started(lab, company, editor, idea());
        var admin = persons.newcomer(lab);
        AsStaff.run("ADMIN", () -> editors.remove(lab.id(), company, admin, editor));
        refused(Why.NOT_THEIRS, () -> projects.begin(lab.id(), editor, project));
        refused(
                Why.NOT_THEIRS,
                () -> milestones.add(
                        lab.id(),
                        editor,
                        project,
                        new MilestoneWords(new PlainText("Gräva"), Language.SWEDISH, Optional.empty())));
    }

    @Test
    void aGroupCarriesOutAnIdeaWithoutAnOrganisationAndIsNamedInTheHistory() {
        var coordinator = persons.resident(lab);
        var idea = idea();
        var group = groups.about(lab, coordinator, idea);
        var member = persons.resident(lab);
        groups.join(lab, group, member);
        refusedAs("PERSON", Why.NOT_THEIRS, () -> ofGroup(member, group, idea));
        var project = as("PERSON", () -> ofGroup(coordinator, group, idea));
        AsStaff.run("PERSON", () -> projects.begin(lab.id(), coordinator, project));
        assertThat(ideas.state(idea)).isEqualTo("IN_PROGRESS");
        assertThat(jdbc.sql("SELECT by_group FROM idea_step WHERE idea_id = ? AND kind = 'STARTED'")
                        .param(idea)
                        .query(String.class)
                        .single())
                .isEqualTo(TestGroups.NAME);
        assertThat(page(project).owner().group().orElseThrow().name()).isEqualTo(TestGroups.NAME);
    }

    private long ofGroup(PersonId by, long group, long idea) {
        return projects.start(
                lab.id(), by, ProjectOwner.ofGroup(group), TestProjects.words("Odlingslådor"), Set.of(idea));
    }

    private static <T> T as(String role, Callable<T> what) {
        return AsStaff.call(role, what);
    }

    @Test
    void aGroupThatOnlyMembersReadIntoCarriesOutInPublic() {
        var coordinator = persons.resident(lab);
        var idea = idea();
        var group = groups.about(lab, coordinator, idea);
        jdbc.sql("UPDATE working_group SET reading = ? WHERE id = ?")
                .params(Reading.MEMBERS.name(), group)
                .update();
        var project = as("PERSON", () -> ofGroup(coordinator, group, idea));
        assertThat(page(project).owner().group().orElseThrow().slug()).isPresent();
    }

    @Test
    void whoeverSavesSecondIsToldAndNothingIsLost() {
        var project = made.started(lab, company, editor, idea());
        var seen = page(project).edition();
        partner(() -> projects.change(lab.id(), editor, project, seen, TestProjects.words("Första orden")));
        refused(
                Why.CHANGED_MEANWHILE,
                () -> projects.change(lab.id(), editor, project, seen, TestProjects.words("Andra orden")));
        assertThat(page(project).title()).isEqualTo("Första orden");
    }

    @Test
    void facilitatorsPutRightWhatIsWritten() {
        var project = made.started(lab, company, editor, idea());
        var facilitator = persons.newcomer(lab);
        AsStaff.run(
                "FACILITATOR",
                () -> projects.change(lab.id(), facilitator, project, 0, TestProjects.words("Bättre ord")));
        assertThat(page(project).title()).isEqualTo("Bättre ord");
    }

    @Test
    void whatIsNotCarriedOnStaysToBeReadAndItsIdeasAreFreeForOthers() {
        var idea = idea();
        var project = made.started(lab, company, editor, idea);
        begin(project);
        archive(project);
        var page = page(project);
        assertThat(page.archivedWhy().orElseThrow().text()).isEqualTo(WHY.value());
        assertThat(page.ideas()).hasSize(1);
        assertThat(ideas.state(idea)).isEqualTo("IN_PROGRESS");
        assertThat(history(idea)).endsWith("PROJECT_ENDED");
        refused(Why.WRONG_STATE, () -> projects.begin(lab.id(), editor, project));
        var second = made.started(lab, company, editor, idea);
        partner(() -> projects.takeUp(lab.id(), editor, project));
        assertThat(page(project).isArchived()).isFalse();
        assertThat(page(project).ideas()).isEmpty();
        assertThat(page(second).ideas()).hasSize(1);
    }

    @Test
    void whatIsTakenUpAgainCarriesItsIdeasOn() {
        var idea = idea();
        var project = made.started(lab, company, editor, idea);
        archive(project);
        partner(() -> projects.takeUp(lab.id(), editor, project));
        assertThat(page(project).ideas()).hasSize(1);
        assertThat(history(idea)).endsWith("PROJECT_ENDED, PROJECT_TAKEN_UP");
        finish(project);
        assertThat(ideas.state(idea)).isEqualTo("DONE");
    }

    @Test
    void moreIdeasCanBeTakenOnAndLeftOutButNeverTheLast() {
        var first = idea();
        var project = made.started(lab, company, editor, first);
        begin(project);
        var second = idea();
        partner(() -> projects.carry(lab.id(), editor, project, second));
        assertThat(ideas.state(second)).isEqualTo("IN_PROGRESS");
        partner(() -> projects.letGo(lab.id(), editor, project, first));
        refused(Why.LAST_IDEA, () -> projects.letGo(lab.id(), editor, project, second));
        assertThat(page(project).ideas()).extracting(ShownPromise.About::id).containsExactly(second);
    }

    @Test
    void anIdeaThatWasHiddenCatchesUpWithItsProject() {
        var idea = idea();
        var project = made.started(lab, company, editor, idea);
        var decision = decisions.about(lab, idea, TestDecisions.because(ContentAction.HIDE));
        begin(project);
        finish(project);
        assertThat(ideas.state(idea)).isEqualTo("HIDDEN");
        decisions.undo(lab, decision);
        Eventually.holds(() -> ideas.state(idea).equals("DONE"));
    }

    @Test
    void anOrganisationIsNotSentAwayBeforeItsProjectIsHandedOver() {
        var project = made.started(lab, company, editor, idea());
        assertThatThrownBy(() -> partners.archive(lab, company)).isInstanceOf(PartnerRefused.class);
        var city = partners.made(lab, "staden");
        var facilitator = persons.newcomer(lab);
        AsStaff.run("FACILITATOR", () -> handing.project(lab.id(), facilitator, project, ProjectOwner.of(city)));
        partners.archive(lab, company);
        assertThat(page(project).owner().partner().orElseThrow().name()).isEqualTo("Bolaget staden");
        refusedAs(
                "FACILITATOR",
                Why.OWNER_GONE,
                () -> handing.project(lab.id(), facilitator, project, ProjectOwner.of(company)));
    }

    @Test
    void howFarItHasComeFollowsFromItsMilestones() {
        var project = made.started(lab, company, editor, idea());
        assertThat(page(project).percent()).isEmpty();
        var first = made.milestone(lab, editor, project, "Gräva");
        var second = made.milestone(lab, editor, project, "Sätta stolpar");
        partner(() -> milestones.stand(lab.id(), editor, first, MilestoneState.DONE));
        partner(() -> milestones.stand(lab.id(), editor, second, MilestoneState.UNDER_WAY));
        assertThat(page(project).percent()).contains(75);
        partner(() -> milestones.move(lab.id(), editor, second, true));
        assertThat(page(project).milestones())
                .extracting(ShownMilestone::title)
                .containsExactly("Sätta stolpar", "Gräva");
        assertThat(page(project).milestones().get(1).doneOn()).isPresent();
        var seen = page(project).milestones().getFirst().seen();
        var words = new MilestoneWords(new PlainText("Sätta sex stolpar"), Language.SWEDISH, Optional.empty());
        partner(() -> milestones.change(lab.id(), editor, second, seen, words));
        refused(Why.CHANGED_MEANWHILE, () -> milestones.change(lab.id(), editor, second, seen, words));
        partner(() -> milestones.remove(lab.id(), editor, first));
        assertThat(page(project).milestones()).hasSize(1);
    }

    @Test
    void moreThanThirtyMilestonesAreTooManyAlsoAtOnce() {
        var project = made.started(lab, company, editor, idea());
        for (var number = 1; number <= Milestones.MOST - 1; number++) {
            made.milestone(lab, editor, project, "Steg " + number);
        }
        var results = AtOnce.call(2, number -> {
            try {
                made.milestone(lab, editor, project, "Ett steg till");
                return "added";
            } catch (ProjectRefused refused) {
                return refused.why().name();
            }
        });
        assertThat(results).containsExactlyInAnyOrder("added", "TOO_MANY");
    }

    @Test
    void tenMegabytesOfWordsAreRefusedInTheirPlace() {
        var words = new ProjectWords(
                new PlainText("Rubrik"),
                new PlainText("a".repeat(10_000_000)),
                Language.SWEDISH,
                Optional.empty(),
                new PlainText(""),
                new PlainText(""));
        assertThat(words.problems()).containsExactly(ProjectProblem.TEXT_TOO_LONG);
    }
}

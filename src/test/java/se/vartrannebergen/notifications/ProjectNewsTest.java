package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.projects.ProjectEvent;
import se.vartrannebergen.projects.Projects;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

@ServiceTest
class ProjectNewsTest {
    private final Inbox inbox;
    private final Projects projects;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners partners;
    private final TestProjects made;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private PersonId author;

    ProjectNewsTest(
            Inbox inbox,
            Projects projects,
            TestLabs labs,
            TestPersons persons,
            TestPartners partners,
            TestProjects made,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.inbox = inbox;
        this.projects = projects;
        this.labs = labs;
        this.persons = persons;
        this.partners = partners;
        this.made = made;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aCompanyThatSaidYes() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        author = persons.resident(lab);
    }

    private List<Notice> told(PersonId person, NoticeKind kind) {
        return inbox.page(lab.id(), person, 1).notices().stream()
                .filter(notice -> notice.kind() == kind)
                .toList();
    }

    private void happens(ProjectEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    @Test
    void whoFollowsAnIdeaIsToldOnceThatItsProjectStartsAndAskedOnceWhetherItHelped() {
        var project = made.started(lab, company, editor, made.answered(lab, company, editor, author));
        var voter = new PersonId(jdbc.sql("""
                        SELECT MIN(b.person_id) FROM vote b JOIN project_idea x ON x.idea_id = b.idea_id WHERE x.project_id = ?""").param(project).query(Long.class).single());
        Eventually.holds(() -> told(author, NoticeKind.PROJECT_STARTED).size() == 1
                && told(voter, NoticeKind.PROJECT_STARTED).size() == 1);
        var notice = told(author, NoticeKind.PROJECT_STARTED).getFirst();
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestProjects.TITLE);
        assertThat(inbox.open(lab.id(), author, notice.id()).orElseThrow()).startsWith("/projects/" + project);
        AsStaff.run(
                "PARTNER",
                () -> projects.finish(lab.id(), editor, project, new PlainText("Det är ljust nu."), Language.SWEDISH));
        happens(new ProjectEvent.ProjectAsked(lab.id(), project));
        happens(new ProjectEvent.ProjectAsked(lab.id(), project));
        Eventually.holds(() -> told(author, NoticeKind.PROJECT_HELPED).size() == 1);
        Eventually.holds(() -> told(author, NoticeKind.MINE_MOVED).stream()
                .anyMatch(moved -> moved.detail().equals("DONE")));
        // Told once that it is done: by the step that the idea took.
        assertThat(told(author, NoticeKind.PROJECT_DONE)).isEmpty();
        assertThat(told(voter, NoticeKind.PROJECT_HELPED)).hasSize(1);
    }

    @Test
    void whoPublishesIsToldOfAPromiseAndNobodyOnceItIsKeptOrMoved() {
        var today = LocalDate.now(java.time.ZoneId.of("Europe/Stockholm"));
        var drafter = partners.editor(lab, company, false);
        var promise = made.promised(lab, company, editor, Optional.empty(), today.plusDays(1));
        happens(new ProjectEvent.PromiseRemembered(lab.id(), promise, today, today)); // moved meanwhile
        happens(new ProjectEvent.PromiseRemembered(lab.id(), promise, today.plusDays(1), today.plusDays(2)));
        Eventually.holds(() -> told(editor, NoticeKind.PROMISE_LATE).size() == 1);
        assertThat(told(editor, NoticeKind.PROMISE_TODAY)).isEmpty();
        assertThat(told(drafter, NoticeKind.PROMISE_LATE)).isEmpty();
        var notice = told(editor, NoticeKind.PROMISE_LATE).getFirst();
        assertThat(inbox.open(lab.id(), editor, notice.id())).contains("/promises/" + promise);
    }
}

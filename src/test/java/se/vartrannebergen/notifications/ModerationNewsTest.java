package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.Cause;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.ModerationEvent;
import se.vartrannebergen.moderation.ModerationEvent.DecisionMade;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class ModerationNewsTest {
    private final WrittenCases decisions;
    private final Inbox inbox;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId author;
    private PersonId reporter;
    private PersonId facilitator;
    private PersonId otherFacilitator;
    private ContentRef idea;
    private long about;
    private String receipt;

    ModerationNewsTest(
            WrittenCases decisions, Inbox inbox, TestLabs labs, TestPersons persons, TestIdeas ideas, JdbcClient jdbc) {
        this.decisions = decisions;
        this.inbox = inbox;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somethingWasReported() {
        lab = labs.make();
        author = persons.resident(lab);
        reporter = persons.resident(lab);
        facilitator = works(persons.newcomer(lab));
        otherFacilitator = works(persons.newcomer(lab));
        idea = new ContentRef("idea", ideas.sent(lab, author));
        about = decisions.openCase(lab, idea, author);
        receipt = decisions.report(lab, about, reporter);
    }

    private PersonId works(PersonId person) {
        jdbc.sql(
                        "INSERT INTO staff_member (lab_id, person_id, facilitates, seen_at) VALUES (?, ?, TRUE, UTC_TIMESTAMP(6))")
                .params(lab.id().value(), person.value())
                .update();
        return person;
    }

    private DecisionMade made(ContentAction action, String stood) {
        var decision = decisions.decide(lab, about, idea, author, facilitator, action.name(), stood);
        return new DecisionMade(
                lab.id(), decision, idea, author, action, Measure.NONE, Cause.REPORTS, List.of(reporter));
    }

    private void eventuallyTold(PersonId person, String... kinds) {
        Eventually.holds(() -> decisions.told(person).equals(List.of(kinds)));
    }

    private String opened(PersonId person, int which) {
        var notice = inbox.page(lab.id(), person, 1).notices().get(which);
        return inbox.open(lab.id(), person, notice.id()).orElseThrow();
    }

    @Test
    void aDecisionIsToldToItsAuthorAndTheOutcomeToWhoReported() {
        var event = made(ContentAction.REMOVE, "PUBLIC");
        decisions.happens(event);
        eventuallyTold(author, "DECISION");
        eventuallyTold(reporter, "REPORT_OUTCOME");
        assertThat(opened(author, 0)).isEqualTo("/me/decisions/" + event.decision());
        assertThat(opened(reporter, 0)).isEqualTo("/reports/" + receipt);
    }

    @Test
    void whatWasRemovedIsShownToItsAuthorOnly() {
        decisions.happens(made(ContentAction.REMOVE, "PUBLIC"));
        eventuallyTold(author, "DECISION");
        eventuallyTold(reporter, "REPORT_OUTCOME");
        assertThat(inbox.page(lab.id(), reporter, 1)
                        .notices()
                        .getFirst()
                        .about()
                        .orElseThrow()
                        .words())
                .isEqualTo(TestIdeas.TITLE); // still public here: nothing has removed it yet
        jdbc.sql("UPDATE idea SET state = 'REMOVED', stood_as = 'OPEN' WHERE id = ?")
                .param(idea.id())
                .update();
        assertThat(inbox.page(lab.id(), reporter, 1).notices().getFirst().about())
                .isEmpty();
        assertThat(inbox.page(lab.id(), author, 1)
                        .notices()
                        .getFirst()
                        .about()
                        .orElseThrow()
                        .words())
                .isEqualTo("Det jag skrev");
    }

    @Test
    void theSameEventTwiceIsToldOnce() {
        var event = made(ContentAction.REMOVE, "PUBLIC");
        decisions.happens(event);
        decisions.happens(event);
        eventuallyTold(author, "DECISION");
        Eventually.keeps(() ->
                decisions.told(author).size() == 1 && decisions.told(reporter).size() <= 1);
    }

    @Test
    void whatMayStayAsItStoodConcernsItsAuthorNoMoreThanBefore() {
        decisions.happens(made(ContentAction.KEEP, "PUBLIC"));
        eventuallyTold(reporter, "REPORT_OUTCOME");
        Eventually.keeps(() -> decisions.told(author).isEmpty());
    }

    @Test
    void whatWasHiddenOrWaitedIsToldToBeThereAgain() {
        decisions.happens(new ModerationEvent.HiddenUntilDecided(lab.id(), about, idea, author));
        eventuallyTold(author, "HIDDEN");
        decisions.happens(made(ContentAction.KEEP, "HIDDEN"));
        eventuallyTold(author, "HIDDEN", "DECISION");
        decisions.happens(made(ContentAction.KEEP, "WAITING"));
        eventuallyTold(author, "HIDDEN", "DECISION", "PUBLISHED");
        assertThat(opened(author, 0)).isEqualTo("/ideas/" + idea.id());
    }

    @Test
    void aDecisionThatIsTakenBackBeforeItWasReadWasNeverTold() {
        var event = made(ContentAction.REMOVE, "PUBLIC");
        decisions.happens(event);
        eventuallyTold(author, "DECISION");
        eventuallyTold(reporter, "REPORT_OUTCOME");
        opened(reporter, 0);
        takeBack(event);
        eventuallyTold(author);
        eventuallyTold(reporter, "REPORT_OUTCOME", "DECISION_UNDONE");
        takeBack(event);
        Eventually.keeps(() ->
                decisions.told(reporter).size() == 2 && decisions.told(author).isEmpty());
    }

    @Test
    void newsOfADecisionThatComeAfterItWasTakenBackTellNothing() {
        var event = made(ContentAction.REMOVE, "PUBLIC");
        takeBack(event);
        decisions.happens(event);
        Eventually.keeps(() ->
                decisions.told(author).isEmpty() && decisions.told(reporter).isEmpty());
    }

    private void takeBack(DecisionMade event) {
        decisions.undo(event.decision());
        decisions.happens(new ModerationEvent.DecisionUndone(lab.id(), event.decision(), idea, author));
    }

    @Test
    void anAppealIsToldToTheOtherFacilitatorsAndItsOutcomeToAllConcerned() {
        var event = made(ContentAction.REMOVE, "PUBLIC");
        var appeal = decisions.appeal(lab, event.decision(), author);
        var onTheDesk = decisions.appealCase(lab, idea, author, appeal, facilitator);
        decisions.happens(new ModerationEvent.AppealMade(lab.id(), appeal, event.decision(), idea, author));
        eventuallyTold(otherFacilitator, "NEW_APPEAL");
        assertThat(decisions.told(facilitator)).isEmpty();
        assertThat(opened(otherFacilitator, 0)).isEqualTo("/staff/cases/" + onTheDesk);
        assertThat(inbox.page(lab.id(), otherFacilitator, 1)
                        .notices()
                        .getFirst()
                        .about())
                .isEmpty();

        decisions.happens(new ModerationEvent.AppealDecided(
                lab.id(), appeal, event.decision(), idea, true, List.of(author, reporter)));
        eventuallyTold(author, "APPEAL_GRANTED");
        eventuallyTold(reporter, "APPEAL_OUTCOME");
        assertThat(opened(author, 0)).isEqualTo("/me/decisions/" + event.decision());
        assertThat(opened(reporter, 0)).isEqualTo("/reports/" + receipt);
    }

    @Test
    void aCaseThatWaitsIsToldToAllFacilitatorsAndToldAgainWhenItWaitsAgain() {
        var opened = Instant.parse("2026-11-20T10:00:00Z");
        decisions.happens(new ModerationEvent.CaseOverdue(lab.id(), about, idea, opened));
        decisions.happens(new ModerationEvent.CaseOverdue(lab.id(), about, idea, opened));
        eventuallyTold(facilitator, "CASE_OVERDUE");
        eventuallyTold(otherFacilitator, "CASE_OVERDUE");
        decisions.happens(new ModerationEvent.CaseOverdue(lab.id(), about, idea, opened.plusSeconds(90_000)));
        eventuallyTold(facilitator, "CASE_OVERDUE", "CASE_OVERDUE");
        assertThat(decisions.told(author)).isEmpty();
    }
}

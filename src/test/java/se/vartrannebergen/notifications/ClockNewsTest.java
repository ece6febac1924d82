package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.answers.ClockEvent.AnswerRemembered;
import se.vartrannebergen.answers.ClockEvent.AnswerTaken;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class ClockNewsTest {
    private final ClockNews news;
    private final Voting voting;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestPartners partners;
    private final TestDecisions decisions;
    private final Duties duties;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;

    ClockNewsTest(
            ClockNews news,
            Voting voting,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestPartners partners,
            TestDecisions decisions,
            Duties duties,
            JdbcClient jdbc) {
        this.news = news;
        this.voting = voting;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.partners = partners;
        this.decisions = decisions;
        this.duties = duties;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aLab() {
        lab = labs.withThreshold(1);
        company = partners.answeringForAll(lab, "bolaget");
    }

    private long owed() {
        var idea = made.sent(lab, persons.resident(lab));
        voting.cast(lab.id(), persons.resident(lab), idea);
        return idea;
    }

    private List<String> told(PersonId person) {
        return jdbc.sql("SELECT kind FROM notification WHERE lab_id = ? AND person_id = ? ORDER BY id")
                .params(lab.id().value(), person.value())
                .query(String.class)
                .list();
    }

    private AnswerRemembered remembered(long idea, int days) {
        return jdbc.sql("SELECT id, due_on, partner_id FROM answer_clock WHERE running = ?")
                .param(idea)
                .query((row, number) -> {
                    var due = row.getObject("due_on", LocalDate.class);
                    return new AnswerRemembered(
                            lab.id(),
                            idea,
                            row.getLong("id"),
                            Optional.ofNullable(row.getObject("partner_id", Long.class))
                                    .map(PartnerId::new),
                            due,
                            due.plusDays(days));
                })
                .single();
    }

    @Test
    void thoseWhoPublishAreToldOnceThatTheirAnswerIsOwed() {
        var publishes = partners.editor(lab, company, true);
        var drafts = partners.editor(lab, company, false);
        owed();
        Eventually.holds(() -> told(publishes).equals(List.of("ANSWER_YOURS")));
        assertThat(told(drafts)).isEmpty();
    }

    @Test
    void whoeverInheritsAClockBecauseItsOwnerLeftIsToldThatTheAnswerIsTheirs() {
        var idea = owed();
        var decision = decisions.about(lab, idea, TestDecisions.because(ContentAction.HIDE));
        var city = partners.made(lab, "staden");
        var heir = partners.editor(lab, city, true);
        AsStaff.run("ADMIN", () -> {
            var admin = persons.newcomer(lab);
            duties.set(lab.id(), admin, new Duties.Duty(Optional.empty(), Optional.empty(), city));
        });
        partners.archive(lab, company);
        decisions.undo(lab, decision);
        Eventually.holds(() -> told(heir).equals(List.of("ANSWER_YOURS")));
    }

    @Test
    void eachReminderIsToldOnceAndDraftsAreRemindedWhereNobodyPublishes() {
        var drafts = partners.editor(lab, company, false);
        var idea = owed();
        Eventually.holds(() -> told(drafts).equals(List.of("ANSWER_YOURS")));
        for (var days : new int[] {-7, -7, 0, 7, 14}) {
            news.remembered(remembered(idea, days));
        }
        Eventually.holds(() -> told(drafts).stream()
                .sorted()
                .toList()
                .equals(List.of("ANSWER_LATE", "ANSWER_LATE", "ANSWER_SOON", "ANSWER_TODAY", "ANSWER_YOURS")));
    }

    @Test
    void whereNobodyOwesItFacilitatorsAreReminded() {
        lab = labs.withThreshold(1);
        var facilitator = persons.newcomer(lab);
        jdbc.sql(
                        "INSERT INTO staff_member (lab_id, person_id, facilitates, seen_at) VALUES (?, ?, TRUE, UTC_TIMESTAMP())")
                .params(lab.id().value(), facilitator.value())
                .update();
        news.remembered(remembered(owed(), 7));
        Eventually.holds(() -> told(facilitator).equals(List.of("ANSWER_LATE")));
    }

    @Test
    void whatWasPutOffOrGivenAwayMeanwhileIsNotTold() {
        var publishes = partners.editor(lab, company, true);
        var idea = owed();
        Eventually.holds(() -> told(publishes).equals(List.of("ANSWER_YOURS")));
        var before = remembered(idea, 0);
        partners.clock(idea, LocalDate.now(), before.due().plusDays(9));
        news.remembered(before);
        news.taken(new AnswerTaken(lab.id(), idea, before.clock(), new PartnerId(company.value() + 1), before.due()));
        Eventually.keeps(() -> told(publishes).equals(List.of("ANSWER_YOURS")));
    }
}

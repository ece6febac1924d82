package se.vartrannebergen.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.projects.ProjectEvent.PromiseRemembered;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

@ServiceTest
class PromisesTest {
    private static final PlainText WHY = new PlainText("Lamporna kommer inte förrän i februari.");

    private final Promising promises;
    private final HandingOver handing;
    private final PromiseBook book;
    private final ProjectToday days;
    private final Ideas ideas;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas madeIdeas;
    private final TestPartners partners;
    private final TestGroups groups;
    private final TestProjects made;
    private final TestDecisions decisions;
    private final JdbcClient jdbc;
    private final List<PromiseRemembered> told = new ArrayList<>();
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private LocalDate today;

    PromisesTest(
            Promising promises,
            HandingOver handing,
            PromiseBook book,
            ProjectToday days,
            Ideas ideas,
            TestLabs labs,
            TestPersons persons,
            TestIdeas madeIdeas,
            TestPartners partners,
            TestGroups groups,
            TestProjects made,
            TestDecisions decisions,
            JdbcClient jdbc) {
        this.promises = promises;
        this.handing = handing;
        this.book = book;
        this.days = days;
        this.ideas = ideas;
        this.labs = labs;
        this.persons = persons;
        this.madeIdeas = madeIdeas;
        this.partners = partners;
        this.groups = groups;
        this.made = made;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aCompanyThatPromises() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        today = days.today();
    }

    private long promised(LocalDate due) {
        return made.promised(lab, company, editor, Optional.empty(), due);
    }

    private ShownPromise shown(long promise) {
        return book.find(lab.id(), promise).orElseThrow();
    }

    private static void partner(Runnable what) {
        AsStaff.run("PARTNER", what);
    }

    private void move(long promise, LocalDate seen, LocalDate due) {
        partner(() -> promises.move(lab.id(), editor, promise, seen, Optional.of(due), WHY, Language.SWEDISH));
    }

    private static void refused(Why why, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        ProjectRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void aPromiseIsDueOnItsDayAndLateFromTheDayAfter() {
        var promise = shown(promised(today));
        assertThat(promise.isLate(today)).isFalse();
        assertThat(promise.isLate(today.plusDays(1))).isTrue();
    }

    @Test
    void lateIsCountedInDaysOfStockholmAcrossSummerTimeAndTheLeapDay() {
        var promise = promised(today);
        made.dates(promise, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 27));
        assertThat(late(promise, "2027-03-27T22:59:00Z")).isFalse(); // 23:59 in winter
        assertThat(late(promise, "2027-03-27T23:00:00Z")).isTrue();
        made.dates(promise, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 28));
        assertThat(late(promise, "2027-03-28T21:59:00Z")).isFalse(); // 23:59 in summer
        assertThat(late(promise, "2027-03-28T22:00:00Z")).isTrue();
        made.dates(promise, LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 28));
        assertThat(late(promise, "2028-02-29T11:00:00Z")).isTrue();
        made.dates(promise, LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 29));
        assertThat(late(promise, "2028-02-29T11:00:00Z")).isFalse();
    }

    private boolean late(long promise, String now) {
        return shown(promise).isLate(new ProjectToday(Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).today());
    }

    @Test
    void whatIsKeptIsNeverLateAndCanBeTakenBackTheSameDayOnly() {
        var promise = promised(today);
        partner(() -> promises.keep(lab.id(), editor, promise));
        assertThat(shown(promise).isLate(today.plusYears(1))).isFalse();
        partner(() -> promises.notKeptYet(lab.id(), editor, promise));
        assertThat(shown(promise).keptOn()).isEmpty();
        partner(() -> promises.keep(lab.id(), editor, promise));
        jdbc.sql("UPDATE promise SET made_on = ?, first_due_on = ?, kept_on = ? WHERE id = ?")
                .params(today.minusDays(9), today, today.minusDays(1), promise)
                .update();
        refused(Why.WRONG_STATE, () -> partner(() -> promises.notKeptYet(lab.id(), editor, promise)));
    }

    @Test
    void aPromiseForADayThatHasPassedIsRefused() {
        assertThatThrownBy(() -> promised(today.minusDays(1)))
                .isInstanceOfSatisfying(
                        ProjectNotReady.class,
                        unfinished -> assertThat(unfinished.problems()).containsExactly(ProjectProblem.DAY_IS_PAST));
    }

    @Test
    void whatCannotBeKeptNeedsAReasonAndALaterDayAndEverybodyReadsBoth() {
        var promise = promised(today.plusDays(5));
        assertThatThrownBy(() -> move(promise, today.plusDays(5), today.plusDays(5)))
                .isInstanceOf(ProjectNotReady.class);
        assertThatThrownBy(() -> partner(() -> promises.move(
                        lab.id(),
                        editor,
                        promise,
                        today.plusDays(5),
                        Optional.of(today.plusDays(9)),
                        new PlainText("nej"),
                        Language.SWEDISH)))
                .isInstanceOf(ProjectNotReady.class);
        move(promise, today.plusDays(5), today.plusDays(30));
        var shown = shown(promise);
        assertThat(shown.dueOn()).isEqualTo(today.plusDays(30));
        assertThat(shown.firstDueOn()).isEqualTo(today.plusDays(5));
        assertThat(shown.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.why()).isEqualTo(WHY.value()));
    }

    @Test
    void ofTwoWhoMoveItAtOnceOneIsTold() {
        var due = today.plusDays(5);
        var promise = promised(due);
        var results = AtOnce.call(2, number -> {
            try {
                move(promise, due, due.plusDays(1 + number));
                return "moved";
            } catch (ProjectRefused refused) {
                return refused.why().name();
            }
        });
        assertThat(results).containsExactlyInAnyOrder("moved", "CHANGED_MEANWHILE");
        assertThat(shown(promise).moves()).hasSize(1);
    }

    @Test
    void onlyWhoPromisedKeepsIt() {
        var promise = promised(today);
        var city = partners.made(lab, "staden");
        var ofAnother = partners.editor(lab, city, true);
        var drafter = partners.editor(lab, company, false);
        var facilitator = persons.newcomer(lab);
        refused(Why.NOT_THEIRS, () -> partner(() -> promises.keep(lab.id(), ofAnother, promise)));
        refused(Why.DRAFTS_ONLY, () -> partner(() -> promises.keep(lab.id(), drafter, promise)));
        refused(Why.NOT_THEIRS, () -> AsStaff.run("FACILITATOR", () -> promises.keep(lab.id(), facilitator, promise)));
    }

    @Test
    void aGroupPromisesThroughItsCoordinators() {
        var coordinator = persons.resident(lab);
        var group = groups.started(lab, coordinator);
        var member = persons.resident(lab);
        groups.join(lab, group, member);
        var words = TestProjects.promise(
                ProjectOwner.ofGroup(group), Optional.empty(), Optional.empty(), today.plusDays(1));
        refused(Why.NOT_THEIRS, () -> AsStaff.run("PERSON", () -> promises.make(lab.id(), member, words)));
        var promise = AsStaff.call("PERSON", () -> promises.make(lab.id(), coordinator, words));
        assertThat(book.openOfGroup(lab.id(), group))
                .extracting(ShownPromise::id)
                .containsExactly(promise);
    }

    /** With yes, while it goes on gathering votes. */
    private long answered(PersonId author) {
        var idea = made.answered(lab, company, editor, author);
        jdbc.sql("UPDATE idea SET state = 'OPEN' WHERE id = ?").param(idea).update();
        return idea;
    }

    @Test
    void aPromiseForAnIdeaIsReadWhereTheIdeaIsAlsoOnceThatBecamePartOfAnotherOne() {
        var author = persons.resident(lab);
        var idea = answered(author);
        var into = madeIdeas.sent(lab, author);
        var promise = made.promised(lab, company, editor, Optional.of(idea), today);
        assertThat(shown(promise).idea()).isPresent();
        assertThat(jdbc.sql("SELECT category_id FROM promise WHERE id = ?")
                        .param(promise)
                        .query(Long.class)
                        .single())
                .isEqualTo(lab.categories().getFirst().id());
        decisions.about(lab, idea, TestDecisions.merging(into));
        assertThat(book.ofIdea(lab.id(), into)).extracting(ShownPromise::id).containsExactly(promise);
    }

    @Test
    void aPromiseOutlivesAnIdeaThatIsWithdrawnAndNoneIsMadeForOne() {
        var author = persons.resident(lab);
        var idea = answered(author);
        var promise = made.promised(lab, company, editor, Optional.of(idea), today);
        ideas.withdraw(lab.id(), author, idea);
        assertThat(shown(promise).idea()).isEmpty();
        assertThatThrownBy(() -> made.promised(lab, company, editor, Optional.of(idea), today))
                .isInstanceOf(IdeaUnknown.class);
    }

    @Test
    void anOrganisationIsNotSentAwayBeforeItsPromiseIsKeptOrHandedOver() {
        var promise = promised(today);
        assertThatThrownBy(() -> partners.archive(lab, company)).isInstanceOf(PartnerRefused.class);
        var city = partners.made(lab, "staden");
        var facilitator = persons.newcomer(lab);
        AsStaff.run("FACILITATOR", () -> handing.promise(lab.id(), facilitator, promise, ProjectOwner.of(city)));
        partners.archive(lab, company);
        assertThat(book.open(lab.id(), city)).hasSize(1);
    }

    private void at(String now) {
        new PromiseReminders(
                        jdbc,
                        event -> {
                            if (event instanceof PromiseRemembered one
                                    && one.lab().equals(lab.id())) {
                                told.add(one);
                            }
                        },
                        Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .remind();
    }

    private List<String> occasions() {
        return told.stream().map(one -> one.occasion().toString()).toList();
    }

    /** In years long past: whatever else is promised in the database is due later. */
    @Test
    void whoPromisedIsRemindedAWeekBeforeOnTheDayAndOnceWhenItIsLate() {
        made.dates(promised(today), LocalDate.of(2008, 1, 1), LocalDate.of(2008, 2, 29));
        for (var day = LocalDate.of(2008, 2, 15); day.isBefore(LocalDate.of(2008, 3, 15)); day = day.plusDays(1)) {
            at(day + "T05:00:00Z"); // too early in the morning
            at(day + "T10:00:00Z");
            at(day + "T14:00:00Z");
        }
        assertThat(occasions()).containsExactly("2008-02-22", "2008-02-29", "2008-03-01");
    }

    @Test
    void afterMonthsOfSilenceThereIsOneReminderAndANewDayIsRememberedAnew() {
        var promise = promised(today);
        made.dates(promise, LocalDate.of(2008, 1, 1), LocalDate.of(2008, 2, 29));
        at("2008-09-01T10:00:00Z");
        at("2008-09-01T10:05:00Z");
        assertThat(occasions()).containsExactly("2008-03-01");
        jdbc.sql("UPDATE promise SET due_on = '2008-10-01' WHERE id = ?")
                .param(promise)
                .update();
        at("2008-09-24T10:00:00Z");
        at("2008-10-01T10:00:00Z");
        assertThat(occasions()).containsExactly("2008-03-01", "2008-09-24", "2008-10-01");
    }
}

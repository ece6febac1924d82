package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.answers.AnswerRefused.Why;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class ClocksTest {
    private static final PlainText WHY = new PlainText("Vi väntar på besked om pengarna.");

    private final Clocks clocks;
    private final Voting voting;
    private final Ideas ideas;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestPartners partners;
    private final TestDecisions decisions;
    private final Labs allLabs;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId author;
    private PersonId facilitator;

    ClocksTest(
            Clocks clocks,
            Voting voting,
            Ideas ideas,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestPartners partners,
            TestDecisions decisions,
            Labs allLabs,
            JdbcClient jdbc) {
        this.clocks = clocks;
        this.voting = voting;
        this.ideas = ideas;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.partners = partners;
        this.decisions = decisions;
        this.allLabs = allLabs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aLabWhereACompanyAnswers() {
        lab = labs.withThreshold(3);
        company = partners.answeringForAll(lab, "bolaget");
        author = persons.resident(lab);
        facilitator = persons.newcomer(lab);
    }

    private long owed() {
        var idea = made.sent(lab, author);
        persons.residents(lab, lab.settings().answerThreshold()).forEach(voter -> voting.cast(lab.id(), voter, idea));
        return idea;
    }

    private ShownClock clock(long idea) {
        return clocks.of(lab.id(), idea).orElseThrow();
    }

    @Test
    void theLastVoteThatIsNeededStartsTheClockOfWhoeverAnswersForIt() {
        var idea = owed();
        assertThat(clock(idea).owner().map(ShownClock.Owner::id)).contains(company);
        assertThat(clock(idea).dueOn())
                .isEqualTo(clocks.today().plusDays(lab.settings().answerDays()))
                .isEqualTo(clock(idea).firstDueOn());
        assertThat(partners.clocks(idea)).isEqualTo("RUNNING");
    }

    @Test
    void whateverTheThresholdIsLaterNoIdeaLosesItsClockOrGetsTwo() {
        var idea = owed();
        var due = clock(idea).dueOn();
        var few = made.sent(lab, author, "Fler papperskorgar", TestIdeas.TEXT);
        voting.cast(lab.id(), persons.resident(lab), few);
        threshold(20);
        voting.cast(lab.id(), persons.resident(lab), idea);
        assertThat(clock(idea).dueOn()).isEqualTo(due);
        threshold(2);
        voting.cast(lab.id(), persons.resident(lab), idea);
        voting.cast(lab.id(), persons.resident(lab), few);
        assertThat(partners.clocks(idea)).isEqualTo("RUNNING");
        assertThat(partners.clocks(few)).isEqualTo("RUNNING");
        threshold(20);
        assertThat(partners.clocks(few)).isEqualTo("RUNNING");
        assertThat(clock(idea).dueOn()).isEqualTo(due);
    }

    private void threshold(int votes) {
        jdbc.sql("UPDATE lab SET answer_threshold = ? WHERE id = ?")
                .params(votes, lab.id().value())
                .update();
        allLabs.refresh();
    }

    @Test
    void whereNobodyAnswersForItTheFacilitatorsLookForSomebody() {
        lab = labs.withThreshold(3);
        author = persons.resident(lab);
        var idea = owed();
        assertThat(clock(idea).owner()).isEmpty();
        var city = partners.made(lab, "staden");
        AsStaff.run("FACILITATOR", () -> clocks.assign(lab.id(), idea, facilitator, city, WHY, Language.SWEDISH));
        assertThat(clock(idea).owner().map(ShownClock.Owner::id)).contains(city);
        assertThat(made.steps(idea, "ANSWER_ASSIGNED")).isEqualTo(1);
    }

    @Test
    void theTimeIsExtendedOnceWithAReasonAndWithinBounds() {
        var idea = owed();
        var due = clock(idea).dueOn();
        refused(Why.DATE_OUT_OF_BOUNDS, () -> extend(idea, due));
        refused(Why.DATE_OUT_OF_BOUNDS, () -> extend(idea, due.plusDays(Clocks.LONGEST_EXTENSION + 1)));
        assertThat(made.steps(idea, "ANSWER_POSTPONED")).isZero();
        extend(idea, due.plusDays(20));
        assertThat(clock(idea).dueOn()).isEqualTo(due.plusDays(20));
        assertThat(clock(idea).firstDueOn()).isEqualTo(due);
        assertThat(clock(idea).extendedWhy().orElseThrow().reason()).isEqualTo(WHY.value());
        assertThat(made.steps(idea, "ANSWER_POSTPONED")).isEqualTo(1);
        refused(Why.EXTENDED_ALREADY, () -> extend(idea, due.plusDays(30)));
        refused(
                Why.REASON_MISSING,
                () -> AsStaff.run(
                        "FACILITATOR",
                        () -> clocks.extend(
                                lab.id(), idea, facilitator, due.plusDays(30), new PlainText(" "), Language.SWEDISH)));
    }

    @Test
    void onlyThoseWhoPublishForWhoeverOwesItAndFacilitatorsExtend() {
        var idea = owed();
        var later = clock(idea).dueOn().plusDays(5);
        var drafts = partners.editor(lab, company, false);
        var publishes = partners.editor(lab, company, true);
        var other = partners.editor(lab, partners.made(lab, "staden"), true);
        for (var person : new PersonId[] {drafts, other}) {
            refused(Why.NOT_THEIRS, () -> AsStaff.run("PARTNER", () -> extend(idea, person, later)));
        }
        AsStaff.run("PARTNER", () -> extend(idea, publishes, later));
        assertThat(clock(idea).dueOn()).isEqualTo(later);
    }

    @Test
    void whoOwesAnAnswerIsNotArchivedUntilSomebodyElseOwesIt() {
        var idea = owed();
        assertThatThrownBy(() -> partners.archive(lab, company))
                .isInstanceOfSatisfying(
                        PartnerRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(PartnerRefused.Why.OWES));
        var city = partners.made(lab, "staden");
        AsStaff.run("FACILITATOR", () -> clocks.assign(lab.id(), idea, facilitator, city, WHY, Language.SWEDISH));
        assertThatCode(() -> partners.archive(lab, company)).doesNotThrowAnyException();
        refused(
                Why.ARCHIVED,
                () -> AsStaff.run(
                        "FACILITATOR",
                        () -> clocks.assign(lab.id(), idea, facilitator, company, WHY, Language.SWEDISH)));
        assertThat(clock(idea).owner().map(ShownClock.Owner::id)).contains(city);
    }

    @Test
    void aMergedIdeaTakesItsClockAlongAndHasItAgainWhenTheyPart() {
        var idea = owed();
        var due = clock(idea).dueOn();
        var other = made.sent(lab, persons.resident(lab), "Fler lampor längs gångvägen", TestIdeas.TEXT);
        var decision = decisions.about(lab, idea, TestDecisions.merging(other));
        assertThat(partners.clocks(idea)).isEqualTo("MOVED");
        assertThat(partners.clocks(other)).isEqualTo("RUNNING");
        assertThat(clock(other).dueOn()).isEqualTo(due);
        assertThat(clock(other).owner().map(ShownClock.Owner::id)).contains(company);
        assertThat(made.state(other)).isEqualTo("UNDER_CONSIDERATION");
        decisions.undo(lab, decision);
        assertThat(partners.clocks(idea)).isEqualTo("RUNNING");
        assertThat(partners.clocks(other)).isEqualTo("RUNNING");
    }

    @Test
    void twoIdeasThatAreBothOwedAnAnswerKeepOneClockWhenTheyBecomeOne() {
        var idea = owed();
        var other = owed();
        decisions.about(lab, idea, TestDecisions.merging(other));
        assertThat(partners.clocks(idea)).isEqualTo("MOVED");
        assertThat(partners.clocks(other)).isEqualTo("RUNNING");
    }

    @Test
    void whatIsTakenBackIsOwedNoAnswer() {
        var idea = owed();
        ideas.withdraw(lab.id(), author, idea);
        assertThat(partners.clocks(idea)).isEqualTo("ENDED");
        assertThat(clocks.of(lab.id(), idea)).isEmpty();
        refused(Why.NOTHING_OWED, () -> extend(idea, clocks.today().plusDays(3)));
    }

    @Test
    void theClockOfAnIdeaIsReadInOneStatement() {
        var idea = owed();
        assertThat(Statements.of(() -> clocks.of(lab.id(), idea))).isEqualTo(1);
    }

    private void extend(long idea, LocalDate due) {
        AsStaff.run("FACILITATOR", () -> extend(idea, facilitator, due));
    }

    private void extend(long idea, PersonId by, LocalDate due) {
        clocks.extend(lab.id(), idea, by, due, WHY, Language.SWEDISH);
    }

    private static void refused(Why why, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        AnswerRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}

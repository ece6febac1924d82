package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.answers.AnswerRefused.Why;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class OfficialAnswersTest {
    /** {@code -Danswers.many=1000} measures as many as one text can answer; docs/performance.md has the figure. */
    private static final int MANY = Integer.getInteger("answers.many", 200);

    private final OfficialAnswers answers;
    private final AnsweredIdeas arriving;
    private final AnswersOnIdeas shown;
    private final Clocks clocks;
    private final AnswerVoices voices;
    private final AnswerDesk desk;
    private final Ideas ideas;
    private final Voting voting;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestPartners partners;
    private final TestAnswers given;
    private final TestDecisions decisions;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private PersonId drafter;
    private PersonId author;

    OfficialAnswersTest(
            OfficialAnswers answers,
            AnsweredIdeas arriving,
            AnswersOnIdeas shown,
            Clocks clocks,
            AnswerVoices voices,
            AnswerDesk desk,
            Ideas ideas,
            Voting voting,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestPartners partners,
            TestAnswers given,
            TestDecisions decisions,
            JdbcClient jdbc) {
        this.answers = answers;
        this.arriving = arriving;
        this.shown = shown;
        this.clocks = clocks;
        this.voices = voices;
        this.desk = desk;
        this.ideas = ideas;
        this.voting = voting;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.partners = partners;
        this.given = given;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aLabWhereACompanyAnswers() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        drafter = partners.editor(lab, company, false);
        author = persons.resident(lab);
    }

    private long begin(PersonId by, long idea) {
        return AsStaff.call("PARTNER", () -> answers.begin(lab.id(), company, by, idea, Language.SWEDISH));
    }

    private WrittenAnswer written(long answer) {
        return AsStaff.call("PARTNER", () -> answers.toChange(lab.id(), editor, answer));
    }

    private void publish(PersonId by, long answer, int seen, NewAnswer words, Set<Long> chosen) {
        AsStaff.run("PARTNER", () -> answers.publish(lab.id(), by, answer, seen, words, chosen));
    }

    private void correct(long answer, NewAnswer words) {
        var seen = written(answer).edition();
        AsStaff.run("PARTNER", () -> answers.correct(lab.id(), editor, answer, seen, words));
        Eventually.holds(() -> !written(answer).isUnderWay());
    }

    private int told(String kind, long idea) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE content_kind = 'idea' AND content_id = ? AND kind = ?")
                .params(idea, kind)
                .query(Integer.class)
                .single();
    }

    @Test
    void anAnswerEndsTheClockMovesTheIdeaAndIsToldOnceToItsAuthorAndItsVoters() {
        var idea = given.owed(lab, author);
        given.given(lab, company, editor, idea, Verdict.PARTLY);
        assertThat(partners.clocks(idea)).isEqualTo("ANSWERED");
        assertThat(made.state(idea)).isEqualTo("PLANNED");
        assertThat(made.steps(idea, "PLANNED_PARTLY")).isEqualTo(1);
        assertThat(shown.of(lab.id(), idea)).singleElement().satisfies(answer -> {
            assertThat(answer.said().verdict()).isEqualTo(Verdict.PARTLY);
            assertThat(answer.partnerSlug()).isEqualTo("bolaget");
        });
        Eventually.holds(() -> told("MINE_ANSWERED", idea) == 1 && told("VOTED_ANSWERED", idea) == 2);
        assertThat(told("MINE_MOVED", idea) + told("VOTED_MOVED", idea)).isZero();
    }

    @Test
    void aPlainYesIsNotToldTwiceEither() {
        var idea = given.owed(lab, author);
        given.given(lab, company, editor, idea, Verdict.YES);
        Eventually.holds(() -> told("VOTED_ANSWERED", idea) == 2);
        assertThat(told("MINE_MOVED", idea) + told("VOTED_MOVED", idea)).isZero();
    }

    @Test
    void severalOrganisationsAnswerAndTheIdeaIsCarriedOutAsLongAsOneSaysYes() {
        var idea = given.owed(lab, author);
        given.given(lab, company, editor, idea, Verdict.NO);
        assertThat(made.state(idea)).isEqualTo("DECLINED");
        var city = partners.made(lab, "staden");
        given.given(lab, city, partners.editor(lab, city, true), idea, Verdict.YES);
        assertThat(made.state(idea)).isEqualTo("PLANNED");
        var third = partners.made(lab, "foreningen");
        given.given(lab, third, partners.editor(lab, third, true), idea, Verdict.NOT_NOW);
        assertThat(made.state(idea)).isEqualTo("PLANNED");
        assertThat(shown.of(lab.id(), idea)).hasSize(3);
        assertThat(Statements.of(() -> shown.of(lab.id(), idea))).isEqualTo(1);
    }

    @Test
    void aNoNeedsAReasonAndAllProblemsAreSaidAtOnce() {
        var idea = given.owed(lab, author);
        var answer = begin(editor, idea);
        var no = TestAnswers.saying(Verdict.NO);
        var bad = new NewAnswer(
                no.verdict(),
                new PlainText("Nej."),
                no.next(),
                no.nextOn(),
                new PlainText(""),
                no.contact(),
                no.language());
        assertThatThrownBy(() -> publish(editor, answer, 0, bad, Set.of()))
                .isInstanceOfSatisfying(
                        AnswerNotReady.class,
                        unfinished -> assertThat(unfinished.problems())
                                .containsExactlyInAnyOrder(
                                        AnswerProblem.TEXT_TOO_SHORT,
                                        AnswerProblem.WHY_MISSING,
                                        AnswerProblem.IDEA_MISSING));
        assertThat(made.state(idea)).isEqualTo("UNDER_CONSIDERATION");
    }

    @Test
    void whoOnlyWritesDraftsLeavesThemToThoseWhoPublish() {
        var idea = given.owed(lab, author);
        var answer = begin(drafter, idea);
        assertThat(begin(editor, idea)).isEqualTo(answer);
        AsStaff.run(
                "PARTNER",
                () -> answers.save(lab.id(), drafter, answer, 0, TestAnswers.saying(Verdict.YES), Set.of(idea)));
        assertThatThrownBy(() -> publish(drafter, answer, 1, TestAnswers.saying(Verdict.YES), Set.of(idea)))
                .isInstanceOf(PartnerRefused.class);
        assertThat(AsStaff.call("PARTNER", () -> desk.of(lab.id(), company, editor))
                        .drafts())
                .hasSize(1);
        publish(editor, answer, 1, written(answer).words(), Set.of(idea));
        Eventually.holds(() -> made.state(idea).equals("PLANNED"));
        var stranger = partners.editor(lab, partners.made(lab, "staden"), true);
        assertThatThrownBy(() -> AsStaff.run("PARTNER", () -> answers.toChange(lab.id(), stranger, answer)))
                .isInstanceOf(AnswerUnknown.class);
    }

    @Test
    void ofTwoEditorsAtOnceOneIsRefusedAndNothingIsLost() {
        var idea = given.owed(lab, author);
        var answer = begin(editor, idea);
        var outcomes = AtOnce.call(
                2,
                i -> AsStaff.call("PARTNER", () -> {
                    try {
                        return ""
                                + answers.save(
                                        lab.id(),
                                        i == 0 ? editor : drafter,
                                        answer,
                                        0,
                                        TestAnswers.saying(Verdict.YES),
                                        Set.of(idea));
                    } catch (AnswerRefused refused) {
                        return refused.why().name();
                    }
                }));
        assertThat(outcomes).containsExactlyInAnyOrder("1", Why.CHANGED_MEANWHILE.name());
        var twice = AtOnce.call(
                2,
                i -> AsStaff.call("PARTNER", () -> {
                    try {
                        answers.publish(lab.id(), editor, answer, 1, TestAnswers.saying(Verdict.YES), Set.of(idea));
                        return "published";
                    } catch (AnswerRefused | AnswerUnknown refused) {
                        return "refused";
                    }
                }));
        assertThat(twice).containsExactlyInAnyOrder("published", "refused");
        Eventually.holds(() -> made.steps(idea, "PLANNED") == 1);
    }

    @Test
    void aRevokedRightIsRefusedAndTheDraftIsKept() {
        var idea = given.owed(lab, author);
        var answer = begin(drafter, idea);
        jdbc.sql("DELETE FROM partner_editor WHERE person_id = ?")
                .param(drafter.value())
                .update();
        assertThatThrownBy(() -> AsStaff.run(
                        "PARTNER",
                        () -> answers.save(
                                lab.id(), drafter, answer, 0, TestAnswers.saying(Verdict.YES), Set.of(idea))))
                .isInstanceOf(AnswerUnknown.class);
        assertThat(written(answer).state()).isEqualTo(AnswerState.DRAFT);
    }

    @Test
    void aCorrectionKeepsWhatWasSaidAndAnotherVerdictMovesTheIdea() {
        var idea = given.owed(lab, author);
        var answer = given.given(lab, company, editor, idea, Verdict.YES);
        Eventually.holds(() -> told("VOTED_ANSWERED", idea) == 2);
        correct(answer, TestAnswers.saying(Verdict.NO));
        Eventually.holds(() -> made.state(idea).equals("DECLINED"));
        var now = shown.of(lab.id(), idea).getFirst();
        assertThat(now.said().verdict()).isEqualTo(Verdict.NO);
        assertThat(now.earlier())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.said().verdict()).isEqualTo(Verdict.YES));
        assertThat(told("MINE_ANSWERED", idea)).isEqualTo(1);
        assertThat(Statements.of(() -> shown.of(lab.id(), idea))).isEqualTo(2);
        correct(answer, TestAnswers.saying(Verdict.PARTLY));
        Eventually.holds(() -> made.state(idea).equals("PLANNED"));
    }

    @Test
    void oneTextAnswersTwoHundredIdeasAndLeavesOutWhatIsNoIdeaAnyMore() {
        var many = IntStream.range(0, MANY)
                .mapToObj(i -> made.sent(lab, author, "Lampa nummer " + i, TestIdeas.TEXT))
                .collect(Collectors.toSet());
        var answer = begin(editor, many.iterator().next());
        AsStaff.run("PARTNER", () -> answers.save(lab.id(), editor, answer, 0, TestAnswers.saying(Verdict.YES), many));
        var withdrawn = many.stream().max(Long::compare).orElseThrow();
        jdbc.sql("UPDATE idea SET state = 'WITHDRAWN' WHERE id = ?")
                .param(withdrawn)
                .update();
        jdbc.sql("UPDATE idea SET state = 'OPEN' WHERE id = ?").param(withdrawn).update();
        var start = Instant.now();
        publish(editor, answer, 1, TestAnswers.saying(Verdict.YES), many);
        ideas.withdraw(lab.id(), author, withdrawn);
        Eventually.holds(Duration.ofMinutes(2), () -> !written(answer).isUnderWay());
        var took = Duration.between(start, Instant.now());
        var after = written(answer);
        assertThat(after.arrived() + after.leftOut().size()).isEqualTo(MANY);
        assertThat(after.leftOut()).hasSize(made.state(withdrawn).equals("WITHDRAWN") ? 1 : 0);
        assertThat(took).isLessThan(Duration.ofMinutes(1));
        System.getLogger("answers")
                .log(System.Logger.Level.INFO, MANY + " ideas answered in " + took.toMillis() + " ms");
    }

    @Test
    void whatACrashLeftUndoneIsDoneLaterAndNothingTwice() {
        var idea = given.owed(lab, author);
        var other = given.owed(lab, author);
        var answer = given.given(lab, company, editor, idea, Verdict.YES);
        jdbc.sql("INSERT INTO answered_idea (lab_id, answer_id, idea_id) VALUES (?, ?, ?)")
                .params(lab.id().value(), answer, other)
                .update();
        assertThat(written(answer).isUnderWay()).isTrue();
        assertThat(arriving.awaiting(lab.id(), answer)).containsExactly(other);
        AtOnce.call(3, i -> {
            arriving.reach(lab.id(), answer, other);
            arriving.reach(lab.id(), answer, idea);
            return i;
        });
        assertThat(written(answer).isUnderWay()).isFalse();
        assertThat(made.steps(idea, "PLANNED")).isEqualTo(1);
        assertThat(made.steps(other, "PLANNED")).isEqualTo(1);
    }

    @Test
    void onlyThoseBehindAnIdeaSayWhetherTheyFeelAnsweredAndFewerThanFiveStayAmongThemselves() {
        lab = labs.withThreshold(6);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        author = persons.resident(lab);
        var idea = made.sent(lab, author);
        var voters = persons.residents(lab, 6);
        voters.forEach(voter -> voting.cast(lab.id(), voter, idea));
        assertThatThrownBy(() -> voices.say(lab.id(), author, idea, true)).isInstanceOf(AnswerRefused.class);
        given.given(lab, company, editor, idea, Verdict.YES);
        assertThatThrownBy(() -> voices.say(lab.id(), persons.resident(lab), idea, true))
                .isInstanceOf(AnswerRefused.class);
        voters.subList(0, 4).forEach(voter -> voices.say(lab.id(), voter, idea, true));
        voices.say(lab.id(), voters.getFirst(), idea, false);
        assertThat(voices.of(lab.id(), idea, Optional.empty()).figures()).isEmpty();
        voices.say(lab.id(), author, idea, true);
        assertThat(voices.of(lab.id(), idea, Optional.of(author)))
                .isEqualTo(
                        new AnswerVoices.Voices(Optional.of(new AnswerVoices.Figures(4, 5)), Optional.of(true), true));
        voices.takeBack(lab.id(), author, idea);
        assertThat(voices.of(lab.id(), idea, Optional.of(author)).mine()).isEmpty();
        assertThat(Statements.of(() -> voices.of(lab.id(), idea, Optional.empty())))
                .isEqualTo(1);
    }

    @Test
    void anAnswerIsHiddenByADecisionAndComesBack() {
        var idea = given.owed(lab, author);
        var answer = given.given(lab, company, editor, idea, Verdict.YES);
        var decision = decisions.about(
                lab, new ContentRef(ShownAnswer.KIND, answer), TestDecisions.because(ContentAction.HIDE));
        assertThat(shown.of(lab.id(), idea)).isEmpty();
        // Nothing is answered any more: it is owed again, by the same day, and by whoever owed it.
        Eventually.holds(() -> made.state(idea).equals("UNDER_CONSIDERATION"));
        assertThat(partners.clocks(idea)).isEqualTo("RUNNING");
        assertThat(made.steps(idea, "ANSWER_GONE")).isEqualTo(1);
        decisions.undo(lab, decision);
        Eventually.holds(() -> made.state(idea).equals("PLANNED"));
        assertThat(shown.of(lab.id(), idea)).hasSize(1);
        assertThat(partners.clocks(idea)).isEqualTo("ANSWERED");
        Eventually.holds(() -> told("MINE_ANSWERED", idea) == 1);
    }

    private long by(String slug, long idea, Verdict verdict) {
        var other = partners.made(lab, slug);
        return given.given(lab, other, partners.editor(lab, other, true), idea, verdict);
    }

    private void remove(long answer) {
        decisions.about(lab, new ContentRef(ShownAnswer.KIND, answer), TestDecisions.because(ContentAction.REMOVE));
    }

    @Test
    void whereAnotherAnswerOfWhoeverOwedItIsInForceTheIdeaStandsWhereThatPutsIt() {
        var idea = given.owed(lab, author);
        var no = given.given(lab, company, editor, idea, Verdict.NO);
        var yes = by("staden", idea, Verdict.YES);
        Eventually.holds(() -> made.state(idea).equals("PLANNED"));
        remove(yes);
        Eventually.holds(() -> made.state(idea).equals("DECLINED"));
        assertThat(partners.clocks(idea)).isEqualTo("ANSWERED");
        assertThat(shown.of(lab.id(), idea)).extracting(ShownAnswer::id).containsExactly(no);
    }

    @Test
    void whoeverOwedTheAnswerOwesItStillWhereOnlyOthersHaveAnswered() {
        var idea = given.owed(lab, author);
        by("staden", idea, Verdict.NO);
        var yes = given.given(lab, company, editor, idea, Verdict.YES);
        by("foreningen", idea, Verdict.NOT_NOW);
        assertThat(made.state(idea)).isEqualTo("PLANNED");
        remove(yes);
        Eventually.holds(() -> made.state(idea).equals("UNDER_CONSIDERATION"));
        assertThat(partners.clocks(idea)).isEqualTo("RUNNING");
    }

    @Test
    void whoeverOwesNothingAddsAVoiceAndOnlyWhoOwesTheAnswerSettlesIt() {
        var idea = given.owed(lab, author);
        by("staden", idea, Verdict.NO);
        by("skolan", idea, Verdict.NOT_NOW);
        assertThat(made.state(idea)).isEqualTo("UNDER_CONSIDERATION");
        assertThat(partners.clocks(idea)).isEqualTo("RUNNING");
        assertThat(made.steps(idea, "ANSWER_ADDED")).isEqualTo(2);
        assertThat(shown.of(lab.id(), idea)).hasSize(2);
        Eventually.holds(() -> told("MINE_ANSWERED", idea) == 2);
        given.given(lab, company, editor, idea, Verdict.NO);
        assertThat(made.state(idea)).isEqualTo("DECLINED");
        assertThat(partners.clocks(idea)).isEqualTo("ANSWERED");
    }

    @Test
    void aYesOfAnotherOneIsNoReasonForWhoeverOwesTheAnswerToStaySilentButThenOutweighsTheirNo() {
        var idea = given.owed(lab, author);
        by("foreningen", idea, Verdict.PARTLY);
        assertThat(made.state(idea)).isEqualTo("UNDER_CONSIDERATION");
        assertThat(partners.clocks(idea)).isEqualTo("RUNNING");
        given.given(lab, company, editor, idea, Verdict.NO);
        assertThat(made.state(idea)).isEqualTo("PLANNED");
        assertThat(partners.clocks(idea)).isEqualTo("ANSWERED");
    }

    @Test
    void whereNobodyOwesAnAnswerTheFirstOneSettlesItAndALaterNoOfAnotherDoesNot() {
        var declined = made.sent(lab, author);
        by("staden", declined, Verdict.NO);
        assertThat(made.state(declined)).isEqualTo("DECLINED");
        var planned = made.sent(lab, author);
        given.given(lab, company, editor, planned, Verdict.YES);
        by("skolan", planned, Verdict.NO);
        assertThat(made.state(planned)).isEqualTo("PLANNED");
    }

    @Test
    void whereNothingWasOwedAnIdeaWhoseAnswerIsGoneIsOpenAndNobodyIsSaidToBeWaitedFor() {
        var idea = made.sent(lab, author);
        remove(by("staden", idea, Verdict.NO));
        Eventually.holds(() -> made.state(idea).equals("OPEN"));
        assertThat(made.steps(idea, "ANSWER_REMOVED")).isEqualTo(1);
        assertThat(made.steps(idea, "ANSWER_GONE")).isZero();
    }

    @Test
    void whoOwesTheAnswerFromNowOnAndGaveItBeforeHasAnswered() {
        var idea = given.owed(lab, author);
        var city = partners.made(lab, "staden");
        given.given(lab, city, partners.editor(lab, city, true), idea, Verdict.NO);
        assertThat(made.state(idea)).isEqualTo("UNDER_CONSIDERATION");
        AsStaff.run(
                "FACILITATOR",
                () -> clocks.assign(
                        lab.id(),
                        idea,
                        persons.newcomer(lab),
                        city,
                        new PlainText("Marken är stadens."),
                        Language.SWEDISH));
        assertThat(made.state(idea)).isEqualTo("DECLINED");
        assertThat(partners.clocks(idea)).isEqualTo("ANSWERED");
    }

    @Test
    void whatWasFeltAboutAnotherVerdictIsNoVoiceOnTheNewOneAndStaysAsAFigureOnly() {
        var idea = given.owed(lab, author);
        var answer = given.given(lab, company, editor, idea, Verdict.YES);
        voices.say(lab.id(), author, idea, true);
        correct(answer, TestAnswers.saying(Verdict.NO));
        Eventually.holds(
                () -> voices.of(lab.id(), idea, Optional.of(author)).mine().isEmpty());
        assertThat(jdbc.sql(
                                "SELECT CONCAT(verdict, ' ', answered, '/', voices) FROM answer_voice_before WHERE idea_id = ?")
                        .param(idea)
                        .query(String.class)
                        .single())
                .isEqualTo("YES 1/1");
        voices.say(lab.id(), author, idea, false);
        var edition = written(answer).edition();
        correct(answer, words(Verdict.NO, "Vi har **inga** pengar till nya lampor på den vägen det här året."));
        assertThat(written(answer).edition()).isEqualTo(edition + 1);
        Eventually.keeps(
                () -> voices.of(lab.id(), idea, Optional.of(author)).mine().equals(Optional.of(false)));
    }

    private static NewAnswer words(Verdict verdict, String text) {
        var said = TestAnswers.saying(verdict);
        return new NewAnswer(
                said.verdict(),
                new PlainText(text),
                said.next(),
                said.nextOn(),
                said.why(),
                said.contact(),
                said.language());
    }

    @Test
    void theDeskShowsWhatWaitsLateOnesFirstInFourStatements() {
        var idea = given.owed(lab, author);
        var late = given.owed(lab, author);
        jdbc.sql(
                        "UPDATE answer_clock SET started_on = '2026-01-01', first_due_on = '2026-02-01', due_on = '2026-02-01' WHERE idea_id = ?")
                .param(late)
                .update();
        begin(drafter, idea);
        var work = AsStaff.call("PARTNER", () -> desk.of(lab.id(), company, editor));
        assertThat(work.waiting().stream().map(AnswerDesk.Waiting::idea)).containsExactly(late, idea);
        assertThat(work.waiting().stream().map(AnswerDesk.Waiting::begun)).isEqualTo(List.of(false, true));
        assertThat(AsStaff.call("PARTNER", () -> Statements.of(() -> desk.of(lab.id(), company, editor))))
                .isEqualTo(4);
        assertThat(AsStaff.call("PARTNER", () -> desk.ideas(lab.id(), company, editor, "belysning")))
                .hasSize(2);
        assertThat(AsStaff.call("PARTNER", () -> desk.ideas(lab.id(), company, editor, "100 %_")))
                .isEmpty();
    }
}

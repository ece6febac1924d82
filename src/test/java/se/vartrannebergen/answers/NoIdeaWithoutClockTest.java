package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

/** Whatever happens to ideas, in whatever order: what is owed has one clock with the day it shows, and what is not owed has none. */
class NoIdeaWithoutClockTest {
    private static final int IDEAS = 3;
    private static final PlainText WHY = new PlainText("Vi behöver räkna på det först.");
    private static final ApplicationContext APPLICATION = application();
    private static final Lab LAB = bean(TestLabs.class).withThreshold(2);
    private static final List<PersonId> VOTERS = bean(TestPersons.class).residents(LAB, 4);
    private static final PersonId AUTHOR = bean(TestPersons.class).resident(LAB);
    private static final PersonId STAFF = bean(TestPersons.class).newcomer(LAB);
    private static final List<PartnerId> PARTNERS = List.of(
            bean(TestPartners.class).answeringForAll(LAB, "ett"),
            bean(TestPartners.class).made(LAB, "tva"));

    private enum Kind {
        VOTE,
        TAKE_BACK,
        MERGE,
        UNDO,
        ANSWER,
        CONSIDER,
        EXTEND,
        ASSIGN,
        WITHDRAW,
        HIDE,
        REMOVE,
        ANSWER_GONE,
        THRESHOLD,
        ARCHIVE
    }

    /** @param idea which one @param other another idea, voter, verdict or number */
    record Step(Kind kind, int idea, int other) {}

    @Provide
    Arbitrary<List<Step>> stories() {
        var kinds = Arbitraries.frequency(
                Tuple.of(14, Kind.VOTE),
                Tuple.of(1, Kind.TAKE_BACK),
                Tuple.of(5, Kind.MERGE),
                Tuple.of(6, Kind.UNDO),
                Tuple.of(3, Kind.ANSWER),
                Tuple.of(1, Kind.CONSIDER),
                Tuple.of(3, Kind.EXTEND),
                Tuple.of(3, Kind.ASSIGN),
                Tuple.of(1, Kind.WITHDRAW),
                Tuple.of(2, Kind.HIDE),
                Tuple.of(1, Kind.REMOVE),
                Tuple.of(3, Kind.ANSWER_GONE),
                Tuple.of(2, Kind.THRESHOLD),
                Tuple.of(3, Kind.ARCHIVE));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, IDEAS - 1),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new)
                .list()
                .ofMinSize(6)
                .ofMaxSize(24);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void everyIdeaThatIsOwedAnAnswerHasOneClock(@ForAll("stories") List<Step> story) {
        threshold(2);
        PARTNERS.forEach(partner ->
                AsStaff.run("ADMIN", () -> bean(Partners.class).restore(LAB.id(), partner, STAFF)));
        var ideas = Stream.generate(() -> bean(TestIdeas.class).sent(LAB, AUTHOR))
                .limit(IDEAS)
                .toList();
        List<Long> decisions = new ArrayList<>();
        List<String> done = new ArrayList<>();
        try {
            for (var step : story) {
                var before = running(ideas);
                done.add(step + " " + take(step, ideas, decisions));
                if (step.kind() == Kind.THRESHOLD) {
                    assertThat(running(ideas))
                            .as("no idea loses its clock: %s", done)
                            .isEqualTo(before);
                }
                assertThat(wrong(ideas)).as("%s", done).isEmpty();
            }
        } finally {
            // What is left of one story owes nothing in the next.
            ideas.forEach(idea -> bean(JdbcClient.class)
                    .sql("UPDATE answer_clock SET state = 'ENDED', ended_at = UTC_TIMESTAMP(6) WHERE running = ?")
                    .param(idea)
                    .update());
        }
    }

    private static String take(Step step, List<Long> ideas, List<Long> decisions) {
        try {
            AsStaff.run("FACILITATOR", () -> act(step, ideas, decisions));
            return "done";
        } catch (RuntimeException refused) {
            if (refused.getClass().getPackageName().startsWith("se.vartrannebergen")) {
                return refused.getMessage();
            }
            throw new AssertionError(step.toString(), refused);
        }
    }

    private static void act(Step step, List<Long> ideas, List<Long> decisions) {
        var lab = LAB.id();
        long idea = ideas.get(step.idea());
        var partner = PARTNERS.get(step.other() % 2);
        var by = new StepBy(Optional.of(partner), WHY, Language.SWEDISH);
        var steps = bean(IdeaSteps.class);
        var clocks = bean(Clocks.class);
        switch (step.kind()) {
            case VOTE -> bean(Voting.class).cast(lab, VOTERS.get(step.other()), idea);
            case TAKE_BACK -> bean(Voting.class).takeBack(lab, VOTERS.get(step.other()), idea);
            case MERGE -> decide(idea, TestDecisions.merging(ideas.get(step.other() % IDEAS)), decisions);
            case UNDO -> {
                if (!decisions.isEmpty()) {
                    bean(TestDecisions.class).undo(LAB, decisions.remove(step.other() % decisions.size()));
                }
            }
            case ANSWER -> {
                var verdict = Verdict.values()[step.other()];
                steps.answer(lab, idea, verdict, verdict.isYes(), by);
            }
            case CONSIDER -> steps.consider(lab, idea, by);
            case EXTEND ->
                clocks.extend(lab, idea, STAFF, clocks.today().plusDays(31 + step.other()), WHY, Language.SWEDISH);
            case ASSIGN -> clocks.assign(lab, idea, STAFF, partner, WHY, Language.SWEDISH);
            case WITHDRAW -> bean(Ideas.class).withdraw(lab, AUTHOR, idea);
            case HIDE -> decide(idea, TestDecisions.because(ContentAction.HIDE), decisions);
            case REMOVE -> decide(idea, TestDecisions.because(ContentAction.REMOVE), decisions);
            case ANSWER_GONE -> bean(AnswersGone.class).comeBack(lab, idea);
            case THRESHOLD -> threshold(1 + step.other());
            case ARCHIVE ->
                AsStaff.run("ADMIN", () -> {
                    if (step.idea() == 0) {
                        bean(Partners.class).restore(lab, partner, STAFF);
                    } else {
                        bean(Partners.class).archive(lab, partner, STAFF);
                    }
                });
        }
    }

    private static void decide(long idea, se.vartrannebergen.moderation.NewDecision decision, List<Long> decisions) {
        decisions.add(bean(TestDecisions.class).about(LAB, idea, decision));
    }

    private static void threshold(int votes) {
        bean(JdbcClient.class)
                .sql("UPDATE lab SET answer_threshold = ? WHERE id = ?")
                .params(votes, LAB.id().value())
                .update();
        bean(Labs.class).refresh();
    }

    private static List<Long> running(List<Long> ideas) {
        return bean(JdbcClient.class)
                .sql("SELECT id FROM answer_clock WHERE running IN (:ideas) ORDER BY id")
                .param("ideas", ideas)
                .query(Long.class)
                .list();
    }

    /** What must not be, in words. */
    private static List<String> wrong(List<Long> ideas) {
        return bean(JdbcClient.class)
                .sql("""
                        SELECT CONCAT(i.state, ', due ', COALESCE(i.answer_due_on, '-'), ', clock ', COALESCE(c.id, '-'),
                            ' due ', COALESCE(c.due_on, '-'), ', owner left ', COALESCE(p.archived_at, '-'))
                        FROM idea i LEFT JOIN answer_clock c ON c.running = i.id
                        LEFT JOIN partner p ON p.id = c.partner_id
                        WHERE i.id IN (:ideas) AND (
                            i.state = 'UNDER_CONSIDERATION' AND i.answer_due_on IS NOT NULL AND c.id IS NULL
                            OR c.id IS NOT NULL AND NOT (c.due_on <=> i.answer_due_on)
                            OR c.id IS NOT NULL AND COALESCE(i.stood_as, i.state) NOT IN ('OPEN', 'UNDER_CONSIDERATION')
                            OR i.state IN ('OPEN', 'UNDER_CONSIDERATION') AND p.archived_at IS NOT NULL)""")
                .param("ideas", ideas)
                .query(String.class)
                .list();
    }

    /** The same application that the other tests use. */
    private static ApplicationContext application() {
        return new TestContextManager(ClocksTest.class).getTestContext().getApplicationContext();
    }

    private static <T> T bean(Class<T> type) {
        return APPLICATION.getBean(type);
    }
}

package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.test.context.TestContextManager;
import se.vartrannebergen.labs.LabSettings;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.labs.LabSettings.Voters;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.ModerationStage.Scene;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestLabs;

/** No sequence of reports, decisions, appeals, edits and undoing leaves content, cases or pauses in an impossible state. */
class NoImpossibleStateTest {
    private static final ModerationStage STAGE = stage();
    private static final TestLabs LABS = bean(TestLabs.class);

    private enum Kind {
        REPORT,
        DECIDE,
        UNDO,
        APPEAL,
        REPORTER_APPEAL,
        DECIDE_APPEAL,
        EDIT,
        OPEN_BY_STAFF,
        FOUND,
        TAKE_BACK
    }

    /** @param who picks neighbour or facilitator; {@code what} picks action, measure, decision or outcome */
    record Step(Kind kind, int who, int what, Measure measure) {}

    @Provide
    Arbitrary<List<Step>> stories() {
        var kinds = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(6, Kind.REPORT),
                net.jqwik.api.Tuple.of(6, Kind.DECIDE),
                net.jqwik.api.Tuple.of(3, Kind.UNDO),
                net.jqwik.api.Tuple.of(4, Kind.APPEAL),
                net.jqwik.api.Tuple.of(2, Kind.REPORTER_APPEAL),
                net.jqwik.api.Tuple.of(4, Kind.DECIDE_APPEAL),
                net.jqwik.api.Tuple.of(3, Kind.EDIT),
                net.jqwik.api.Tuple.of(2, Kind.OPEN_BY_STAFF),
                net.jqwik.api.Tuple.of(1, Kind.FOUND),
                net.jqwik.api.Tuple.of(1, Kind.TAKE_BACK));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(Measure.class))
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(16);
    }

    @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
    void whateverHappensContentIsWhereItsDecisionsSay(@ForAll("stories") List<Step> story, @ForAll boolean reviewed) {
        var scene = STAGE.open(
                LABS.make(new LabSettings(
                        20, 30, reviewed ? ReviewPolicy.ALWAYS : ReviewPolicy.AT_ONCE, 2, Voters.CONFIRMED, 2)),
                reviewed ? Visibility.WAITING : Visibility.PUBLIC);
        List<String> receipts = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (var step : story) {
            done.add(step + " " + take(scene, step, receipts));
            check(scene, done);
        }
    }

    private static String take(Scene scene, Step step, List<String> receipts) {
        try {
            act(scene, step, receipts);
            return "done";
        } catch (ModerationRefused refused) {
            return refused.why().name();
        } catch (CaseUnknown unknown) {
            return "unknown";
        }
    }

    private static void act(Scene scene, Step step, List<String> receipts) {
        var staff = staff(scene, step);
        switch (step.kind()) {
            case REPORT -> receipts.add(scene.report(step.who() % 5));
            case DECIDE -> {
                if (scene.undecided().isPresent()) {
                    var actions = ContentAction.values();
                    scene.decide(staff, actions[step.what() % actions.length], step.measure());
                }
            }
            case UNDO -> decision(scene, step).ifPresent(decision -> scene.undo(staff, decision));
            case APPEAL -> decision(scene, step).ifPresent(scene::appeal);
            case REPORTER_APPEAL -> {
                if (!receipts.isEmpty()) {
                    STAGE.appeals.byReporter(
                            scene.id(),
                            receipts.get(step.what() % receipts.size()),
                            new PlainText("Se igen."),
                            Language.SWEDISH);
                }
            }
            case DECIDE_APPEAL -> {
                if (scene.openAppeal().isPresent()) {
                    scene.decideAppeal(staff, step.what() % 2 == 0);
                }
            }
            case EDIT -> {
                STAGE.moderation.keepVersion(scene.id(), scene.content, "Rubrik", "Förr.", Language.SWEDISH);
                STAGE.pieces.change(scene.content, "Nytt " + step.what());
                STAGE.moderation.edited(scene.id(), scene.content);
            }
            case OPEN_BY_STAFF ->
                se.vartrannebergen.testing.AsStaff.run(
                        "FACILITATOR", () -> STAGE.decisions.open(scene.id(), staff, scene.content));
            case FOUND -> STAGE.moderation.found(scene.id(), scene.content, List.of(Signal.LINKS));
            case TAKE_BACK -> {
                if (scene.visibility() == Visibility.PUBLIC) {
                    STAGE.pieces.takeBack(scene.content);
                    STAGE.moderation.withdrawn(scene.id(), scene.content);
                }
            }
        }
    }

    private static PersonId staff(Scene scene, Step step) {
        return step.who() % 2 == 0 ? scene.first : scene.second;
    }

    private static Optional<Long> decision(Scene scene, Step step) {
        var all = STAGE.jdbc
                .sql("SELECT id FROM decision WHERE lab_id = ? ORDER BY id DESC")
                .param(scene.id().value())
                .query(Long.class)
                .list();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(step.what() % all.size()));
    }

    private static void check(Scene scene, List<String> done) {
        var open = scene.undecided();
        var stands = scene.visibility();
        var said = String.join("\n", done) + "\n" + open + " " + stands;
        var action = standing(scene);
        if (stands == Visibility.GONE) {
            assertThat(open).as(said).isEmpty();
        } else if (open.filter(Scene.Known::hidden).isPresent()) {
            assertThat(stands).as(said).isEqualTo(Visibility.HIDDEN);
        } else {
            assertThat(stands).as(said).isIn(allowed(action));
        }
        if (stands == Visibility.WAITING) {
            assertThat(open).as(said).isPresent();
        }
        if (open.filter(one -> one.state().equals("AWAITING_EDIT")).isPresent()) {
            assertThat(action).as(said).isEqualTo(ContentAction.ASK_EDIT);
        }
        assertThat(STAGE.pieces.isMerged(scene.content)).as(said).isEqualTo(count(scene, """
                        SELECT COUNT(*) FROM decision WHERE lab_id = ? AND action = 'MERGE'
                          AND undone_at IS NULL AND overturned_at IS NULL""") > 0);
        assertThat(count(scene, """
                        SELECT COUNT(*) FROM pause p JOIN decision d ON d.id = p.decision_id
                        WHERE p.lab_id = ? AND (p.lifted_at IS NULL) <> (d.undone_at IS NULL AND d.overturned_at IS NULL)"""))
                .as("a pause lasts while its decision stands\n" + said)
                .isZero();
        assertThat(count(scene, """
                        SELECT COUNT(*) FROM appeal a LEFT JOIN moderation_case c
                          ON c.appeal_id = a.id AND c.state = 'OPEN'
                        WHERE a.lab_id = ? AND (a.granted IS NULL) <> (c.id IS NOT NULL)"""))
                .as("what is appealed is on the desk\n" + said)
                .isZero();
        assertThat(count(scene, """
                        SELECT COUNT(*) FROM appeal a JOIN decision d ON d.id = a.decision_id
                        WHERE a.lab_id = ? AND a.decided_by = d.decided_by"""))
                .as("somebody else decides an appeal\n" + said)
                .isZero();
    }

    private static List<Visibility> allowed(ContentAction standing) {
        return switch (standing) {
            case ASK_EDIT, HIDE -> List.of(Visibility.HIDDEN);
            case REMOVE, FAULT_REPORT -> List.of(Visibility.REMOVED);
            case KEEP, MERGE -> List.of(Visibility.PUBLIC, Visibility.WAITING);
        };
    }

    private static ContentAction standing(Scene scene) {
        return STAGE.jdbc
                .sql("""
                        SELECT action FROM decision WHERE lab_id = ? AND undone_at IS NULL AND overturned_at IS NULL
                        ORDER BY decided_at DESC, id DESC LIMIT 1""")
                .param(scene.id().value())
                .query(String.class)
                .optional()
                .map(ContentAction::valueOf)
                .orElse(ContentAction.KEEP);
    }

    private static int count(Scene scene, String sql) {
        return STAGE.jdbc
                .sql(sql)
                .param(scene.id().value())
                .query(Integer.class)
                .single();
    }

    private static ModerationStage stage() {
        return bean(ModerationStage.class);
    }

    /** The same application that the other tests of moderation use. */
    private static <T> T bean(Class<T> type) {
        return new TestContextManager(ModerationTest.class)
                .getTestContext()
                .getApplicationContext()
                .getBean(type);
    }
}

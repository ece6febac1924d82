package se.vartrannebergen.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** A lab with an author, neighbours who report, two facilitators, and short ways to let them act. */
@TestComponent
class ModerationStage {
    static final LocalizedText WORDS = new LocalizedText(
            Map.of(Language.SWEDISH, "Därför att regeln säger så.", new Language("ar"), "لأن القاعدة تقول ذلك."));

    final MemoryPieces pieces;
    final Reports reports;
    final Decisions decisions;
    final Appeals appeals;
    final Moderation moderation;
    final Pauses pauses;
    final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;

    ModerationStage(
            MemoryPieces pieces,
            Reports reports,
            Decisions decisions,
            Appeals appeals,
            Moderation moderation,
            Pauses pauses,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons) {
        this.pieces = pieces;
        this.reports = reports;
        this.decisions = decisions;
        this.appeals = appeals;
        this.moderation = moderation;
        this.pauses = pauses;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
    }

    Scene open(Visibility stands) {
        return open(labs.make(), stands);
    }

    Scene open(Lab lab, Visibility stands) {
        var author = persons.resident(lab);
        var content = pieces.write(lab.id(), author, stands);
        var scene = new Scene(
                lab, content, author, persons.residents(lab, 5), persons.newcomer(lab), persons.newcomer(lab));
        if (stands == Visibility.WAITING) {
            moderation.awaitsReview(lab.id(), content);
        }
        return scene;
    }

    static NewDecision decision(ContentAction action, Measure measure) {
        return new NewDecision(
                action,
                measure,
                measure == Measure.PAUSE ? 7 : null,
                action == ContentAction.MERGE ? 999_999L : null,
                Optional.of(1),
                Optional.of(WORDS),
                Optional.of(WORDS));
    }

    /** One piece of content and the people around it. */
    class Scene {
        final Lab lab;
        final ContentRef content;
        final PersonId author;
        final List<PersonId> neighbours;
        final PersonId first;
        final PersonId second;

        Scene(
                Lab lab,
                ContentRef content,
                PersonId author,
                List<PersonId> neighbours,
                PersonId first,
                PersonId second) {
            this.lab = lab;
            this.content = content;
            this.author = author;
            this.neighbours = neighbours;
            this.first = first;
            this.second = second;
        }

        LabId id() {
            return lab.id();
        }

        Visibility visibility() {
            return pieces.visibility(content);
        }

        String report(int neighbour) {
            return reports.report(
                    id(),
                    content,
                    Optional.of(neighbours.get(neighbour)),
                    new NewReport(1, new PlainText("Det här är elakt."), Language.SWEDISH));
        }

        String reportAsVisitor() {
            return reports.report(
                    id(), content, Optional.empty(), new NewReport(2, new PlainText(""), new Language("en")));
        }

        long decide(PersonId staff, ContentAction action, Measure measure) {
            var about = undecided().orElseThrow();
            return AsStaff.call(
                    "FACILITATOR",
                    () -> decisions.decide(id(), staff, about.id(), about.version(), decision(action, measure)));
        }

        long decide(ContentAction action) {
            return decide(first, action, Measure.NONE);
        }

        void undo(PersonId staff, long decision) {
            AsStaff.run("FACILITATOR", () -> decisions.undo(id(), staff, decision));
        }

        void appeal(long decision) {
            appeals.byAuthor(id(), author, decision, new PlainText("Jag menade inte så."), Language.SWEDISH);
        }

        void decideAppeal(PersonId staff, boolean granted) {
            var about = openAppeal().orElseThrow();
            AsStaff.run("FACILITATOR", () -> appeals.decide(id(), staff, about.id(), about.version(), granted, WORDS));
        }

        /** What the tables say of a case that is on the desk or waits for its author. */
        record Known(long id, int version, String state, String cause, boolean hidden) {}

        Optional<Known> undecided() {
            return known("appeal_id IS NULL");
        }

        Optional<Known> openAppeal() {
            return known("appeal_id IS NOT NULL");
        }

        private Optional<Known> known(String which) {
            return jdbc.sql("""
                            SELECT id, version, state, cause, hidden FROM moderation_case
                            WHERE lab_id = ? AND content_kind = ? AND content_id = ? AND state IN ('OPEN', 'AWAITING_EDIT') AND\s""" + which + " ORDER BY id LIMIT 1")
                    .params(id().value(), content.kind(), content.id())
                    .query((row, number) -> new Known(
                            row.getLong("id"),
                            row.getInt("version"),
                            row.getString("state"),
                            row.getString("cause"),
                            row.getBoolean("hidden")))
                    .optional();
        }

        int count(String table) {
            return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE lab_id = ?")
                    .param(id().value())
                    .query(Integer.class)
                    .single();
        }
    }
}

package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.CaseFilter.Show;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPieces;

/** What facilitators see on their desk. */
@ServiceTest
class DeskTest {
    private static final Optional<CaseMark> FROM_THE_START = Optional.empty();
    private static final int MANY = 5_000;

    private final CaseQueue queue;
    private final CasePages pages;
    private final CaseNotes notes;
    private final MergeTargets targets;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Reports reports;
    private final Moderation moderation;
    private final TestPieces pieces;
    private final TestLabs labs;
    private final TestPersons persons;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId author;
    private PersonId staff;

    DeskTest(
            CaseQueue queue,
            CasePages pages,
            CaseNotes notes,
            MergeTargets targets,
            Decisions decisions,
            Appeals appeals,
            Reports reports,
            Moderation moderation,
            TestPieces pieces,
            TestLabs labs,
            TestPersons persons,
            JdbcClient jdbc) {
        this.queue = queue;
        this.pages = pages;
        this.notes = notes;
        this.targets = targets;
        this.decisions = decisions;
        this.appeals = appeals;
        this.reports = reports;
        this.moderation = moderation;
        this.pieces = pieces;
        this.labs = labs;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aLab() {
        lab = labs.make();
        author = persons.resident(lab);
        staff = persons.newcomer(lab);
    }

    @Test
    void theQueueHasTheOldestDueFirstAndCountsWhatIsLate() {
        var late = reported();
        var young = reported();
        make(late, "due_at = UTC_TIMESTAMP(6) - INTERVAL 3 HOUR");
        var slice = find(CaseFilter.ALL);
        assertThat(slice.cards()).extracting(CaseCard::id).containsExactly(late, young);
        assertThat(slice.open()).isEqualTo(2);
        assertThat(slice.overdue()).isEqualTo(1);
        assertThat(slice.cards().getFirst().isOverdue(Instant.now())).isTrue();
        assertThat(slice.cards().getLast().isOverdue(Instant.now())).isFalse();
        assertThat(slice.cards().getFirst().reports()).isEqualTo(1);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        insert(45);
        Set<Long> seen = new HashSet<>();
        var after = FROM_THE_START;
        var sizes = new ArrayList<Integer>();
        do {
            var mark = after;
            var slice = asStaff(() -> queue.find(lab.id(), staff, CaseFilter.ALL, mark));
            slice.cards().forEach(card -> assertThat(seen.add(card.id())).isTrue());
            sizes.add(slice.cards().size());
            after = slice.last().map(CaseMark::text).flatMap(CaseMark::parse);
        } while (after.isPresent());
        assertThat(sizes).containsExactly(20, 20, 5);
    }

    @Test
    void theQueueIsNarrowedByCauseKindAndWhoMayDecide() {
        var mine = reported(staff);
        var other = reported();
        moderation.found(lab.id(), pieces.write(lab.id(), author), List.of(Signal.LINKS));
        assertThat(find(new CaseFilter(Show.OPEN, Cause.SIGNAL, null, false)).cards())
                .singleElement()
                .satisfies(card -> assertThat(card.signals()).containsExactly(Signal.LINKS));
        assertThat(find(new CaseFilter(Show.OPEN, Cause.REPORTS, TestPieces.KIND, false))
                        .cards())
                .extracting(CaseCard::id)
                .containsExactly(mine, other);
        assertThat(find(new CaseFilter(Show.OPEN, null, "idea", false)).cards()).isEmpty();
        assertThat(find(new CaseFilter(Show.OPEN, Cause.REPORTS, null, true)).cards())
                .extracting(CaseCard::id)
                .containsExactly(other);
        assertThat(find(CaseFilter.ALL).cards())
                .filteredOn(card -> card.id() == mine)
                .singleElement()
                .satisfies(card -> assertThat(card.hindrance()).contains(Hindrance.OWN_CONTENT));
    }

    @Test
    void whoReportedItDoesNotDecideIt() {
        var content = pieces.write(lab.id(), author);
        report(content, Optional.of(staff));
        assertThat(find(CaseFilter.ALL).cards().getFirst().hindrance()).contains(Hindrance.OWN_REPORT);
        assertThat(find(new CaseFilter(Show.OPEN, null, null, true)).cards()).isEmpty();
    }

    @Test
    void whatWasDecidedIsFoundToBeUndoneByWhoDecided() {
        var about = reported();
        var decision = asStaff(() -> decisions.decide(lab.id(), staff, about, version(about), NewDecision.keep()));
        var decided = find(new CaseFilter(Show.DECIDED, null, null, false)).cards();
        assertThat(decided).singleElement().satisfies(card -> {
            assertThat(card.decision().orElseThrow().id()).isEqualTo(decision);
            assertThat(card.decision().orElseThrow().undoable()).isTrue();
        });
        var colleague = persons.newcomer(lab);
        var seen = asStaff(
                () -> queue.find(lab.id(), colleague, new CaseFilter(Show.DECIDED, null, null, false), FROM_THE_START));
        assertThat(seen.cards().getFirst().decision().orElseThrow().undoable()).isFalse();
        assertThat(find(CaseFilter.ALL).cards()).isEmpty();
        assertThat(asStaff(() -> pages.find(lab.id(), staff, about))
                        .orElseThrow()
                        .decided()
                        .orElseThrow()
                        .undoable())
                .isTrue();
    }

    @Test
    void theNextCaseIsTheOneBehindAndThenTheFirst() {
        var first = reported();
        var second = reported();
        reported(staff);
        var cards = find(CaseFilter.ALL).cards();
        assertThat(next(cards.getFirst())).contains(second);
        assertThat(next(cards.get(1))).contains(first);
        asStaff(() -> decisions.decide(lab.id(), staff, first, version(first), NewDecision.keep()));
        assertThat(next(cards.get(1))).isEmpty();
    }

    @Test
    void aCaseShowsAllThatHelpsToDecideIt() {
        var content = pieces.write(lab.id(), author, "Rubrik", "Text som anmäls", new Language("ar"));
        moderation.keepVersion(lab.id(), content, "Förr", "Så stod det förr", Language.SWEDISH);
        report(content, Optional.empty());
        report(content, Optional.of(persons.resident(lab)));
        moderation.found(lab.id(), content, List.of(Signal.SHOUTING));
        var id = find(CaseFilter.ALL).cards().getFirst().id();
        var page = asStaff(() -> pages.find(lab.id(), staff, id)).orElseThrow();
        assertThat(page.reports()).extracting(report -> report.by().isPresent()).containsExactly(false, true);
        assertThat(page.versions()).extracting(CasePage.Version::title).containsExactly("Förr");
        assertThat(page.card().signals()).containsExactly(Signal.SHOUTING);
        assertThat(page.piece().orElseThrow().around()).hasSize(1);
        assertThat(page.author().confirmed()).isTrue();
        assertThat(page.author().pieces()).hasValue(1);
        assertThat(page.author().reads()).contains(Language.SWEDISH);
        assertThat(page.mergeable()).isTrue();
    }

    @Test
    void theAuthorsHistoryIsToldInFigures() {
        var before = reported();
        asStaff(() -> decisions.decide(lab.id(), staff, before, version(before), removal(Measure.PAUSE, 3)));
        var kept = reported();
        asStaff(() -> decisions.decide(lab.id(), staff, kept, version(kept), NewDecision.keep()));
        var now = reported();
        var known =
                asStaff(() -> pages.find(lab.id(), staff, now)).orElseThrow().author();
        assertThat(known.kept()).isEqualTo(1);
        assertThat(known.restricted()).isEqualTo(1);
        assertThat(known.pause()).isPresent();
        assertThat(known.lately()).extracting(PastDecision::caseId).containsExactly(kept, before);
    }

    @Test
    void aPauseIsLiftedByStaffWithAReasonInTheLog() {
        var about = reported();
        var decision =
                asStaff(() -> decisions.decide(lab.id(), staff, about, version(about), removal(Measure.SUSPEND, null)));
        assertThatThrownBy(() -> AsStaff.run("FACILITATOR", () -> decisions.liftPause(lab.id(), author, decision, "")))
                .isInstanceOf(ModerationRefused.class);
        AsStaff.run("FACILITATOR", () -> decisions.liftPause(lab.id(), staff, decision, "Vi har pratat."));
        var page = asStaff(() -> pages.find(lab.id(), staff, about)).orElseThrow();
        assertThat(page.author().pause()).isEmpty();
        assertThat(page.decided().orElseThrow().stands()).isTrue();
        assertThat(log("PAUSE_LIFTED")).containsExactly(author.value());
    }

    @Test
    void anAppealShowsWhatItIsAgainst() {
        var about = reported();
        var decision =
                asStaff(() -> decisions.decide(lab.id(), staff, about, version(about), removal(Measure.NONE, null)));
        appeals.byAuthor(lab.id(), author, decision, new PlainText("Det var inte så jag menade."), Language.SWEDISH);
        var card = find(CaseFilter.ALL).cards().getFirst();
        assertThat(card.cause()).isEqualTo(Cause.APPEAL);
        assertThat(card.hindrance()).contains(Hindrance.OWN_DECISION);
        var colleague = persons.newcomer(lab);
        var page = asStaff(() -> pages.find(lab.id(), colleague, card.id())).orElseThrow();
        assertThat(page.card().hindrance()).isEmpty();
        var appeal = page.appeal().orElseThrow();
        assertThat(appeal.byAuthor()).isTrue();
        assertThat(appeal.words()).isEqualTo("Det var inte så jag menade.");
        assertThat(appeal.against().reason().orElseThrow().in(Language.SWEDISH)).isEqualTo("Därför");
    }

    @Test
    void whoOpensACaseStandsInTheLogAndWhoReadsItAnewDoesNotStandThereTwice() {
        var about = reported();
        asStaff(() -> pages.open(lab.id(), staff, about));
        asStaff(() -> pages.find(lab.id(), staff, about));
        assertThat(log("CASE_SEEN")).containsExactly(author.value());
    }

    @Test
    void theLogSaysAlsoWhichReportersNamesWereSeen() {
        var content = pieces.write(lab.id(), author);
        var reporter = persons.resident(lab);
        report(content, Optional.empty());
        report(content, Optional.of(reporter));
        var about = find(CaseFilter.ALL).cards().getFirst().id();
        asStaff(() -> pages.open(lab.id(), staff, about));
        assertThat(log("CASE_SEEN")).containsExactly(author.value(), reporter.value());
    }

    @Test
    void whoWroteItReadsNeitherWhoReportedItNorWhatStaffSay() {
        var content = pieces.write(lab.id(), staff);
        var reporter = persons.resident(lab);
        report(content, Optional.of(reporter));
        moderation.found(lab.id(), content, List.of(Signal.LINKS));
        var about = find(CaseFilter.ALL).cards().getFirst().id();
        var colleague = persons.newcomer(lab);
        AsStaff.run("FACILITATOR", () -> notes.write(lab.id(), colleague, about, new PlainText("Hm.")));
        var page = asStaff(() -> pages.open(lab.id(), staff, about)).orElseThrow();
        assertThat(page.reports()).isEmpty();
        assertThat(page.notes()).isEmpty();
        assertThat(page.card().signals()).isEmpty();
        assertThat(log("CASE_SEEN")).containsExactly(staff.value());
        assertThatThrownBy(() ->
                        AsStaff.run("FACILITATOR", () -> notes.write(lab.id(), staff, about, new PlainText("Jag?"))))
                .isInstanceOf(ModerationRefused.class);

        asStaff(() -> decisions.decide(lab.id(), colleague, about, version(about), NewDecision.keep()));
        var token = jdbc.sql("SELECT token FROM report WHERE case_id = ?")
                .param(about)
                .query(String.class)
                .single();
        appeals.byReporter(lab.id(), token, new PlainText("Jag ser det annorlunda."), Language.SWEDISH);
        var appeal = find(CaseFilter.ALL).cards().getFirst().id();
        assertThat(asStaff(() -> pages.open(lab.id(), staff, appeal))
                        .orElseThrow()
                        .appeal())
                .isEmpty();
        assertThat(asStaff(() -> pages.open(lab.id(), persons.newcomer(lab), appeal))
                        .orElseThrow()
                        .appeal())
                .isPresent();
    }

    @Test
    void aNoteIsReadByStaffAndStandsInTheLog() {
        var about = reported();
        asStaff(() -> {
            notes.write(lab.id(), staff, about, new PlainText("Jag har ringt."));
            return true;
        });
        assertThat(asStaff(() -> pages.find(lab.id(), staff, about))
                        .orElseThrow()
                        .notes())
                .extracting(CasePage.Note::text)
                .containsExactly("Jag har ringt.");
        assertThat(log("NOTE_WRITTEN")).containsExactly(author.value());
        assertThatThrownBy(() -> asStaff(() -> {
                    notes.write(lab.id(), staff, about, new PlainText(" "));
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatItCouldBecomePartOfIsFound() {
        var about = reported();
        pieces.write(lab.id(), author, "En annan sak", "Text", Language.SWEDISH);
        assertThat(asStaff(() -> targets.find(lab.id(), about, "annan")))
                .extracting(MergeableContent.Target::title)
                .containsExactly("En annan sak");
    }

    @Test
    void nobodyElseComesToTheDesk() {
        var about = reported();
        for (var role : List.of("PERSON", "PARTNER")) {
            assertThatThrownBy(() -> AsStaff.call(role, () -> queue.counts(lab.id())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> AsStaff.call(role, () -> pages.open(lab.id(), staff, about)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> AsStaff.call(role, () -> targets.find(lab.id(), about, "")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> AsStaff.run(role, () -> notes.write(lab.id(), staff, about, new PlainText("Hej"))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theDeskOfOneLabKnowsNothingOfAnother() {
        var about = reported();
        var elsewhere = labs.make();
        var stranger = persons.newcomer(elsewhere);
        assertThat(asStaff(() -> queue.find(elsewhere.id(), stranger, CaseFilter.ALL, FROM_THE_START))
                        .cards())
                .isEmpty();
        assertThat(asStaff(() -> queue.counts(elsewhere.id())).open()).isZero();
        assertThat(asStaff(() -> pages.open(elsewhere.id(), stranger, about))).isEmpty();
        assertThatThrownBy(() -> asStaff(() -> targets.find(elsewhere.id(), about, "")))
                .isInstanceOf(CaseUnknown.class);
        assertThatThrownBy(() -> asStaff(() -> {
                    notes.write(elsewhere.id(), stranger, about, new PlainText("Hej"));
                    return true;
                }))
                .isInstanceOf(CaseUnknown.class);
    }

    @Test
    void theQueueTakesTwoStatementsAndACaseTwelve() {
        var about = reported();
        assertThat(asStaff(() -> Statements.of(() -> queue.find(lab.id(), staff, CaseFilter.ALL, FROM_THE_START))))
                .isEqualTo(2);
        assertThat(asStaff(() -> Statements.of(() -> pages.find(lab.id(), staff, about))))
                .as("one of them in each room that counts what somebody wrote")
                .isEqualTo(12);
        assertThat(asStaff(() -> Statements.of(() -> queue.counts(lab.id())))).isEqualTo(1);
    }

    /** The figures are printed: they are no test, the plan and the statements are. */
    @Test
    void aQueueOfThousandsCostsWhatAnEmptyOneCosts() {
        var empty = time();
        insert(CaseQueue.PAGE);
        var page = time();
        insert(MANY - CaseQueue.PAGE, 2_000_000);
        var full = time();
        System.getLogger("desk")
                .log(
                        System.Logger.Level.INFO,
                        "queue of 0: {0} µs, of 20: {1} µs, of 5,000: {2} µs",
                        empty,
                        page,
                        full);
        var sent = asStaff(() -> Statements.sentBy(() -> queue.find(lab.id(), staff, CaseFilter.ALL, FROM_THE_START)));
        assertThat(sent).hasSize(2);
        var plan = jdbc.sql("EXPLAIN SELECT id FROM moderation_case c WHERE c.lab_id = ? AND c.state = 'OPEN' "
                        + "ORDER BY c.due_at, c.id LIMIT 21")
                .param(lab.id().value())
                .query()
                .listOfRows();
        assertThat(plan).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("key", "ix_moderation_case_queue");
            assertThat(String.valueOf(row.get("Extra"))).doesNotContain("filesort");
        });
        assertThat(find(CaseFilter.ALL).open()).isEqualTo(MANY);
    }

    private long time() {
        for (var i = 0; i < 30; i++) {
            find(CaseFilter.ALL);
        }
        var times = new ArrayList<Long>();
        for (var i = 0; i < 51; i++) {
            var before = System.nanoTime();
            find(CaseFilter.ALL);
            times.add(System.nanoTime() - before);
        }
        times.sort(null);
        return Duration.ofNanos(times.get(times.size() / 2)).toNanos() / 1_000;
    }

    private CaseSlice find(CaseFilter filter) {
        return asStaff(() -> queue.find(lab.id(), staff, filter, FROM_THE_START));
    }

    private Optional<Long> next(CaseCard card) {
        return asStaff(() -> queue.next(lab.id(), staff, CaseFilter.ALL, CaseQueue.mark(card)));
    }

    private static <T> T asStaff(java.util.concurrent.Callable<T> what) {
        return AsStaff.call("FACILITATOR", what);
    }

    private long reported() {
        return reported(author);
    }

    private long reported(PersonId writer) {
        var content = pieces.write(lab.id(), writer);
        report(content, Optional.empty());
        return jdbc.sql("SELECT id FROM moderation_case WHERE lab_id = ? AND content_kind = ? AND content_id = ?")
                .params(lab.id().value(), content.kind(), content.id())
                .query(Long.class)
                .single();
    }

    private void report(ContentRef content, Optional<PersonId> reporter) {
        reports.report(lab.id(), content, reporter, new NewReport(1, new PlainText("Elakt"), Language.SWEDISH));
    }

    private int version(long id) {
        return jdbc.sql("SELECT version FROM moderation_case WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static NewDecision removal(Measure measure, Integer days) {
        var facts = new LocalizedText(Map.of(Language.SWEDISH, "Du skrev så"));
        var reason = new LocalizedText(Map.of(Language.SWEDISH, "Därför"));
        return new NewDecision(
                ContentAction.REMOVE, measure, days, null, Optional.of(1), Optional.of(facts), Optional.of(reason));
    }

    private List<Long> log(String act) {
        return jdbc.sql("SELECT about_person FROM " + AuditLog.TABLE + " WHERE lab_id = ? AND act = ?")
                .params(lab.id().value(), act)
                .query(Long.class)
                .list();
    }

    private void make(long id, String what) {
        jdbc.sql("UPDATE moderation_case SET " + what + " WHERE id = ?")
                .param(id)
                .update();
    }

    private void insert(int many) {
        insert(many, 1_000_000);
    }

    private void insert(int many, int behind) {
        jdbc.sql("""
                        INSERT INTO moderation_case (id, lab_id, content_kind, content_id, author_id, cause, state, title, excerpt,
                            language, opened_at, due_at, created_at, updated_at)
                        SELECT NEXTVAL(moderation_case_seq), ?, 'testpiece', ? + seq, ?, 'REVIEW', 'OPEN', 'En rubrik', 'Text', 'sv',
                            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL (seq DIV 3) SECOND, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                        FROM seq_1_to_""" + many).params(lab.id().value(), behind, author.value()).update();
    }
}

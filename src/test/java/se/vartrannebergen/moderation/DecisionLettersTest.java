package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** What the author and those who reported read of a decision, and how they appeal. */
@ServiceTest
class DecisionLettersTest {
    private static final Language ARABIC = new Language("ar");
    private static final LocalizedText FACTS =
            new LocalizedText(Map.of(Language.SWEDISH, "Det stod ett namn.", ARABIC, "كان هناك اسم."));
    private static final LocalizedText REASON = new LocalizedText(Map.of(Language.SWEDISH, "Namn lämnas inte ut."));

    private final Screen screen;
    private final TestLabs labs;
    private final TestPersons persons;
    private final ReportFormTest.Room room;
    private final Reports reports;
    private final Decisions decisions;
    private final Appeals appeals;
    private final DecisionLetters letters;
    private final ReportReceipts receipts;
    private final Openness openness;
    private final JdbcClient jdbc;
    private final Texts texts;
    private Lab lab;
    private PersonId author;
    private PersonId staff;
    private ContentRef content;
    private String token;

    DecisionLettersTest(
            Screen screen,
            TestLabs labs,
            TestPersons persons,
            ReportFormTest.Room room,
            Reports reports,
            Decisions decisions,
            Appeals appeals,
            DecisionLetters letters,
            ReportReceipts receipts,
            Openness openness,
            JdbcClient jdbc,
            Texts texts) {
        this.screen = screen;
        this.labs = labs;
        this.persons = persons;
        this.room = room;
        this.reports = reports;
        this.decisions = decisions;
        this.appeals = appeals;
        this.letters = letters;
        this.receipts = receipts;
        this.openness = openness;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @BeforeEach
    void somethingReported() {
        lab = labs.rannebergen();
        author = persons.resident(lab);
        staff = persons.newcomer(lab);
        content = room.add(lab.id(), author);
        token = reports.report(
                lab.id(), content, Optional.empty(), new NewReport(3, new PlainText("Se!"), Language.SWEDISH));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long decide(ContentAction action, Measure measure, Integer days) {
        var about = jdbc.sql(
                        "SELECT id, version FROM moderation_case WHERE lab_id = ? AND content_id = ? AND state = 'OPEN'")
                .params(lab.id().value(), content.id())
                .query()
                .singleRow();
        var decided =
                new NewDecision(action, measure, days, null, Optional.of(3), Optional.of(FACTS), Optional.of(REASON));
        return AsStaff.call(
                "FACILITATOR",
                () -> decisions.decide(
                        lab.id(),
                        staff,
                        ((Number) about.get("id")).longValue(),
                        ((Number) about.get("version")).intValue(),
                        decided));
    }

    private String text(String key, Object... arguments) {
        return texts.get(ARABIC, key, arguments);
    }

    @Test
    void theAuthorReadsWhatWasDecidedAndWhyInTheirOwnLanguage() {
        var decision = decide(ContentAction.REMOVE, Measure.PAUSE, 7);
        screen.person(lab, author, ARABIC).opens("me/decisions/" + decision);
        var page = Jsoup.parse(screen.markup());
        assertThat(page.text())
                .contains(
                        text("moderation.letter.action.remove"),
                        ReportFormTest.TITLE,
                        text("moderation.letter.reported"),
                        text("moderation.letter.nomachine"),
                        text("moderation.appeal.elsewhere"))
                .doesNotContain("Se!");
        assertThat(page.selectFirst("[lang=ar].person-text").text()).isEqualTo("كان هناك اسم.");
        // Not there in Arabic: said to be Swedish.
        assertThat(page.select("[lang=sv].person-text").eachText()).contains("Namn lämnas inte ut.");
        assertThat(page.select("a[href=rules#part-3]")).hasSize(1);
        screen.opens("me");
        assertThat(Jsoup.parse(screen.markup()).select("a[href=me/decisions/" + decision + "]"))
                .hasSize(1);
    }

    @Test
    void nobodyElseReadsItAndNoOtherLabKnowsOfIt() {
        var decision = decide(ContentAction.HIDE, Measure.NONE, null);
        var other = persons.resident(lab);
        assertThat(letters.find(lab.id(), author, decision)).isPresent();
        assertThat(letters.find(lab.id(), other, decision)).isEmpty();
        assertThat(letters.find(labs.make().id(), author, decision)).isEmpty();
        screen.person(lab, other, Language.SWEDISH).opens("me/decisions/" + decision);
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "shell.notfound.title"));
    }

    @Test
    void whereFaultsAreTakenStandsInTheLetter() {
        var decision = decide(ContentAction.FAULT_REPORT, Measure.NONE, null);
        screen.person(lab, author, ARABIC).opens("me/decisions/" + decision);
        assertThat(Jsoup.parse(screen.markup()).text())
                .contains(
                        Jsoup.parse(lab.faultReports().orElseThrow().in(ARABIC)).text());
    }

    @Test
    void whoIsAskedToEditFindsTheWayThere() {
        var decision = decide(ContentAction.ASK_EDIT, Measure.NONE, null);
        screen.person(lab, author, ARABIC).opens("me/decisions/" + decision);
        assertThat(Jsoup.parse(screen.markup()).select("a.button[href=ideas/" + content.id() + "]"))
                .hasSize(1);
    }

    @Test
    void anUndoneDecisionSaysSo() {
        var decision = decide(ContentAction.HIDE, Measure.NONE, null);
        AsStaff.run("FACILITATOR", () -> decisions.undo(lab.id(), staff, decision));
        var letter = letters.find(lab.id(), author, decision).orElseThrow();
        assertThat(letter.undoneAt()).isPresent();
        assertThat(letter.mayAppeal()).isFalse();
        assertThat(letters.of(lab.id(), author))
                .extracting(DecisionLetter.Line::stands)
                .containsExactly(false);
        assertThat(receipts.find(lab.id(), token).orElseThrow().decision()).isEmpty();
    }

    @Test
    void theAuthorAppealsInPlaceAndSeesWhatCameOfIt() {
        var decision = decide(ContentAction.REMOVE, Measure.NONE, null);
        screen.person(lab, author, ARABIC).opens("me/decisions/" + decision);
        var send = LocatorJ._get(NativeButton.class, spec -> spec.withText(text("moderation.appeal.send")));
        LocatorJ._click(send);
        assertThat(LocatorJ._get(TextArea.class).getErrorMessage()).isEqualTo(text("moderation.appeal.problem.empty"));
        LocatorJ._setValue(LocatorJ._get(TextArea.class), "لم أكتب اسمًا.");
        LocatorJ._click(send);
        assertThat(Jsoup.parse(screen.markup()).text()).contains(text("moderation.appeal.yours"), "لم أكتب اسمًا.");
        decideAppeal(true);
        var letter = letters.find(lab.id(), author, decision).orElseThrow();
        assertThat(letter.appeal().orElseThrow().outcome().orElseThrow().granted())
                .isTrue();
        assertThat(letter.overturnedAt()).isPresent();
        assertThat(room.visibility(content)).isEqualTo(ModeratedPiece.Visibility.PUBLIC);
        var receipt = receipts.find(lab.id(), token).orElseThrow();
        assertThat(receipt.authors()).isPresent();
        assertThat(receipt.mayAppeal()).isFalse();
        screen.visitor(lab, ARABIC).opens("reports/" + token);
        assertThat(Jsoup.parse(screen.markup()).text()).contains(text("moderation.receipt.overturned"));
    }

    private void decideAppeal(boolean granted) {
        var about = jdbc.sql(
                        "SELECT id, version FROM moderation_case WHERE lab_id = ? AND content_id = ? AND cause = 'APPEAL'")
                .params(lab.id().value(), content.id())
                .query()
                .singleRow();
        AsStaff.run(
                "FACILITATOR",
                () -> appeals.decide(
                        lab.id(),
                        persons.newcomer(lab),
                        ((Number) about.get("id")).longValue(),
                        ((Number) about.get("version")).intValue(),
                        granted,
                        REASON));
    }

    @Test
    void whoReportedReadsTheOutcomeAppealsWithoutAnAccountAndReadsTheAnswer() {
        decide(ContentAction.HIDE, Measure.WARN, null);
        var receipt = receipts.find(lab.id(), token).orElseThrow();
        assertThat(receipt.decision().orElseThrow().action()).isEqualTo(ContentAction.HIDE);
        assertThat(receipt.mayAppeal()).isTrue();
        screen.visitor(lab, Language.SWEDISH).opens("reports/" + token);
        var page = Jsoup.parse(screen.markup());
        assertThat(page.select("form[method=post][action=reports/" + token + "] textarea[name=words]"))
                .hasSize(1);
        assertThat(page.text())
                .contains(texts.get(Language.SWEDISH, "moderation.receipt.outcome.hide"), "Namn lämnas inte ut.")
                .doesNotContain(texts.get(Language.SWEDISH, "moderation.letter.measure.warn"));
        appeals.byReporter(lab.id(), token, new PlainText("Ta bort det."), Language.SWEDISH);
        assertThat(receipts.find(lab.id(), token)
                        .orElseThrow()
                        .own()
                        .orElseThrow()
                        .outcome())
                .isEmpty();
        decideAppeal(false);
        var after = receipts.find(lab.id(), token).orElseThrow();
        assertThat(after.own().orElseThrow().outcome().orElseThrow().granted()).isFalse();
        assertThat(after.mayAppeal()).isFalse();
    }

    @Test
    void lettersCostOneStatementAndFiguresFour() {
        var decision = decide(ContentAction.HIDE, Measure.NONE, null);
        assertThat(Statements.of(() -> letters.find(lab.id(), author, decision)))
                .isEqualTo(1);
        assertThat(Statements.of(() -> letters.of(lab.id(), author))).isEqualTo(1);
        assertThat(Statements.of(() -> openness.months(lab.id()))).isEqualTo(4);
    }

    @Test
    void thePublicFiguresCountEachDecisionOnce() {
        lab = labs.make();
        author = persons.resident(lab);
        staff = persons.newcomer(lab);
        for (var i = 0; i < 6; i++) {
            content = room.add(lab.id(), author);
            reports.report(lab.id(), content, Optional.empty(), new NewReport(3, new PlainText(""), Language.SWEDISH));
            decide(i < 5 ? ContentAction.REMOVE : ContentAction.KEEP, Measure.NONE, null);
        }
        var month = openness.months(lab.id()).getFirst();
        assertThat(month.reports().value()).isEqualTo(6);
        assertThat(month.decided().get(DecidedAs.REMOVE).value()).isEqualTo(5);
        assertThat(month.decided().get(DecidedAs.KEPT).withheld()).isTrue();
        assertThat(month.rules()).isEmpty();
        assertThat(month.median()).isPresent();
        assertThat(openness.months(lab.id())).hasSize(Openness.MONTHS);
        assertThat(openness.months(lab.id()).get(1).isEmpty()).isTrue();
        for (var language : new Language[] {Language.SWEDISH, ARABIC}) {
            screen.visitor(lab, language).opens("moderation");
            var page = Jsoup.parse(screen.markup());
            assertThat(page.select("table caption")).hasSize(1);
            assertThat(page.select("table").text()).contains(texts.get(language, "moderation.openness.fewer", 5));
        }
    }
}

package se.vartrannebergen.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.moderation.Appeals;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Decisions;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.moderation.Reports;
import se.vartrannebergen.moderation.Signal;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPieces;
import se.vartrannebergen.texts.Texts;

/** The facilitators' desk as they see it. */
@ServiceTest
class DeskPagesTest {
    private static final Language ARABIC = new Language("ar");
    private static final Pattern KEY = Pattern.compile("\\bmoderation\\.desk(\\.[a-z]+)+\\b");

    private final Screen screen;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPieces pieces;
    private final People people;
    private final Reports reports;
    private final Moderation moderation;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Texts texts;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId author;
    private PersonId staff;
    private ContentRef content;
    private long about;

    DeskPagesTest(
            Screen screen,
            TestLabs labs,
            TestPersons persons,
            TestPieces pieces,
            People people,
            Reports reports,
            Moderation moderation,
            Decisions decisions,
            Appeals appeals,
            Texts texts,
            JdbcClient jdbc) {
        this.screen = screen;
        this.labs = labs;
        this.persons = persons;
        this.pieces = pieces;
        this.people = people;
        this.reports = reports;
        this.moderation = moderation;
        this.decisions = decisions;
        this.appeals = appeals;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aReportedPieceOfSomebodyWhoReadsArabic() {
        // Rannebergen is the lab that speaks Arabic; what other tests left there is of no interest.
        lab = labs.rannebergen();
        jdbc.sql("UPDATE moderation_case SET state = 'CLOSED' WHERE lab_id = ?")
                .param(lab.id().value())
                .update();
        author = persons.resident(lab);
        people.changeLanguage(lab.id(), author, ARABIC);
        staff = persons.newcomer(lab);
        content = pieces.write(lab.id(), author);
        about = report(content);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar", "en"})
    void theQueueSaysWhatItIsWhyItIsHereAndByWhen(String code) {
        var language = new Language(code);
        screen.facilitator(lab, staff, language).opens("staff");
        assertThat(screen.markup())
                .contains("En rubrik", "lang=\"sv\"", texts.get(language, "moderation.desk.reports", 1))
                .contains(texts.get(language, "moderation.desk.due.hours", 23))
                .doesNotContainPattern(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void anEmptyQueueIsCalm(String code) {
        var language = new Language(code);
        AsStaff.run("FACILITATOR", () -> decisions.decide(lab.id(), staff, about, version(), NewDecision.keep()));
        screen.facilitator(lab, staff, language).opens("staff");
        assertThat(screen.markup()).contains(texts.get(language, "moderation.desk.empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar", "en"})
    void aCaseShowsTheContentWhoReportedItAndWhoWroteIt(String code) {
        var language = new Language(code);
        moderation.found(lab.id(), content, List.of(Signal.LINKS));
        screen.facilitator(lab, staff, language).opens("staff/cases/" + about);
        assertThat(screen.markup())
                .contains("De borde inte få vara här.", "Det som stod innan", "Elakt")
                .contains(texts.get(language, "moderation.desk.withoutaccount"))
                .contains(texts.get(language, "moderation.desk.noticed.links"))
                .doesNotContainPattern(KEY);
    }

    @Test
    void whatStaffSeeThemselvesTheyBringToTheDeskAndMayDecide() {
        var seen = pieces.write(lab.id(), author);
        screen.facilitator(lab, staff, Language.SWEDISH).opens("report/" + seen.kind() + "/" + seen.id());
        press("moderation.report.staff.open");
        var card = screen.get(CasePanel.class).page().card();
        assertThat(card.content()).isEqualTo(seen);
        assertThat(card.hindrance()).isEmpty();
        screen.person(lab, staff, Language.SWEDISH).opens("report/" + seen.kind() + "/" + seen.id());
        assertThat(screen.markup()).doesNotContain(texts.get(Language.SWEDISH, "moderation.report.staff"));
    }

    @Test
    void whatNobodyReportedIsKeptWithOneTapAndUndoneWithAnother() {
        jdbc.sql("UPDATE moderation_case SET state = 'CLOSED' WHERE id = ?")
                .param(about)
                .update();
        content = pieces.write(lab.id(), author);
        about = AsStaff.call("FACILITATOR", () -> decisions.open(lab.id(), staff, content));
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + about);
        press("moderation.desk.option.keep");
        assertThat(state()).isEqualTo("DECIDED");
        assertThat(screen.view()).isInstanceOf(QueueView.class);
        press("moderation.desk.undo");
        assertThat(state()).isEqualTo("OPEN");
        assertThat(screen.markup()).contains("En rubrik");
    }

    @Test
    void whoReportedItReadsWhyItStays() {
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + about);
        press("moderation.desk.option.keep");
        assertThat(state()).isEqualTo("OPEN");
        var fields = LocatorJ._find(screen.get(StatementFields.class), TextArea.class);
        assertThat(fields.getFirst().getValue()).contains("regel 1");
        LocatorJ._setValue(fields.getFirst(), " ");
        press("moderation.desk.send", texts.get(Language.SWEDISH, "moderation.desk.option.keep"));
        assertThat(state()).isEqualTo("OPEN");
        LocatorJ._setValue(fields.getFirst(), "Det är en åsikt.");
        press("moderation.desk.send", texts.get(Language.SWEDISH, "moderation.desk.option.keep"));
        assertThat(state()).isEqualTo("DECIDED");
        assertThat(jdbc.sql("SELECT CONCAT(rule, reason) FROM decision WHERE case_id = ?")
                        .param(about)
                        .query(String.class)
                        .single())
                .contains("1", "Det är en åsikt.", "القاعدة");
    }

    @Test
    void aMergeSaysWhyAndUndoneSaysThatItsCaseStaysDecided() {
        var into = pieces.write(lab.id(), persons.resident(lab), "Annan rubrik", "Text", Language.SWEDISH);
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + about);
        press("moderation.desk.option.merge");
        var fields = LocatorJ._find(screen.get(StatementFields.class), TextArea.class);
        assertThat(fields).hasSize(2).extracting(TextArea::getValue).doesNotContain("");
        screen.close();
        AsStaff.run(
                "FACILITATOR",
                () -> decisions.decide(
                        lab.id(),
                        staff,
                        about,
                        version(),
                        new NewDecision(
                                ContentAction.MERGE,
                                Measure.NONE,
                                null,
                                into.id(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + about);
        press("moderation.desk.undo.this");
        assertThat(state()).isEqualTo("DECIDED");
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "moderation.desk.undone.merge"));
    }

    @Test
    void besideAnOpenCaseNothingIsMarked() {
        report(pieces.write(lab.id(), author));
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + about);
        assertThat(LocatorJ._find(QueueCard.class)).hasSize(2);
        assertThat(LocatorJ._find(Selection.class)).isEmpty();
        assertThat(screen.markup()).doesNotContain("select-" + about);
    }

    @Test
    void onlyAdminsAreShownTheWayToTheLog() {
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff");
        assertThat(screen.markup()).doesNotContain("staff/log");
        screen.admin(lab, staff, Language.SWEDISH).opens("staff");
        assertThat(screen.markup()).contains("staff/log");
    }

    @Test
    void aPauseIsLiftedWhereItsAuthorIsShownWithAReason() {
        var words = Optional.of(new LocalizedText(Map.of(Language.SWEDISH, "Därför")));
        AsStaff.run(
                "FACILITATOR",
                () -> decisions.decide(
                        lab.id(),
                        staff,
                        about,
                        version(),
                        new NewDecision(
                                ContentAction.KEEP, Measure.SUSPEND, null, null, Optional.of(1), words, words)));
        var next = report(pieces.write(lab.id(), author));
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + next);
        press("moderation.desk.lift.suspension");
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "moderation.desk.author.suspended"));
        LocatorJ._setValue(LocatorJ._get(screen.get(LiftPause.class), TextArea.class), "Vi har pratat.");
        press("moderation.desk.lift.suspension");
        assertThat(screen.markup())
                .doesNotContain(texts.get(Language.SWEDISH, "moderation.desk.author.suspended"))
                .contains(texts.get(Language.SWEDISH, "moderation.desk.lift.done"));
    }

    @Test
    void anAppealIsAnsweredInTheLanguagesOfAllWhomItConcerns() {
        AsStaff.run("FACILITATOR", () -> decisions.decide(lab.id(), staff, about, version(), NewDecision.keep()));
        var token = jdbc.sql("SELECT token FROM report WHERE case_id = ?")
                .param(about)
                .query(String.class)
                .single();
        appeals.byReporter(lab.id(), token, new PlainText("Läs igen."), Language.SWEDISH);
        var appeal = jdbc.sql("SELECT MAX(id) FROM moderation_case WHERE lab_id = ?")
                .param(lab.id().value())
                .query(Long.class)
                .single();
        screen.facilitator(lab, persons.newcomer(lab), new Language("en")).opens("staff/cases/" + appeal);
        LocatorJ._click(LocatorJ._get(
                Button.class, spec -> spec.withText(texts.get(new Language("en"), "moderation.desk.appeal.deny"))));
        assertThat(LocatorJ._find(screen.get(StatementFields.class), TextArea.class))
                .extracting(field -> field.getElement().getAttribute("lang"))
                .containsExactly("en", "sv", "ar");
    }

    @Test
    void theNextCaseFollowsWithTheWayBackFromTheLast() {
        var next = report(pieces.write(lab.id(), author, "Nästa", "Text", Language.SWEDISH));
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + about);
        press("moderation.desk.option.keep");
        press("moderation.desk.send", texts.get(Language.SWEDISH, "moderation.desk.option.keep"));
        MockVaadin.clientRoundtrip(true);
        assertThat(screen.get(CasePanel.class).page().card().id()).isEqualTo(next);
        press("moderation.desk.undo");
        assertThat(state()).isEqualTo("OPEN");
    }

    @Test
    void theAuthorReadsItInTheirOwnLanguageFromATemplateThatIsAdapted() {
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + about);
        press("moderation.desk.option.remove");
        var fields = LocatorJ._find(screen.get(StatementFields.class), TextArea.class);
        assertThat(fields).hasSize(4);
        assertThat(fields.get(0).getValue()).contains("De borde inte få vara här.");
        assertThat(fields.get(1).getValue()).contains("Prata om saken");
        assertThat(fields.get(2).getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(fields.get(3).getValue()).contains("تحدّث عن الموضوع");
        LocatorJ._setValue(fields.get(1), "Du pekar ut grannarna.");
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "moderation.desk.fields.oneonly"));
        press("moderation.desk.send", texts.get(Language.SWEDISH, "moderation.desk.option.remove"));
        var stored = jdbc.sql("SELECT reason FROM decision WHERE case_id = ?")
                .param(about)
                .query(String.class)
                .single();
        assertThat(stored).contains("Du pekar ut grannarna.", "تحدّث عن الموضوع");
        assertThat(pieces.visibility(content)).isEqualTo(Visibility.REMOVED);
    }

    @Test
    void withoutReasonsNothingIsDecidedAndWhatIsMissingIsSaid() {
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + about);
        press("moderation.desk.option.hide");
        LocatorJ._find(screen.get(StatementFields.class), TextArea.class)
                .forEach(field -> LocatorJ._setValue(field, " "));
        press("moderation.desk.send", texts.get(Language.SWEDISH, "moderation.desk.option.hide"));
        assertThat(state()).isEqualTo("OPEN");
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "moderation.desk.incomplete"));
    }

    @Test
    void whoDecidesLastSeesWhoWasFasterAndLosesNoWord() {
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + about);
        press("moderation.desk.option.remove");
        var reason = LocatorJ._find(screen.get(StatementFields.class), TextArea.class)
                .get(1);
        LocatorJ._setValue(reason, "Mina egna ord");
        var colleague = persons.newcomer(lab);
        people.rename(lab.id(), colleague, new DisplayName("Karim"));
        decideElsewhere(colleague);
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return screen.markup()
                    .contains(texts.get(
                            Language.SWEDISH,
                            "moderation.desk.justdecided",
                            "Karim",
                            texts.get(Language.SWEDISH, "moderation.desk.outcome.hide")));
        });
        assertThat(reason.getValue()).isEqualTo("Mina egna ord");
        assertThat(button("moderation.desk.option.keep").isEnabled()).isFalse();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM decision WHERE case_id = ?")
                        .param(about)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoWroteItSeesWhyThereIsNoForm() {
        screen.facilitator(lab, author, Language.SWEDISH).opens("staff/cases/" + about);
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "moderation.desk.hindered.owncontent"));
        assertThat(LocatorJ._find(DecisionForm.class)).isEmpty();
        assertThat(LocatorJ._find(NotesPanel.class)).isEmpty();
        assertThat(screen.markup()).doesNotContain("Elakt");
    }

    @Test
    void severalAreKeptAndTakenBackTogether() {
        report(pieces.write(lab.id(), author));
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff");
        var selection = screen.get(Selection.class);
        selected(selection);
        press("moderation.desk.keepall");
        assertThat(openCases()).isZero();
        assertThat(screen.markup())
                .contains(texts.get(
                        Language.SWEDISH,
                        "moderation.desk.several",
                        2,
                        texts.get(Language.SWEDISH, "moderation.desk.outcome.keep")));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM decision WHERE author_id = ? AND reason LIKE '%\"ar\"%'")
                        .param(author.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        press("moderation.desk.undo");
        assertThat(openCases()).isEqualTo(2);
    }

    @Test
    void whatFailsAmongSeveralTakesNothingFromTheOthersNorTheWayBack() {
        var broken = pieces.write(lab.id(), author);
        report(broken);
        report(pieces.write(lab.id(), author));
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff");
        selected(screen.get(Selection.class));
        pieces.breaks(broken);
        press("moderation.desk.keepall");
        assertThat(openCases()).isEqualTo(1);
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "moderation.desk.several.failed", 1));
        press("moderation.desk.undo");
        assertThat(openCases()).isEqualTo(3);
    }

    @Test
    void severalAreRemovedWithOneStatementThatEachAuthorReads() {
        report(pieces.write(lab.id(), persons.resident(lab)));
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff");
        selected(screen.get(Selection.class));
        press("moderation.desk.sameall");
        press("moderation.desk.option.remove");
        screen.get(DecisionForm.class).pickRule(1);
        press("moderation.desk.send", texts.get(Language.SWEDISH, "moderation.desk.option.remove"));
        assertThat(openCases()).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM decision WHERE author_id = ? AND reason LIKE '%\"ar\"%'")
                        .param(author.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void severalAreSentBackToBeChangedOnlyWhereAllTheirAuthorsCanChangeThem() {
        var second = report(pieces.write(lab.id(), author));
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff");
        selected(screen.get(Selection.class));
        press("moderation.desk.sameall");
        assertThat(isOffered("moderation.desk.option.askedit")).isTrue();

        jdbc.sql("UPDATE moderation_case SET content_kind = 'document' WHERE id = ?")
                .param(second)
                .update();
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff");
        selected(screen.get(Selection.class));
        press("moderation.desk.sameall");
        assertThat(isOffered("moderation.desk.option.askedit")).isFalse();
        assertThat(isOffered("moderation.desk.option.hide")).isTrue();
    }

    private boolean isOffered(String key) {
        return LocatorJ._find(Button.class).stream()
                .anyMatch(button -> button.getText().equals(texts.get(Language.SWEDISH, key)));
    }

    @Test
    void residentsFindNoDesk() {
        for (var path : List.of("staff", "staff/cases/" + about)) {
            screen.person(lab, persons.resident(lab), Language.SWEDISH).opens(path);
            assertThat(screen.view()).isNotInstanceOfAny(QueueView.class, CaseView.class);
            assertThat(screen.markup()).doesNotContain("De borde inte få vara här.");
        }
    }

    @Test
    void facilitatorsSeeEverywhereHowMuchWaits() {
        screen.facilitator(lab, staff, Language.SWEDISH).opens("about");
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "moderation.desk.link", 1));
        screen.person(lab, author, Language.SWEDISH).opens("about");
        assertThat(screen.markup()).doesNotContain("staff-link");
    }

    @Test
    void theQueueCostsFourStatementsHoweverManyItShows() {
        for (var i = 0; i < 12; i++) {
            report(pieces.write(lab.id(), author));
        }
        screen.facilitator(lab, staff, Language.SWEDISH);
        // whether the person is welcome here, the cards, how many there are, what is unread in the inbox
        assertThat(Statements.sentBy(() -> screen.opens("staff"))).hasSize(4);
    }

    private static void selected(Selection selection) {
        LocatorJ._find(QueueCard.class).forEach(card -> card.select(selection));
    }

    private void press(String key, Object... arguments) {
        LocatorJ._click(button(key, arguments));
        MockVaadin.clientRoundtrip(true);
    }

    private Button button(String key, Object... arguments) {
        return LocatorJ._get(Button.class, spec -> spec.withText(texts.get(Language.SWEDISH, key, arguments)));
    }

    private void decideElsewhere(PersonId colleague) {
        var words = Optional.of(new LocalizedText(Map.of(Language.SWEDISH, "Därför")));
        var context = org.springframework.security.core.context.SecurityContextHolder.getContext();
        var there = new Thread(() -> AsStaff.run(
                "FACILITATOR",
                () -> decisions.decide(
                        lab.id(),
                        colleague,
                        about,
                        version(),
                        new NewDecision(ContentAction.HIDE, Measure.NONE, null, null, Optional.of(1), words, words))));
        there.start();
        try {
            there.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        org.springframework.security.core.context.SecurityContextHolder.setContext(context);
    }

    private long report(ContentRef what) {
        reports.report(lab.id(), what, Optional.empty(), new NewReport(1, new PlainText("Elakt"), Language.SWEDISH));
        return jdbc.sql("SELECT MAX(id) FROM moderation_case WHERE lab_id = ? AND content_kind = ? AND content_id = ?")
                .params(lab.id().value(), what.kind(), what.id())
                .query(Long.class)
                .single();
    }

    private int version() {
        return jdbc.sql("SELECT version FROM moderation_case WHERE id = ?")
                .param(about)
                .query(Integer.class)
                .single();
    }

    private String state() {
        return jdbc.sql("SELECT state FROM moderation_case WHERE id = ?")
                .param(about)
                .query(String.class)
                .single();
    }

    private int openCases() {
        return jdbc.sql("SELECT COUNT(*) FROM moderation_case WHERE lab_id = ? AND state = 'OPEN'")
                .param(lab.id().value())
                .query(Integer.class)
                .single();
    }
}

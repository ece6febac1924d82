package se.vartrannebergen.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.H1;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.moderation.AuditTrail;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

@ServiceTest
class LogViewTest {
    private final Screen screen;
    private final LogExport export;
    private final AuditLog log;
    private final TestLabs labs;
    private final TestPersons persons;
    private final Texts texts;
    private final ObjectProvider<ModeratedContent> rooms;
    private Lab lab;
    private PersonId admin;
    private PersonId author;

    LogViewTest(
            Screen screen,
            LogExport export,
            AuditLog log,
            TestLabs labs,
            TestPersons persons,
            Texts texts,
            ObjectProvider<ModeratedContent> rooms) {
        this.rooms = rooms;
        this.screen = screen;
        this.export = export;
        this.log = log;
        this.labs = labs;
        this.persons = persons;
        this.texts = texts;
    }

    @BeforeEach
    void somethingWasDone() {
        lab = labs.make();
        admin = persons.newcomer(lab);
        author = persons.resident(lab);
        note(AuditAct.DECIDED, "decision", 8, "REMOVE PAUSE: Det var =reklam");
        note(AuditAct.CASE_SEEN, "case", 7, "");
    }

    private void note(AuditAct act, String kind, long id, String why) {
        log.note(lab.id(), admin, act, new ContentRef(kind, id), Optional.of(author), why);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void theDeskAndTheLogHaveWordsForEachKindOfContent() {
        var kinds = rooms.stream()
                .filter(room -> !room.getClass().getName().contains(".testing."))
                .filter(room -> !room.getClass().getName().contains(".moderation."))
                .map(ModeratedContent::kind)
                .toList();
        assertThat(kinds).hasSizeGreaterThan(10);
        assertThat(KindWords.WRITTEN).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void eachEntryIsSaidInTheReadersLanguage(String code) {
        var language = new Language(code);
        screen.admin(lab, admin, language).opens("staff/log");
        assertThat(screen.markup())
                .contains(
                        texts.get(language, "moderation.log.act.caseseen"),
                        texts.get(language, "moderation.kind.decision") + " 8",
                        texts.get(language, "moderation.log.action.remove"),
                        texts.get(language, "moderation.log.measure.pause"),
                        "Det var =reklam",
                        "<bdi>Granne</bdi>",
                        "staff/cases/7")
                .doesNotContain("moderation.log.", "moderation.kind.", "REMOVE PAUSE");
    }

    @Test
    void theAddressSaysWhatIsSearchedForAndTheFormShowsIt() {
        screen.admin(lab, admin, Language.SWEDISH).opens("staff/log?act=DECIDED&q=reklam&from=nonsense&number=x");
        var page = screen.markup();
        assertThat(page).contains("Beslut 8", "value=\"reklam\"").doesNotContain("Ärende 7");
        assertThat(page).contains("staff/log.csv?act=DECIDED&amp;q=reklam");
    }

    @Test
    void theLogTakesTwoStatementsBesideTheHouse() {
        screen.admin(lab, admin, Language.SWEDISH);
        // whether welcome; the log, its own entry; the badge
        assertThat(Statements.sentBy(() -> screen.opens("staff/log"))).hasSize(4);
    }

    @Test
    void facilitatorsAndAdminsOfOtherLabsSeeNothingOfIt() {
        screen.facilitator(lab, admin, Language.SWEDISH).opens("staff/log");
        assertThat(screen.markup()).doesNotContain("reklam");
        assertThat(screen.get(H1.class).getText()).isEqualTo(texts.get(Language.SWEDISH, "shell.notfound.title"));
        var other = labs.make();
        screen.admin(other, persons.newcomer(other), Language.SWEDISH).opens("staff/log");
        assertThat(screen.markup()).doesNotContain("reklam");
    }

    private String exported() throws IOException {
        var request = new MockHttpServletRequest();
        request.setServerName(lab.slug() + ".localhost");
        var response = new MockHttpServletResponse();
        export.export(request, response);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void theFileHoldsEachEntryOnceHoweverManyThereAre() throws IOException {
        for (var i = 0; i < AuditTrail.BATCH + 20; i++) {
            note(AuditAct.CASE_SEEN, "case", 10 + i, i == 5 ? "=HYPERLINK(\"http://x\")" : "");
        }
        screen.admin(lab, admin, Language.SWEDISH);
        var rows = List.of(exported().split("\r\n"));
        assertThat(rows).hasSize(AuditTrail.BATCH + 23).doesNotHaveDuplicates();
        assertThat(rows.getFirst()).startsWith("\uFEFF\"").contains("\"Skäl\"");
        assertThat(rows).anyMatch(row -> row.endsWith(";\"'=HYPERLINK(\"\"http://x\"\")\""));
        assertThat(exported()).contains("LOG_EXPORTED");
    }

    @Test
    void nobodyElseGetsAnyPartOfTheFile() throws IOException {
        screen.facilitator(lab, admin, Language.SWEDISH);
        assertThatThrownBy(this::exported).isInstanceOf(AccessDeniedException.class);
        screen.visitor(lab, Language.SWEDISH);
        assertThat(exported()).isEmpty();
    }
}

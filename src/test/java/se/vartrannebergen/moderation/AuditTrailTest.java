package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDatabase;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class AuditTrailTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    private final AuditTrail trail;
    private final AuditLog log;
    private final TestLabs labs;
    private final TestPersons persons;
    private Lab lab;
    private PersonId admin;
    private PersonId facilitator;
    private PersonId author;

    AuditTrailTest(AuditTrail trail, AuditLog log, TestLabs labs, TestPersons persons) {
        this.trail = trail;
        this.log = log;
        this.labs = labs;
        this.persons = persons;
    }

    @BeforeEach
    void aLabWithStaff() {
        lab = labs.make();
        admin = persons.newcomer(lab);
        facilitator = persons.newcomer(lab);
        author = persons.resident(lab);
    }

    private void note(AuditAct act, String kind, long id, String why) {
        log.note(lab.id(), facilitator, act, new ContentRef(kind, id), Optional.of(author), why);
    }

    private List<AuditEntry> search(AuditFilter filter) {
        return AsStaff.call(
                "ADMIN",
                () -> trail.search(lab.id(), admin, filter, Optional.empty()).entries());
    }

    private static AuditFilter with(
            String who, Optional<AuditAct> act, String kind, Optional<Long> number, String person, String words) {
        return new AuditFilter(who, act, kind, number, person, words, Optional.empty(), Optional.empty());
    }

    @Test
    void whatStaffDidIsFoundByWhoWhatAboutPersonWordsAndDay() {
        note(AuditAct.CASE_SEEN, "case", 7, "");
        note(AuditAct.DECIDED, "decision", 8, "100 % reklam_text");
        var all = search(AuditFilter.ALL);
        assertThat(all).extracting(AuditEntry::act).containsExactly("DECIDED", "CASE_SEEN");
        assertThat(all.getFirst().personName()).contains("Granne");
        var none = Optional.<AuditAct>empty();
        assertThat(search(with("", Optional.of(AuditAct.CASE_SEEN), "", Optional.empty(), "", "")))
                .hasSize(1);
        assertThat(search(with(String.valueOf(facilitator.value()), none, "", Optional.empty(), "", "")))
                .hasSize(2);
        assertThat(search(with("någ", none, "decision", Optional.of(8L), "", "")))
                .hasSize(1);
        assertThat(search(with("", none, "", Optional.of(7L), "", ""))).hasSize(1);
        assertThat(search(with("", none, "", Optional.empty(), "gran", ""))).hasSize(2);
        assertThat(search(with("", none, "", Optional.empty(), String.valueOf(author.value()), "")))
                .hasSize(2);
        assertThat(search(with("", none, "", Optional.empty(), "", "100 % reklam_")))
                .hasSize(1);
        assertThat(search(with("", none, "decision", Optional.empty(), "", "100 _ reklam")))
                .isEmpty();
        var today = LocalDate.now(java.time.ZoneId.of("Europe/Stockholm"));
        assertThat(search(new AuditFilter(
                        "", none, "case", Optional.empty(), "", "", Optional.of(today), Optional.of(today))))
                .hasSize(1);
        assertThat(search(new AuditFilter(
                        "", none, "", Optional.empty(), "", "", Optional.empty(), Optional.of(LONG_AGO))))
                .isEmpty();
    }

    @Test
    void pagesGoOnFromTheLastEntryAndCostOneStatementAndTheFirstItsOwnEntry() {
        for (var i = 0; i < AuditTrail.PAGE + 10; i++) {
            note(AuditAct.CASE_SEEN, "case", 1 + i, "");
        }
        var first = AsStaff.call("ADMIN", () -> trail.search(lab.id(), admin, AuditFilter.ALL, Optional.empty()));
        assertThat(first.entries()).hasSize(AuditTrail.PAGE);
        var second = AsStaff.call("ADMIN", () -> trail.search(lab.id(), admin, AuditFilter.ALL, first.onward()));
        assertThat(second.entries()).hasSize(10).last().matches(entry -> entry.aboutId() == 1);
        assertThat(second.onward()).isEmpty();
        assertThat(statements(Optional.empty())).isEqualTo(2);
        assertThat(statements(first.onward())).isEqualTo(1);
    }

    private int statements(Optional<Long> before) {
        return Statements.of(() -> AsStaff.call("ADMIN", () -> trail.search(lab.id(), admin, AuditFilter.ALL, before)));
    }

    @Test
    void searchingAndExportingAreWrittenDownOnceEach() {
        search(with("", Optional.empty(), "", Optional.empty(), "Anna", ""));
        AsStaff.call("ADMIN", () -> trail.export(lab.id(), admin, AuditFilter.ALL, Optional.empty()));
        AsStaff.call("ADMIN", () -> trail.export(lab.id(), admin, AuditFilter.ALL, Optional.of(1L)));
        assertThat(search(AuditFilter.ALL))
                .extracting(AuditEntry::act, AuditEntry::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("LOG_EXPORTED", ""),
                        org.assertj.core.groups.Tuple.tuple("LOG_SEARCHED", "person: Anna"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FACILITATOR", "PARTNER", "PERSON"})
    void onlyAdminsReadIt(String role) {
        assertThatThrownBy(() ->
                        AsStaff.call(role, () -> trail.search(lab.id(), admin, AuditFilter.ALL, Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        AsStaff.call(role, () -> trail.export(lab.id(), admin, AuditFilter.ALL, Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theLogOfAnotherLabIsNotThere() {
        note(AuditAct.CASE_SEEN, "case", 7, "Hemligt");
        var other = labs.make();
        var there = persons.newcomer(other);
        assertThat(AsStaff.call("ADMIN", () -> trail.search(other.id(), there, AuditFilter.ALL, Optional.empty()))
                        .entries())
                .isEmpty();
    }

    /** With the very user that the application has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE %s SET why = 'nothing'",
                "DELETE FROM %s",
                "TRUNCATE TABLE %s",
                "DROP TABLE %s",
                "ALTER TABLE %s DROP COLUMN why",
                "RENAME TABLE %s TO vart_rannebergen_audit.gone",
                "CREATE OR REPLACE TABLE %s (id INT)",
                "CREATE TRIGGER vart_rannebergen_audit.x BEFORE INSERT ON %s FOR EACH ROW SET NEW.why = ''",
                "INSERT INTO %1$s (id, lab_id, who, who_name, act, about_kind, about_id, why, happened_at) SELECT id, lab_id, who, who_name, act, about_kind, about_id, 'x', happened_at FROM %1$s LIMIT 1 ON DUPLICATE KEY UPDATE why = 'x'",
                "REPLACE INTO %1$s SELECT * FROM %1$s LIMIT 1"
            })
    void nothingInItCanBeChangedOrTakenAway(String sql) throws SQLException {
        note(AuditAct.DECIDED, "decision", 9, "Därför");
        try (var connection = TestDatabase.connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql.formatted(AuditLog.TABLE)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
        assertThat(search(AuditFilter.ALL)).extracting(AuditEntry::why).contains("Därför");
    }
}

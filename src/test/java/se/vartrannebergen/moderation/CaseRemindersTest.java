package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class CaseRemindersTest {
    private final CaseReminders reminders;
    private final TestLabs labs;
    private final TestPersons persons;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId facilitator;

    CaseRemindersTest(CaseReminders reminders, TestLabs labs, TestPersons persons, JdbcClient jdbc) {
        this.reminders = reminders;
        this.labs = labs;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somebodyWhoFacilitates() {
        lab = labs.make();
        facilitator = persons.newcomer(lab);
        jdbc.sql(
                        "INSERT INTO staff_member (lab_id, person_id, facilitates, seen_at) VALUES (?, ?, TRUE, UTC_TIMESTAMP(6))")
                .params(lab.id().value(), facilitator.value())
                .update();
    }

    private long waiting(int hours, String state) {
        var id = jdbc.sql("SELECT NEXTVAL(moderation_case_seq)")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        INSERT INTO moderation_case (id, lab_id, content_kind, content_id, author_id, cause, state, title,
                            excerpt, language, opened_at, due_at, created_at, updated_at)
                        SELECT ?, ?, 'idea', ?, ?, 'REVIEW', ?, 'Titel', '', 'sv', t.at, t.at + INTERVAL 24 HOUR, t.at, t.at
                        FROM (SELECT UTC_TIMESTAMP(6) - INTERVAL ? HOUR AS at) t""")
                .params(id, lab.id().value(), id, persons.resident(lab).value(), state, hours)
                .update();
        return id;
    }

    private List<Long> told() {
        return jdbc.sql(
                        "SELECT source_id FROM notification WHERE person_id = ? AND kind = 'CASE_OVERDUE' ORDER BY source_id")
                .param(facilitator.value())
                .query(Long.class)
                .list();
    }

    @Test
    void aCaseThatHasWaitedForADayIsSaidOnceAlsoByTwoNodesAtOnce() {
        var old = waiting(25, "OPEN");
        waiting(23, "OPEN");
        waiting(80, "DECIDED");
        waiting(80, "AWAITING_EDIT");
        AtOnce.call(8, node -> {
            reminders.remind();
            return true;
        });
        Eventually.holds(() -> told().equals(List.of(old)));
        reminders.remind();
        Eventually.keeps(() -> told().equals(List.of(old)));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE SERIALIZED_EVENT LIKE ?")
                        .param("%\"caseId\":" + old + ",%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void manyAreSaidInBatches() {
        for (var i = 0; i < CaseReminders.BATCH + 5; i++) {
            waiting(30 + i, "OPEN");
        }
        Eventually.holds(() -> {
            reminders.remind();
            return told().size() == CaseReminders.BATCH + 5;
        });
    }
}

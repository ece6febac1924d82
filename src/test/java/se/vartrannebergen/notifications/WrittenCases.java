package se.vartrannebergen.notifications;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;

/** Cases and decisions as the tables hold them, and events said in a transaction, as rooms say them. */
@TestComponent
class WrittenCases {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    WrittenCases(JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    void happens(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    long openCase(Lab lab, ContentRef content, PersonId author) {
        var id = next("moderation_case_seq");
        jdbc.sql("""
                        INSERT INTO moderation_case (id, lab_id, content_kind, content_id, author_id, cause, state, title,
                            excerpt, language, opened_at, due_at, created_at, updated_at)
                        VALUES (?, ?, ?, ?, ?, 'REPORTS', 'DECIDED', 'Det jag skrev', '', 'sv', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
                            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""")
                .params(id, lab.id().value(), content.kind(), content.id(), author.value())
                .update();
        return id;
    }

    /** @return the token of its receipt */
    String report(Lab lab, long caseId, PersonId reporter) {
        var token = UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("""
                        INSERT INTO report (lab_id, case_id, reporter_id, confirmed, token, rule, words, language, created_at)
                        SELECT lab_id, ?, ?, TRUE, ?, number, '', 'sv', UTC_TIMESTAMP(6) FROM house_rule WHERE lab_id = ? LIMIT 1""").params(caseId, reporter.value(), token, lab.id().value()).update();
        return token;
    }

    long decide(Lab lab, long caseId, ContentRef content, PersonId author, PersonId by, String action, String stood) {
        var id = next("decision_seq");
        jdbc.sql("""
                        INSERT INTO decision (id, lab_id, case_id, content_kind, content_id, author_id, decided_by, action,
                            measure, rule, facts, reason, cause, machine, stood, title, excerpt, language, decided_at)
                        SELECT ?, lab_id, ?, ?, ?, ?, ?, ?, 'NONE', number, '{"sv": "Så var det"}', '{"sv": "Därför"}',
                            'REPORTS', FALSE, ?, 'Det jag skrev', '', 'sv', UTC_TIMESTAMP(6) FROM house_rule WHERE lab_id = ? LIMIT 1""")
                .params(
                        id,
                        caseId,
                        content.kind(),
                        content.id(),
                        author.value(),
                        by.value(),
                        action,
                        stood,
                        lab.id().value())
                .update();
        return id;
    }

    void undo(long decision) {
        jdbc.sql("UPDATE decision SET undone_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(decision)
                .update();
    }

    long appeal(Lab lab, long decision, PersonId by) {
        var id = next("appeal_seq");
        jdbc.sql("""
                        INSERT INTO appeal (id, lab_id, decision_id, person_id, words, language, appealed_at)
                        VALUES (?, ?, ?, ?, 'Nej', 'sv', UTC_TIMESTAMP(6))""").params(id, lab.id().value(), decision, by.value()).update();
        return id;
    }

    /** The case of an appeal, as the desk has it. */
    long appealCase(Lab lab, ContentRef content, PersonId author, long appeal, PersonId decider) {
        var id = openCase(lab, content, author);
        jdbc.sql("UPDATE moderation_case SET cause = 'APPEAL', appeal_id = ?, not_by = ?, state = 'OPEN' WHERE id = ?")
                .params(appeal, decider.value(), id)
                .update();
        return id;
    }

    /** What somebody was told, by kind; the newest last. */
    List<String> told(PersonId person) {
        return jdbc.sql("SELECT kind FROM notification WHERE person_id = ? ORDER BY happened_at, id")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private long next(String sequence) {
        return jdbc.sql("SELECT NEXTVAL(" + sequence + ")").query(Long.class).single();
    }
}

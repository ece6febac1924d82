package se.vartrannebergen.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Reads what was decided before, for one member of staff at one moment. */
record PastDecisions(JdbcClient jdbc, PersonId staff, Instant now) {
    static final String COLUMNS = """
            d.id, d.case_id, d.action, d.measure, d.days, d.rule, d.facts, d.reason, d.decided_by, d.decided_at, d.title, d.language,
            d.undone_at IS NULL AND d.overturned_at IS NULL AS stands, COALESCE(p.display_name, '') AS decider""";

    private static final String FROM =
            " FROM decision d JOIN person p ON p.lab_id = d.lab_id AND p.id = d.decided_by WHERE d.lab_id = ?";
    private static final int LATELY = 5;

    PastDecision read(ResultSet row) throws SQLException {
        var action = ContentAction.valueOf(row.getString("action"));
        var at = CaseCards.instant(row, "decided_at");
        var stands = row.getBoolean("stands");
        return new PastDecision(
                row.getLong("id"),
                row.getLong("case_id"),
                action,
                Measure.valueOf(row.getString("measure")),
                Optional.ofNullable(row.getObject("days", Integer.class)),
                Optional.ofNullable(row.getObject("rule", Integer.class)),
                LocalizedTextJson.read(row.getString("facts")),
                LocalizedTextJson.read(row.getString("reason")),
                row.getString("decider"),
                at,
                row.getString("title"),
                new Language(row.getString("language")),
                stands,
                stands && CaseQueue.mayUndo(action, row.getLong("decided_by"), at, staff, now));
    }

    Optional<PastDecision> ofCase(LabId lab, long caseId) {
        return jdbc.sql("SELECT " + COLUMNS + FROM
                        + " AND d.case_id = ? AND d.undone_at IS NULL ORDER BY d.decided_at DESC, d.id DESC LIMIT 1")
                .params(lab.value(), caseId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The last few about a person, in other cases. */
    List<PastDecision> lately(LabId lab, PersonId author, long otherThan) {
        return jdbc.sql("SELECT " + COLUMNS + FROM
                        + " AND d.author_id = ? AND d.case_id <> ? AND d.undone_at IS NULL ORDER BY d.decided_at DESC LIMIT "
                        + LATELY)
                .params(lab.value(), author.value(), otherThan)
                .query((row, number) -> read(row))
                .list();
    }
}

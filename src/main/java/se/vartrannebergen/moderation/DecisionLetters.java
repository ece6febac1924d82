package se.vartrannebergen.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Reads what was decided about what a person wrote, for that person. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class DecisionLetters {
    /** How many people find listed. */
    public static final int MOST_LISTED = 20;

    private final JdbcClient jdbc;
    private final ModeratedContents contents;
    private final Clock clock;

    DecisionLetters(JdbcClient jdbc, ModeratedContents contents, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.clock = clock;
    }

    /** Empty for what is not of this lab or about what somebody else wrote. */
    public Optional<DecisionLetter> find(LabId lab, PersonId author, long decision) {
        return jdbc.sql("""
                        SELECT d.id, d.content_kind, d.content_id, d.title, d.excerpt, d.language, d.action, d.measure, d.days, d.rule,
                               d.facts, d.reason AS decided_reason, d.cause, d.machine, d.decided_at AS decided, d.undone_at, d.overturned_at,
                               EXISTS (SELECT 1 FROM report r WHERE r.case_id = d.case_id) AS reported,
                               a.words AS appeal_words, a.language AS appeal_language, a.appealed_at, a.granted, a.reason, a.decided_at
                        FROM decision d
                        LEFT JOIN appeal a ON a.decision_id = d.id AND a.report_id IS NULL
                        WHERE d.lab_id = ? AND d.id = ? AND d.author_id = ?""")
                .params(lab.value(), decision, author.value())
                .query((row, number) -> letter(lab, row))
                .optional();
    }

    private DecisionLetter letter(LabId lab, ResultSet row) throws SQLException {
        var content = new ContentRef(row.getString("content_kind"), row.getLong("content_id"));
        var action = ContentAction.valueOf(row.getString("action"));
        var measure = Measure.valueOf(row.getString("measure"));
        var decidedAt = ReportReceipts.at(row, "decided").orElseThrow();
        var undone = ReportReceipts.at(row, "undone_at");
        var overturned = ReportReceipts.at(row, "overturned_at");
        var until = Decision.appealableUntil(decidedAt);
        var appeal = ReportReceipts.appeal(row);
        var concerns = NewDecision.owesReasons(action, measure) || action == ContentAction.MERGE;
        return new DecisionLetter(
                row.getLong("id"),
                content,
                row.getString("title"),
                row.getString("excerpt"),
                new Language(row.getString("language")),
                contents.find(lab, content)
                        .filter(piece -> piece.visibility() != Visibility.GONE)
                        .map(ModeratedPiece::address),
                action,
                measure,
                Optional.ofNullable(row.getObject("days", Integer.class))
                        .map(days -> decidedAt.plus(Duration.ofDays(days))),
                Optional.ofNullable(row.getObject("rule", Integer.class)),
                LocalizedTextJson.read(row.getString("facts")),
                LocalizedTextJson.read(row.getString("decided_reason")),
                Cause.valueOf(row.getString("cause")),
                row.getBoolean("machine"),
                row.getBoolean("reported"),
                decidedAt,
                undone,
                overturned,
                until,
                appeal,
                concerns
                        && appeal.isEmpty()
                        && undone.isEmpty()
                        && overturned.isEmpty()
                        && !clock.instant().isAfter(until));
    }

    /** Decisions that touched what a person wrote, the newest first, at most {@link #MOST_LISTED}. */
    public List<DecisionLetter.Line> of(LabId lab, PersonId author) {
        return jdbc.sql("""
                        SELECT id, title, language, action, measure, decided_at,
                               undone_at IS NULL AND overturned_at IS NULL AS stands
                        FROM decision
                        WHERE lab_id = ? AND author_id = ? AND (action <> 'KEEP' OR measure <> 'NONE')
                        ORDER BY decided_at DESC, id DESC LIMIT ?""")
                .params(lab.value(), author.value(), MOST_LISTED)
                .query((row, number) -> new DecisionLetter.Line(
                        row.getLong("id"),
                        row.getString("title"),
                        new Language(row.getString("language")),
                        ContentAction.valueOf(row.getString("action")),
                        Measure.valueOf(row.getString("measure")),
                        ReportReceipts.at(row, "decided_at").orElseThrow(),
                        row.getBoolean("stands")))
                .list();
    }
}

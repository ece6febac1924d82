package se.vartrannebergen.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Reads what came of reports (Regulation (EU) 2022/2065, article 16(4) and (5)). */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ReportReceipts {
    /** How many of their own reports people find listed. */
    public static final int MOST_LISTED = 20;

    /** What stands on the case of the report {@code r}: the last decision that was not taken back. */
    static final String LAST_DECISION = """
            (SELECT m.id FROM decision m WHERE m.case_id = r.case_id AND m.undone_at IS NULL
                ORDER BY m.decided_at DESC, m.id DESC LIMIT 1)""";

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

    private final JdbcClient jdbc;
    private final ReportablePieces pieces;
    private final Clock clock;

    ReportReceipts(JdbcClient jdbc, ReportablePieces pieces, Clock clock) {
        this.jdbc = jdbc;
        this.pieces = pieces;
        this.clock = clock;
    }

    /** Whoever has the token may read it; empty where there is none in this lab. */
    public Optional<ReportReceipt> find(LabId lab, String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        SELECT r.token, r.rule, r.words, r.language, r.created_at, c.content_kind, c.content_id,
                               d.id AS decision_id, d.action, d.rule AS decided_rule, d.reason AS decided_reason, d.decided_at AS decided,
                               d.overturned_at,
                               o.words AS appeal_words, o.language AS appeal_language, o.appealed_at, o.granted, o.reason, o.decided_at,
                               a.granted AS a_granted, a.reason AS a_reason, a.decided_at AS a_decided_at
                        FROM report r
                        JOIN moderation_case c ON c.id = r.case_id
                        LEFT JOIN decision d ON d.id = """ + LAST_DECISION + """
                        LEFT JOIN appeal o ON o.decision_id = d.id AND o.report_id = r.id
                        LEFT JOIN appeal a ON a.decision_id = d.id AND a.report_id IS NULL AND a.granted
                        WHERE r.lab_id = ? AND r.token = ?""")
                .params(lab.value(), token)
                .query((row, number) -> receipt(lab, row))
                .optional();
    }

    private ReportReceipt receipt(LabId lab, ResultSet row) throws SQLException {
        var content = new ContentRef(row.getString("content_kind"), row.getLong("content_id"));
        var decided = decided(row);
        var own = appeal(row);
        var mayAppeal = own.isEmpty()
                && row.getObject("overturned_at") == null
                && decided.filter(one -> !clock.instant().isAfter(one.appealableUntil()))
                        .isPresent();
        return new ReportReceipt(
                row.getString("token"),
                content,
                pieces.find(lab, content, Optional.empty()), // whoever has the token reads it
                row.getInt("rule"),
                row.getString("words"),
                new Language(row.getString("language")),
                at(row, "created_at").orElseThrow(),
                decided,
                outcome(row, "a_granted", "a_reason", "a_decided_at"),
                own,
                mayAppeal);
    }

    private static Optional<ReportReceipt.Decided> decided(ResultSet row) throws SQLException {
        var at = at(row, "decided");
        if (at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReportReceipt.Decided(
                ContentAction.valueOf(row.getString("action")),
                Optional.ofNullable(row.getObject("decided_rule", Integer.class)),
                LocalizedTextJson.read(row.getString("decided_reason")),
                at.get(),
                Decision.appealableUntil(at.get())));
    }

    /** Of the columns {@code appeal_words, appeal_language, appealed_at, granted, reason, decided_at}. */
    static Optional<WhatAppealSays> appeal(ResultSet row) throws SQLException {
        var words = row.getString("appeal_words");
        if (words == null) {
            return Optional.empty();
        }
        return Optional.of(new WhatAppealSays(
                words,
                new Language(row.getString("appeal_language")),
                at(row, "appealed_at").orElseThrow(),
                outcome(row, "granted", "reason", "decided_at")));
    }

    private static Optional<WhatAppealSays.Outcome> outcome(ResultSet row, String granted, String reason, String when)
            throws SQLException {
        var at = at(row, when);
        if (row.getObject(granted) == null || at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WhatAppealSays.Outcome(
                row.getBoolean(granted),
                LocalizedTextJson.read(row.getString(reason)).orElseThrow(),
                at.get()));
    }

    static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map((@Nullable LocalDateTime at) -> at.toInstant(ZoneOffset.UTC));
    }

    /** A person's own reports, the newest first, at most {@link #MOST_LISTED}. */
    public List<ReportReceipt.Line> of(LabId lab, PersonId reporter) {
        return jdbc.sql("""
                        SELECT r.token, r.rule, r.created_at, c.content_kind, c.content_id, d.action
                        FROM report r
                        JOIN moderation_case c ON c.id = r.case_id
                        LEFT JOIN decision d ON d.id = """ + LAST_DECISION + """
                        WHERE r.lab_id = ? AND r.reporter_id = ?
                        ORDER BY r.created_at DESC, r.id DESC LIMIT ?""")
                .params(lab.value(), reporter.value(), MOST_LISTED)
                .query((row, number) -> line(row))
                .list();
    }

    private static ReportReceipt.Line line(ResultSet row) throws SQLException {
        return new ReportReceipt.Line(
                row.getString("token"),
                row.getString("content_kind"),
                row.getInt("rule"),
                at(row, "created_at").orElseThrow(),
                Optional.ofNullable(row.getString("action")).map(ContentAction::valueOf));
    }
}

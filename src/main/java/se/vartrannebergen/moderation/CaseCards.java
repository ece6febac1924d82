package se.vartrannebergen.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Reads cards of cases, for the member of staff {@code :staff}. */
class CaseCards {
    static final String HINDRANCE = """
            CASE WHEN c.author_id = :staff THEN 'OWN_CONTENT'
                 WHEN EXISTS (SELECT 1 FROM report r WHERE r.case_id = c.id AND r.reporter_id = :staff) THEN 'OWN_REPORT'
                 WHEN EXISTS (SELECT 1 FROM appeal a WHERE a.id = c.appeal_id AND a.person_id = :staff) THEN 'OWN_APPEAL'
                 WHEN c.not_by = :staff THEN 'OWN_DECISION' END""";

    static final String COLUMNS = """
            c.id, c.content_kind, c.content_id, c.author_id, c.cause, c.state, c.title, c.excerpt, c.language, c.signals,
            c.report_count, c.hidden, c.opened_at, c.due_at, c.version,\s""" + HINDRANCE
            + " AS hindrance, (SELECT w.language FROM person w WHERE w.id = c.author_id) AS author_reads";

    private CaseCards() {}

    static CaseCard read(ResultSet row, int number) throws SQLException {
        return read(row, Optional.empty());
    }

    static CaseCard read(ResultSet row, Optional<CaseCard.Decided> decision) throws SQLException {
        var hindrance = Optional.ofNullable(row.getString("hindrance")).map(Hindrance::valueOf);
        var own = hindrance.filter(Hindrance.OWN_CONTENT::equals).isPresent();
        return new CaseCard(
                row.getLong("id"),
                new ContentRef(row.getString("content_kind"), row.getLong("content_id")),
                new PersonId(row.getLong("author_id")),
                Cause.valueOf(row.getString("cause")),
                CaseState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("excerpt"),
                new Language(row.getString("language")),
                own ? List.of() : signals(row.getString("signals")),
                row.getInt("report_count"),
                row.getBoolean("hidden"),
                instant(row, "opened_at"),
                instant(row, "due_at"),
                row.getInt("version"),
                hindrance,
                Optional.ofNullable(row.getString("author_reads")).flatMap(Language::parse),
                decision);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static List<Signal> signals(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",")).map(Signal::valueOf).toList();
    }
}

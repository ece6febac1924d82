package se.vartrannebergen.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** The log of staff as the admins of a lab read it. That they read it stands in it too. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class AuditTrail {
    public static final int PAGE = 50;
    /** Entries of an export that are read at once. */
    public static final int BATCH = 1_000;

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;
    private final AuditLog log;

    AuditTrail(JdbcClient jdbc, AuditLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /**
     * Newest first. The first page is written to the log, once it was read; to go on is not.
     *
     * @param before the number to go on from, see {@link AuditPage#onward}
     */
    public AuditPage search(LabId lab, PersonId admin, AuditFilter filter, Optional<Long> before) {
        var found = read(lab, filter, before, PAGE + 1);
        if (before.isEmpty()) {
            note(lab, admin, AuditAct.LOG_SEARCHED, filter);
        }
        return page(found, PAGE);
    }

    /** The same in larger pages, to be written to a file. The first is written to the log. */
    public AuditPage export(LabId lab, PersonId admin, AuditFilter filter, Optional<Long> before) {
        var found = read(lab, filter, before, BATCH + 1);
        if (before.isEmpty()) {
            note(lab, admin, AuditAct.LOG_EXPORTED, filter);
        }
        return page(found, BATCH);
    }

    private void note(LabId lab, PersonId admin, AuditAct act, AuditFilter filter) {
        log.note(lab, admin, act, new ContentRef("lab", lab.value()), Optional.empty(), words(filter));
    }

    private static String words(AuditFilter filter) {
        List<String> parts = new ArrayList<>();
        add(parts, "who", filter.who());
        filter.act().ifPresent(act -> add(parts, "act", act.name()));
        add(parts, "kind", filter.kind());
        filter.number().ifPresent(number -> add(parts, "number", number.toString()));
        add(parts, "person", filter.person());
        add(parts, "words", filter.words());
        filter.from().ifPresent(day -> add(parts, "from", day.toString()));
        filter.to().ifPresent(day -> add(parts, "to", day.toString()));
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + ": " + value);
        }
    }

    private static AuditPage page(List<AuditEntry> found, int most) {
        var shown = found.subList(0, Math.min(most, found.size()));
        return new AuditPage(
                shown, found.size() > most ? Optional.of(shown.getLast().id()) : Optional.empty());
    }

    private List<AuditEntry> read(LabId lab, AuditFilter filter, Optional<Long> before, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("lab", lab.value());
        values.put("before", before.orElse(Long.MAX_VALUE));
        values.put("most", most);
        return jdbc.sql("""
                        SELECT e.id, e.happened_at, e.who, e.who_name, e.act, e.about_kind, e.about_id, e.about_person,
                               p.display_name, e.why
                        FROM %s e LEFT JOIN person p ON p.lab_id = e.lab_id AND p.id = e.about_person
                        WHERE e.lab_id = :lab AND e.id < :before%s ORDER BY e.id DESC LIMIT :most""".formatted(AuditLog.TABLE, where(filter, values)))
                .params(values)
                .query(AuditTrail::entry)
                .list();
    }

    private static String where(AuditFilter filter, Map<String, Object> values) {
        var where = new StringBuilder();
        named(where, "e.who", "e.who_name", "who", filter.who(), values);
        named(where, "e.about_person", "p.display_name", "person", filter.person(), values);
        filter.act().ifPresent(act -> {
            where.append(" AND e.act = :act");
            values.put("act", act.name());
        });
        if (!filter.kind().isEmpty()) {
            where.append(" AND e.about_kind = :kind");
            values.put("kind", filter.kind());
        }
        filter.number().ifPresent(number -> {
            where.append(" AND e.about_id = :number");
            values.put("number", number);
        });
        if (!filter.words().isEmpty()) {
            where.append(" AND e.why LIKE :words");
            values.put("words", like(filter.words()));
        }
        filter.from().ifPresent(day -> {
            where.append(" AND e.happened_at >= :from");
            values.put("from", begin(day));
        });
        filter.to().ifPresent(day -> {
            where.append(" AND e.happened_at < :to");
            values.put("to", begin(day.plusDays(1)));
        });
        return where.toString();
    }

    /** By number, or by part of a name. */
    private static void named(
            StringBuilder where, String number, String name, String key, String text, Map<String, Object> values) {
        if (text.isEmpty()) {
            return;
        }
        var isNumber = text.matches("[0-9]{1,18}");
        where.append(" AND ")
                .append(isNumber ? number + " = :" : name + " LIKE :")
                .append(key);
        values.put(key, isNumber ? Long.valueOf(text) : like(text));
    }

    private static String like(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(HERE).toInstant(), ZoneOffset.UTC);
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("who"),
                row.getString("who_name"),
                row.getString("act"),
                row.getString("about_kind"),
                row.getLong("about_id"),
                Optional.ofNullable(row.getObject("about_person", Long.class)),
                Optional.ofNullable(row.getString("display_name")),
                row.getString("why"));
    }
}

package se.vartrannebergen.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Slug;

/** What becomes of what people wanted, as everybody reads it. Each method is one statement. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ProgressLists {
    /** Things on one page of a list. */
    public static final int PAGE = 20;

    /** What lies beyond is found by narrowing the list. */
    public static final int MOST_PAGES = 200;

    /** Of organisations to choose between. */
    public static final int MOST_PARTNERS = 200;

    /** Dates people are promised are dates where the labs are. */
    static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private static final List<ProgressState> PARTS = List.of(
            ProgressState.WAITING,
            ProgressState.UNDER_WAY,
            ProgressState.PROMISED,
            ProgressState.DONE,
            ProgressState.STOPPED);

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgressLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day it is where the labs are. */
    public LocalDate today() {
        return clock.instant().atZone(HERE).toLocalDate();
    }

    /** @param id by which it is filtered */
    public record PartnerChoice(long id, String slug, String name) {}

    /** The organisations to choose between, by name; also those that take no part any more: what they said stays. */
    public List<PartnerChoice> partners(LabId lab) {
        return jdbc.sql("SELECT id, slug, name FROM partner WHERE lab_id = ? ORDER BY name, id LIMIT ?")
                .params(lab.value(), MOST_PARTNERS)
                .query((row, number) ->
                        new PartnerChoice(row.getLong("id"), row.getString("slug"), row.getString("name")))
                .list();
    }

    public ProgressCounts counts(LabId lab, ProgressFilter filter) {
        var queries = new ProgressQueries(filter);
        var sql = Arrays.stream(ProgressState.values())
                .map(state -> queries.count(state) + " AS " + state.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", ", "SELECT ", ""));
        return asked(sql, lab, filter).query((row, number) -> counts(row)).single();
    }

    private static ProgressCounts counts(ResultSet row) throws SQLException {
        Map<ProgressState, Integer> counts = new EnumMap<>(ProgressState.class);
        for (var state : ProgressState.values()) {
            counts.put(state, row.getInt(state.ordinal() + 1));
        }
        return new ProgressCounts(counts);
    }

    /**
     * The first of each part: what waits for an answer, is under way, promised, done, given up. What was promised and is late comes
     * first, what was done last comes first.
     *
     * @param most of each part, at most {@link #PAGE}
     */
    public Map<ProgressState, List<ProgressItem>> firsts(LabId lab, ProgressFilter filter, int most) {
        var queries = new ProgressQueries(filter);
        // An order within a part of a union is only kept with its limit.
        var sql = PARTS.stream()
                .map(part -> "SELECT * FROM (" + queries.list(part) + ") AS "
                        + part.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" UNION ALL "));
        return limited(asked(sql, lab, filter), Math.min(most, PAGE), 0).query(ProgressLists::item).list().stream()
                .collect(Collectors.groupingBy(
                        ProgressItem::state, () -> new EnumMap<>(ProgressState.class), Collectors.toList()));
    }

    /** @param page from 1; beyond the last one there is nothing */
    public ProgressSlice find(LabId lab, ProgressState state, ProgressFilter filter, int page) {
        var shown = Math.clamp(page, 1, MOST_PAGES);
        var some = limited(asked(new ProgressQueries(filter).list(state), lab, filter), PAGE + 1, (shown - 1) * PAGE)
                .query(ProgressLists::item)
                .list();
        return new ProgressSlice(some.stream().limit(PAGE).toList(), shown, some.size() > PAGE && shown < MOST_PAGES);
    }

    private static JdbcClient.StatementSpec limited(JdbcClient.StatementSpec statement, int size, int from) {
        return statement.param("size", size).param("from", from).param("end", from + size);
    }

    private JdbcClient.StatementSpec asked(String sql, LabId lab, ProgressFilter filter) {
        var statement = jdbc.sql(sql).param("lab", lab.value()).param("today", today());
        var narrowed = Stream.of(
                        Map.entry("partner", filter.partner()),
                        Map.entry("category", filter.category()),
                        Map.entry("place", filter.place()))
                .filter(one -> one.getValue().isPresent())
                .toList();
        for (var one : narrowed) {
            statement = statement.param(one.getKey(), one.getValue().get());
        }
        return statement;
    }

    private static ProgressItem item(ResultSet row, int number) throws SQLException {
        var state = ProgressState.valueOf(row.getString("list"));
        var kind = ProgressItem.Kind.valueOf(row.getString("kind"));
        return new ProgressItem(
                state,
                kind,
                row.getString("title"),
                new Language(row.getString("language")),
                address(row),
                Optional.ofNullable(row.getString("partner_slug"))
                        .map(slug -> new ProgressItem.Partner(slug, text(row, "partner_name"))),
                group(row),
                row.getBoolean("begun"),
                day(row, "day"),
                day(row, "first_day"),
                row.getInt("steps_done"),
                row.getInt("steps"));
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> address(ResultSet row) throws SQLException {
        var project = row.getLong("project_id");
        if (!row.wasNull()) {
            return Optional.of("/projects/" + Slug.of(project, row.getString("project_title")));
        }
        var idea = row.getLong("idea_id");
        return row.wasNull() ? Optional.empty() : Optional.of("/ideas/" + Slug.of(idea, row.getString("idea_title")));
    }

    private static Optional<ProgressItem.Group> group(ResultSet row) throws SQLException {
        var id = row.getLong("group_id");
        if (row.wasNull()) {
            return Optional.empty();
        }
        var name = row.getString("group_name");
        return Optional.of(
                new ProgressItem.Group(Slug.of(id, name), name, new Language(row.getString("group_language"))));
    }

    /** Dates stand as they are; of moments, which are kept in UTC, it is the day they fell on here. */
    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            return Optional.empty();
        }
        if (text.length() <= "2026-11-25".length()) {
            return Optional.of(LocalDate.parse(text));
        }
        var moment = LocalDateTime.parse(text.replace(' ', 'T'));
        // A date in a column that elsewhere holds moments has no time of its own.
        return Optional.of(
                moment.atOffset(ZoneOffset.UTC).atZoneSameInstant(HERE).toLocalDate());
    }
}

package se.vartrannebergen.labs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.labs.LabSettings.Voters;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads all labs in six statements. */
@Component
class LabQueries {
    private static final int MOST_ROWS = 10_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json = new ObjectMapper();

    LabQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    Labs.Known readAll() {
        var languages = new Grouped<>(
                "SELECT lab_id, language FROM lab_language ORDER BY lab_id, position",
                row -> new Language(row.getString("language")));
        var categories = new Grouped<>(
                "SELECT lab_id, id, slug, name FROM category ORDER BY lab_id, position",
                row -> new Category(row.getLong("id"), row.getString("slug"), text(row.getString("name"))));
        var places = new Grouped<>(
                "SELECT lab_id, id, slug, name FROM place ORDER BY lab_id, position",
                row -> new Place(row.getLong("id"), row.getString("slug"), text(row.getString("name"))));
        var rules = new Grouped<>(
                "SELECT lab_id, number, title, text FROM house_rule ORDER BY lab_id, number",
                row -> new HouseRule(row.getInt("number"), text(row.getString("title")), text(row.getString("text"))));

        Map<LabId, Lab> byId = new LinkedHashMap<>();
        var standard = new ArrayList<Lab>();
        jdbc.sql("SELECT * FROM lab ORDER BY id LIMIT " + MOST_ROWS).query(row -> {
            var id = new LabId(row.getLong("id"));
            var lab = new Lab(
                    id,
                    row.getString("slug"),
                    row.getString("name"),
                    row.getString("area_name"),
                    settings(row),
                    languages.of(id),
                    categories.of(id),
                    places.of(id),
                    rules.of(id),
                    Optional.ofNullable(row.getString("fault_reports")).map(this::text));
            byId.put(id, lab);
            if (row.getBoolean("is_default")) {
                standard.add(lab);
            }
        });
        Map<String, Lab> byHost = new HashMap<>();
        jdbc.sql("SELECT host, lab_id FROM lab_host LIMIT " + MOST_ROWS).query(row -> {
            byHost.put(row.getString("host"), byId.get(new LabId(row.getLong("lab_id"))));
        });
        return new Labs.Known(Map.copyOf(byId), Map.copyOf(byHost), standard.getFirst(), Instant.now());
    }

    private static LabSettings settings(ResultSet row) throws SQLException {
        return new LabSettings(
                row.getInt("answer_threshold"),
                row.getInt("answer_days"),
                ReviewPolicy.valueOf(row.getString("review_policy")),
                row.getInt("trusted_after"),
                Voters.valueOf(row.getString("voters")),
                row.getInt("reports_to_hide"));
    }

    private LocalizedText text(String object) {
        Map<Language, String> byLanguage = new HashMap<>();
        json.readValue(object, new TypeReference<Map<String, String>>() {})
                .forEach((code, text) -> byLanguage.put(new Language(code), text));
        return new LocalizedText(byLanguage);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The rows of all labs, each lab's in their order. */
    private final class Grouped<T> {
        private final Map<LabId, List<T>> rows = new HashMap<>();

        Grouped(String sql, Reader<T> reader) {
            jdbc.sql(sql + " LIMIT " + MOST_ROWS).query(row -> {
                rows.computeIfAbsent(new LabId(row.getLong("lab_id")), id -> new ArrayList<>())
                        .add(reader.read(row));
            });
        }

        List<T> of(LabId lab) {
            return List.copyOf(rows.getOrDefault(lab, List.of()));
        }
    }
}

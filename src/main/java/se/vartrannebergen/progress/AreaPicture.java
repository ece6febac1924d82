package se.vartrannebergen.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.LocalizedText;

/** How the ideas of an area stand, place by place or category by category. One statement. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class AreaPicture {
    private final JdbcClient jdbc;

    AreaPicture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public enum By {
        PLACE("place_id"),
        CATEGORY("category_id");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /**
     * One row of the picture.
     *
     * @param slug by which the lists are narrowed to it; empty for ideas about nowhere in particular
     * @param waiting ideas that gather votes or wait for an answer
     */
    public record Row(Optional<String> slug, Optional<LocalizedText> name, int waiting, int underWay, int done) {
        public int total() {
            return waiting + underWay + done;
        }
    }

    /** Only what has ideas, in the lab's order; what is about nothing in particular comes last. */
    public List<Row> of(Lab lab, By by) {
        Map<Long, Row> counted = new HashMap<>();
        jdbc.sql("""
                        SELECT COALESCE(i.%1$s, 0) AS what,
                            SUM(i.state IN ('OPEN', 'UNDER_CONSIDERATION')) AS waiting,
                            SUM(i.state IN ('PLANNED', 'IN_PROGRESS')) AS under_way, SUM(i.state = 'DONE') AS done
                        FROM idea i
                        WHERE i.lab_id = ? AND i.state IN ('OPEN', 'UNDER_CONSIDERATION', 'PLANNED', 'IN_PROGRESS', 'DONE')
                        GROUP BY i.%1$s""".formatted(by.column)).param(lab.id().value()).query((ResultSet row) -> {
            counted.put(row.getLong("what"), row(row));
        });
        var known = by == By.PLACE
                ? lab.places().stream().map(place -> named(counted.get(place.id()), place.slug(), place.name()))
                : lab.categories().stream().map(one -> named(counted.get(one.id()), one.slug(), one.name()));
        return Stream.concat(known, Stream.ofNullable(counted.get(0L)))
                .filter(row -> row.total() > 0)
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Optional.empty(), Optional.empty(), row.getInt("waiting"), row.getInt("under_way"), row.getInt("done"));
    }

    private static Row named(@Nullable Row counted, String slug, LocalizedText name) {
        return counted == null
                ? new Row(Optional.of(slug), Optional.of(name), 0, 0, 0)
                : new Row(Optional.of(slug), Optional.of(name), counted.waiting(), counted.underWay(), counted.done());
    }
}

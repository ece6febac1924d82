package se.vartrannebergen.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Photos as pages show them, one statement each. */
@Repository
class ShownImages {
    private static final String SELECT =
            "SELECT i.content_id, i.id, i.hash, i.width, i.height, i.description FROM image i ";

    private final JdbcClient jdbc;

    ShownImages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Image> of(LabId lab, ContentRef content) {
        return jdbc.sql(SELECT
                        + "WHERE i.lab_id = ? AND i.content_kind = ? AND i.content_id = ? ORDER BY i.position LIMIT ?")
                .params(lab.value(), content.kind(), content.id(), Images.MOST_PER_CONTENT)
                .query((row, number) -> image(row))
                .list();
    }

    /** By the content's id; content without photos is left out. @param ids at least one */
    Map<Long, Image> firstOf(LabId lab, String kind, Set<Long> ids) {
        return jdbc
                .sql(SELECT + """
                        WHERE i.lab_id = :lab AND i.content_kind = :kind AND i.content_id IN (:ids)
                          AND i.position = (SELECT MIN(o.position) FROM image o
                                            WHERE o.content_kind = i.content_kind AND o.content_id = i.content_id)""")
                .param("lab", lab.value())
                .param("kind", kind)
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getLong("content_id"), image(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Image image(ResultSet row) throws SQLException {
        return new Image(
                row.getLong("id"),
                row.getString("hash"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("description"));
    }
}

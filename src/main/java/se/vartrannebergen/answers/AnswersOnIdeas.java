package se.vartrannebergen.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;

/** What organisations answered to an idea, as everybody reads it. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class AnswersOnIdeas {
    /** On one idea, newest first. */
    public static final int MOST = 20;

    /** Of all of them together. */
    static final int MOST_EARLIER = 100;

    private final JdbcClient jdbc;

    AnswersOnIdeas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(ShownAnswer answer, boolean corrected) {}

    /** Newest first, at most {@link #MOST}; one statement, and another one where something was corrected. */
    public List<ShownAnswer> of(LabId lab, long idea) {
        var found = jdbc.sql("""
                        SELECT a.*, x.answered_at, p.name, p.slug,
                            (SELECT MAX(c.changed_on) FROM answer_photos_changed c WHERE c.answer_id = a.id) AS photos_changed
                        FROM answered_idea x
                        JOIN answer a ON a.id = x.answer_id AND a.state = 'PUBLIC' JOIN partner p ON p.id = a.partner_id
                        WHERE x.lab_id = ? AND x.idea_id = ? AND x.answered_at IS NOT NULL
                        ORDER BY x.answered_at DESC, a.id DESC LIMIT ?""")
                .params(lab.value(), idea, MOST)
                .query((row, number) -> new Found(
                        new ShownAnswer(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("slug"),
                                said(row),
                                at(row, "answered_at"),
                                List.of(),
                                Optional.ofNullable(row.getObject("photos_changed", LocalDate.class))),
                        row.getObject("corrected_at") != null))
                .list();
        var earlier = earlier(
                lab,
                found.stream()
                        .filter(Found::corrected)
                        .map(one -> one.answer().id())
                        .toList());
        return found.stream()
                .map(Found::answer)
                .map(now -> new ShownAnswer(
                        now.id(),
                        now.partner(),
                        now.partnerSlug(),
                        now.said(),
                        now.at(),
                        earlier.getOrDefault(now.id(), List.of()),
                        now.photosChanged()))
                .toList();
    }

    private Map<Long, List<ShownAnswer.Earlier>> earlier(LabId lab, List<Long> corrected) {
        Map<Long, List<ShownAnswer.Earlier>> all = new HashMap<>();
        if (!corrected.isEmpty()) {
            jdbc.sql("""
                            SELECT * FROM answer_version WHERE lab_id = :lab AND answer_id IN (:answers)
                            ORDER BY edition DESC LIMIT :most""")
                    .param("lab", lab.value())
                    .param("answers", corrected)
                    .param("most", MOST_EARLIER)
                    .query((row, number) -> all.computeIfAbsent(row.getLong("answer_id"), id -> new ArrayList<>())
                            .add(new ShownAnswer.Earlier(said(row), at(row, "replaced_at"))))
                    .list();
        }
        return all;
    }

    private static ShownAnswer.Said said(ResultSet row) throws SQLException {
        return new ShownAnswer.Said(
                Verdict.valueOf(row.getString("verdict")),
                row.getString("text"),
                row.getString("next_step"),
                Optional.ofNullable(row.getObject("next_on", LocalDate.class)),
                row.getString("why"),
                row.getString("contact"),
                new Language(row.getString("language")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}

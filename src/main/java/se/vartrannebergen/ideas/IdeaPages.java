package se.vartrannebergen.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** An idea with all that its page shows, in three statements: the idea, its history, its photos. */
@Service
@Transactional(readOnly = true)
public class IdeaPages {
    private static final int MOST_LINES = 200;

    private final JdbcClient jdbc;
    private final Images images;

    IdeaPages(JdbcClient jdbc, Images images) {
        this.jdbc = jdbc;
        this.images = images;
    }

    /** Empty where there is no such idea in this lab or the reader may not know of it. Drafts have no page. */
    public Optional<IdeaPage> find(LabId lab, long id, Optional<PersonId> reader) {
        return jdbc
                .sql("""
                        SELECT i.*, p.display_name, v.counted, m.title AS merged_title,
                               EXISTS (SELECT 1 FROM vote w WHERE w.idea_id = i.id) AS has_votes
                        FROM idea i
                        JOIN person p ON p.id = i.author_id
                        LEFT JOIN vote v ON v.idea_id = i.id AND v.person_id = :reader
                        LEFT JOIN idea m ON m.id = i.merged_into AND m.state NOT IN ('WITHDRAWN', 'REMOVED')
                        WHERE i.lab_id = :lab AND i.id = :id AND i.state <> 'DRAFT'""")
                .param("lab", lab.value())
                .param("id", id)
                .param("reader", reader.map(PersonId::value).orElse(0L))
                .query((row, number) -> mayRead(row, reader) ? read(lab, row) : null)
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** Whether everybody could read it once and its author or a decision took it away. */
    public boolean isGone(LabId lab, long id) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM idea WHERE lab_id = ? AND id = ? AND published_at IS NOT NULL
                            AND state IN ('WITHDRAWN', 'REMOVED'))""").params(lab.value(), id).query(Boolean.class).single();
    }

    private static boolean mayRead(ResultSet row, Optional<PersonId> reader) throws SQLException {
        return IdeaRules.mayRead(
                IdeaState.valueOf(row.getString("state")), new PersonId(row.getLong("author_id")), reader);
    }

    private IdeaPage read(LabId lab, ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("title");
        var mergedId = row.getLong("merged_into");
        var mergedInto = Optional.ofNullable(row.getString("merged_title")).map(other -> Slug.of(mergedId, other));
        return new IdeaPage(
                id,
                Slug.of(id, title),
                title,
                row.getString("text"),
                new Language(row.getString("language")),
                IdeaState.valueOf(row.getString("state")),
                IdeaCards.number(row, "category_id"),
                IdeaCards.number(row, "place_id"),
                new PersonId(row.getLong("author_id")),
                Optional.ofNullable(row.getString("display_name")),
                row.getInt("vote_count"),
                row.getBoolean("has_votes"),
                IdeaCards.vote(row),
                IdeaCards.instant(row, "published_at"),
                Optional.ofNullable(row.getObject("answer_due_on", LocalDate.class)),
                mergedInto,
                row.getBoolean("is_example"),
                history(id),
                photos(lab, id));
    }

    /** The newest lines, the oldest of them first. */
    private List<IdeaPage.HistoryLine> history(long id) {
        return jdbc.sql("""
                        SELECT newest.* FROM (
                            SELECT s.kind, s.happened_at AS at, n.name AS partner, s.reason AS words, s.language, s.id
                            FROM idea_step s LEFT JOIN partner n ON n.id = s.partner_id WHERE s.idea_id = :id
                            UNION ALL
                            SELECT NULL, a.created_at, NULL, a.text, NULL, a.id FROM idea_addition a WHERE a.idea_id = :id
                            ORDER BY at DESC, id DESC LIMIT :most) newest
                        ORDER BY at, id""")
                .param("id", id)
                .param("most", MOST_LINES)
                .query(IdeaPages::line)
                .list();
    }

    private static IdeaPage.HistoryLine line(ResultSet row, int number) throws SQLException {
        var at = IdeaCards.instant(row, "at").orElseThrow();
        var kind = row.getString("kind");
        if (kind == null) {
            return new IdeaPage.Addition(row.getString("words"), at);
        }
        var language = row.getString("language");
        return new IdeaPage.Step(
                StepKind.valueOf(kind),
                Optional.ofNullable(row.getString("partner")),
                Optional.ofNullable(row.getString("words")),
                language == null ? Language.SWEDISH : new Language(language),
                at);
    }

    private List<Image> photos(LabId lab, long id) {
        return images.of(lab, new ContentRef(IdeaImages.KIND, id));
    }
}

package se.vartrannebergen.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/**
 * An idea with all that its page shows, in three statements: the idea, its history, its photos. One more where its author has
 * added something, and one where others became part of it.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class IdeaPages {
    private static final int MOST_LINES = 200;
    private static final int MOST_PARTS = 50;

    private final JdbcClient jdbc;
    private final Images images;

    IdeaPages(JdbcClient jdbc, Images images) {
        this.jdbc = jdbc;
        this.images = images;
    }

    /** Empty where there is no such idea in this lab or the reader may not know of it. Drafts have no page. */
    public Optional<IdeaPage> find(LabId lab, long id, Optional<PersonId> reader) {
        return find(lab, id, reader, row -> mayRead(row, reader));
    }

    /** The same for who works here: also what waits for review, is hidden or was removed; not what its author took back. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'ADMIN')")
    public Optional<IdeaPage> findForStaff(LabId lab, long id, PersonId staff) {
        return find(
                lab, id, Optional.of(staff), row -> IdeaRules.isReadByStaff(IdeaState.valueOf(row.getString("state"))));
    }

    private interface Allowed {
        boolean reads(ResultSet row) throws SQLException;
    }

    private Optional<IdeaPage> find(LabId lab, long id, Optional<PersonId> reader, Allowed allowed) {
        return jdbc
                .sql("""
                        SELECT i.id, i.title, i.text, i.language, i.state, i.category_id, i.place_id, i.author_id, i.vote_count,
                               i.published_at, i.answer_due_on, i.stood_as, i.is_example, p.display_name, v.counted,
                               i.merged_into, m.title AS merged_title, m.language AS merged_language, m.state AS merged_state,
                               mv.id IS NOT NULL AS merged_voted,
                               EXISTS (SELECT 1 FROM idea c WHERE c.lab_id = i.lab_id AND c.merged_into = i.id) AS has_parts,
                               EXISTS (SELECT 1 FROM vote w WHERE w.idea_id = i.id) AS has_votes,
                               EXISTS (SELECT 1 FROM idea_addition a WHERE a.idea_id = i.id) AS has_additions
                        FROM idea i
                        JOIN person p ON p.id = i.author_id
                        LEFT JOIN vote v ON v.idea_id = i.id AND v.person_id = :reader
                        LEFT JOIN idea m ON m.id = i.merged_into
                        LEFT JOIN vote mv ON mv.idea_id = i.merged_into AND mv.person_id = :reader
                        WHERE i.lab_id = :lab AND i.id = :id AND i.state <> 'DRAFT'""")
                .param("lab", lab.value())
                .param("id", id)
                .param("reader", reader.map(PersonId::value).orElse(0L))
                .query((row, number) -> allowed.reads(row) ? read(lab, row) : null)
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** What became of an idea that everybody could read once and that the reader may not read now. */
    public enum Absence {
        /** It is hidden until it is decided, and may come back. */
        HIDDEN,
        /** Its author or a decision took it away. */
        GONE
    }

    /** Empty where there never was anything to read. */
    public Optional<Absence> absence(LabId lab, long id) {
        return jdbc.sql("""
                        SELECT state FROM idea WHERE lab_id = ? AND id = ? AND published_at IS NOT NULL
                            AND state IN ('HIDDEN', 'WITHDRAWN', 'REMOVED')""")
                .params(lab.value(), id)
                .query((row, number) -> row.getString("state").equals("HIDDEN") ? Absence.HIDDEN : Absence.GONE)
                .optional();
    }

    private static boolean mayRead(ResultSet row, Optional<PersonId> reader) throws SQLException {
        return IdeaRules.mayRead(
                IdeaState.valueOf(row.getString("state")), new PersonId(row.getLong("author_id")), reader);
    }

    private IdeaPage read(LabId lab, ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("title");
        var state = IdeaState.valueOf(row.getString("state"));
        var stoodAs = row.getString("stood_as");
        return new IdeaPage(
                id,
                Slug.of(id, title),
                title,
                row.getString("text"),
                new Language(row.getString("language")),
                state,
                IdeaCards.number(row, "category_id"),
                IdeaCards.number(row, "place_id"),
                new PersonId(row.getLong("author_id")),
                Optional.ofNullable(row.getString("display_name")),
                row.getInt("vote_count"),
                row.getBoolean("has_votes"),
                IdeaCards.vote(row),
                IdeaCards.instant(row, "published_at"),
                Optional.ofNullable(row.getObject("answer_due_on", LocalDate.class)),
                stoodAs == null ? state : IdeaState.valueOf(stoodAs),
                into(row),
                row.getBoolean("has_parts") ? parts(lab, id) : List.of(),
                row.getBoolean("is_example"),
                history(id, row.getBoolean("has_additions")),
                photos(lab, id));
    }

    private static Optional<IdeaPage.Into> into(ResultSet row) throws SQLException {
        var title = row.getString("merged_title");
        if (title == null) {
            return Optional.empty();
        }
        var id = row.getLong("merged_into");
        var state = IdeaState.valueOf(row.getString("merged_state"));
        return Optional.of(new IdeaPage.Into(
                id,
                IdeaRules.isReadByAll(state) ? Optional.of(Slug.of(id, title)) : Optional.empty(),
                title,
                new Language(row.getString("merged_language")),
                state.takesVotes() || state == IdeaState.MERGED,
                row.getBoolean("merged_voted")));
    }

    private List<IdeaPage.Part> parts(LabId lab, long id) {
        return jdbc.sql("""
                        SELECT c.id, c.title, c.language, c.state, c.author_id, p.display_name
                        FROM idea c JOIN person p ON p.id = c.author_id
                        WHERE c.lab_id = ? AND c.merged_into = ? ORDER BY c.id LIMIT ?""")
                .params(lab.value(), id, MOST_PARTS)
                .query((row, number) -> new IdeaPage.Part(
                        row.getLong("id"),
                        Slug.of(row.getLong("id"), row.getString("title")),
                        row.getString("title"),
                        new Language(row.getString("language")),
                        new PersonId(row.getLong("author_id")),
                        Optional.ofNullable(row.getString("display_name")),
                        IdeaRules.isReadByAll(IdeaState.valueOf(row.getString("state")))))
                .list();
    }

    /**
     * The newest lines, the oldest of them first. Additions are rare and asked for by themselves: both in one statement are put
     * together in a table on disk, which takes longer than all the rest of the page.
     */
    private List<IdeaPage.HistoryLine> history(long id, boolean hasAdditions) {
        var steps = jdbc.sql("""
                        SELECT s.kind, s.happened_at, COALESCE(n.name, IF(s.by_group_hidden, NULL, s.by_group)) AS name, s.reason, s.language
                        FROM idea_step s LEFT JOIN partner n ON n.id = s.partner_id
                        WHERE s.idea_id = ? ORDER BY s.happened_at DESC, s.id DESC LIMIT ?""").params(id, MOST_LINES).query(IdeaPages::step).list();
        return hasAdditions ? newest(steps, additions(id)) : steps.reversed();
    }

    private static List<IdeaPage.HistoryLine> newest(
            List<IdeaPage.HistoryLine> steps, List<IdeaPage.HistoryLine> additions) {
        return Stream.concat(additions.stream(), steps.stream())
                .sorted(Comparator.comparing(IdeaPage.HistoryLine::at).reversed())
                .limit(MOST_LINES)
                .toList()
                .reversed();
    }

    private List<IdeaPage.HistoryLine> additions(long id) {
        return jdbc.sql(
                        "SELECT text, created_at FROM idea_addition WHERE idea_id = ? ORDER BY created_at DESC, id DESC LIMIT ?")
                .params(id, MOST_LINES)
                .query(IdeaPages::addition)
                .list();
    }

    private static IdeaPage.HistoryLine step(ResultSet row, int number) throws SQLException {
        var language = row.getString("language");
        return new IdeaPage.Step(
                StepKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("reason")),
                language == null ? Language.SWEDISH : new Language(language),
                IdeaCards.instant(row, "happened_at").orElseThrow());
    }

    private static IdeaPage.HistoryLine addition(ResultSet row, int number) throws SQLException {
        return new IdeaPage.Addition(
                row.getString("text"), IdeaCards.instant(row, "created_at").orElseThrow());
    }

    private List<Image> photos(LabId lab, long id) {
        return images.of(lab, new ContentRef(IdeaImages.KIND, id));
    }
}

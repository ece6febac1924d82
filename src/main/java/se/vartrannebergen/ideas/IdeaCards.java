package se.vartrannebergen.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Slug;

/** How a card is read from a row. */
class IdeaCards {
    private static final int OPENING = 180;
    /** Code points fetched for the opening: characters as people count them can take several. */
    private static final int FETCHED = 600;

    /** What a card shows. Parameter {@code :reader} is who reads, 0 for a visitor. */
    static final String SELECT = """
            SELECT i.id, i.title, LEFT(i.text, %d) AS opening, i.language, i.state, i.category_id, i.place_id,
                   i.vote_count, i.published_at, i.changed_at, i.created_at, i.answer_due_on, i.is_example,
                   p.display_name, v.counted, s.kind, s.reason, s.language AS reason_language, s.happened_at, n.name AS partner
            FROM idea i
            JOIN person p ON p.id = i.author_id
            LEFT JOIN idea_step s ON s.id =
                (SELECT t.id FROM idea_step t WHERE t.idea_id = i.id ORDER BY t.happened_at DESC, t.id DESC LIMIT 1)
            LEFT JOIN partner n ON n.id = s.partner_id
            LEFT JOIN vote v ON v.idea_id = i.id AND v.person_id = :reader
            """.formatted(FETCHED);

    /** Only what everybody may read. */
    static final String PUBLIC =
            "i.state IN ('OPEN', 'UNDER_CONSIDERATION', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED')";

    private IdeaCards() {}

    static IdeaCard read(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("title");
        var created = instant(row, "created_at").orElseThrow();
        return new IdeaCard(
                id,
                Slug.of(id, title),
                title,
                new PlainText(row.getString("opening")).shortened(OPENING),
                new Language(row.getString("language")),
                IdeaState.valueOf(row.getString("state")),
                number(row, "category_id"),
                number(row, "place_id"),
                Optional.ofNullable(row.getString("display_name")),
                row.getInt("vote_count"),
                vote(row),
                instant(row, "published_at").orElse(created),
                instant(row, "changed_at").orElse(created),
                Optional.ofNullable(row.getObject("answer_due_on", LocalDate.class)),
                row.getBoolean("is_example"),
                latest(row),
                Optional.empty());
    }

    private static Optional<IdeaPage.Step> latest(ResultSet row) throws SQLException {
        var partner = row.getString("partner");
        if (partner == null) {
            return Optional.empty();
        }
        var reason = row.getString("reason");
        var language = row.getString("reason_language");
        return Optional.of(new IdeaPage.Step(
                StepKind.valueOf(row.getString("kind")),
                Optional.of(partner),
                Optional.ofNullable(reason).map(words -> new PlainText(words).shortened(OPENING)),
                language == null ? Language.SWEDISH : new Language(language),
                instant(row, "happened_at").orElseThrow()));
    }

    static MyVote vote(ResultSet row) throws SQLException {
        var counted = row.getBoolean("counted");
        if (row.wasNull()) {
            return MyVote.NONE;
        }
        return counted ? MyVote.COUNTED : MyVote.WAITING;
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    static List<Long> ids(List<IdeaCard> cards) {
        return cards.stream().map(IdeaCard::id).toList();
    }
}

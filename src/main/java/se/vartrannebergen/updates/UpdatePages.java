package se.vartrannebergen.updates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.UpdateAccess.Facts;
import se.vartrannebergen.updates.UpdatePage.AboutIdea;
import se.vartrannebergen.updates.UpdatePage.Mine;

/** News, each on its page: four statements for a visitor. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class UpdatePages {
    private static final String IDEAS = """
            SELECT i.id, i.title, i.language FROM news_update_idea a JOIN idea i ON i.id = a.idea_id
            WHERE a.lab_id = ? AND a.update_id = ? AND i.published_at IS NOT NULL
              AND i.state NOT IN ('WITHDRAWN', 'HIDDEN', 'REMOVED')
            ORDER BY i.id LIMIT ?""";

    private final JdbcClient jdbc;
    private final UpdateAccess access;
    private final Publishers publishers;
    private final Images images;
    private final StaffRoles roles;

    UpdatePages(JdbcClient jdbc, UpdateAccess access, Publishers publishers, Images images, StaffRoles roles) {
        this.jdbc = jdbc;
        this.access = access;
        this.publishers = publishers;
        this.images = images;
        this.roles = roles;
    }

    private record Row(
            Facts facts,
            String title,
            String text,
            Language language,
            PhotoConsent consent,
            Optional<Instant> publishedAt,
            Optional<Instant> changedAt) {}

    /** Empty where this reader may not read it, also where it is a draft. */
    public Optional<UpdatePage> find(LabId lab, long id, Optional<PersonId> reader) {
        return jdbc.sql("SELECT * FROM news_update WHERE lab_id = ? AND id = ? AND state <> 'DRAFT'")
                .params(lab.value(), id)
                .query((row, number) -> row(row, lab))
                .optional()
                .filter(row -> access.mayRead(row.facts(), reader))
                .map(row -> page(row, reader));
    }

    private UpdatePage page(Row row, Optional<PersonId> reader) {
        var facts = row.facts();
        return new UpdatePage(
                facts.id(),
                Slug.of(facts.id(), row.title()),
                row.title(),
                row.text(),
                row.language(),
                facts.state(),
                facts.isReadByAll(),
                Optional.ofNullable(
                        publishers.find(facts.lab(), List.of(facts.publisher())).get(facts.publisher())),
                row.publishedAt(),
                row.changedAt(),
                ideas(facts),
                images.of(facts.lab(), facts.content()).stream()
                        .filter(photo -> !photo.description().isEmpty())
                        .toList(),
                reader.map(who -> mine(row, who)).orElse(Mine.NOTHING));
    }

    private Mine mine(Row row, PersonId who) {
        var facts = row.facts();
        var hasInHand = access.hasInHand(facts, who);
        var asked = access.asked(facts);
        var wrote = facts.isBy(who);
        return new Mine(
                wrote,
                UpdateRules.mayChange(facts.state(), wrote, hasInHand, asked),
                asked,
                UpdateRules.mayTakeBack(facts.state(), wrote, hasInHand),
                Optional.of(row.consent())
                        .filter(consent -> consent.peopleShown() && (hasInHand || roles.facilitates(facts.lab()))));
    }

    private List<AboutIdea> ideas(Facts facts) {
        return jdbc.sql(IDEAS)
                .params(facts.lab().value(), facts.id(), UpdateContent.MOST_IDEAS)
                .query((row, number) -> new AboutIdea(
                        row.getLong("id"),
                        Slug.of(row.getLong("id"), row.getString("title")),
                        row.getString("title"),
                        new Language(row.getString("language"))))
                .list();
    }

    private static Row row(ResultSet row, LabId lab) throws SQLException {
        return new Row(
                new Facts(
                        lab,
                        row.getLong("id"),
                        new ContentRef(row.getString("publisher_kind"), row.getLong("publisher_id")),
                        row.getBoolean("publisher_shown"),
                        new PersonId(row.getLong("author_id")),
                        UpdateState.valueOf(row.getString("state")),
                        answer(row).isPresent()),
                row.getString("title"),
                row.getString("text"),
                new Language(row.getString("language")),
                new PhotoConsent(answer(row), new PlainText(row.getString("consent"))),
                instant(row, "published_at"),
                instant(row, "changed_at"));
    }

    private static Optional<Boolean> answer(ResultSet row) throws SQLException {
        var shown = row.getBoolean("people_shown");
        return row.wasNull() ? Optional.empty() : Optional.of(shown);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }
}

package se.vartrannebergen.updates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
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

    private static final String FIND = """
            SELECT u.*, t.title AS title_read, t.text AS text_read, t.language AS language_read, t.changed_at AS changed_read,
              (SELECT GROUP_CONCAT(o.language) FROM news_update_text o WHERE o.update_id = u.id) AS others,
              IF(?, (SELECT SUM(c.times) FROM news_update_opened c WHERE c.update_id = u.id), 0) AS opened
            FROM news_update u LEFT JOIN news_update_text t ON t.update_id = u.id AND t.language = ?
            WHERE u.lab_id = ? AND u.id = ? AND u.state <> 'DRAFT'""";

    private final JdbcClient jdbc;
    private final UpdateAccess access;
    private final Publishers publishers;
    private final Images images;
    private final ObjectProvider<AboutProjects> projects;
    private final StaffRoles roles;
    private final Clock clock;

    UpdatePages(
            JdbcClient jdbc,
            UpdateAccess access,
            Publishers publishers,
            Images images,
            ObjectProvider<AboutProjects> projects,
            StaffRoles roles,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.publishers = publishers;
        this.images = images;
        this.projects = projects;
        this.roles = roles;
        this.clock = clock;
    }

    private record Row(
            Facts facts,
            String slug,
            String title,
            String text,
            Language language,
            Set<Language> languages,
            PhotoConsent consent,
            Optional<Instant> publishedAt,
            Optional<Instant> changedAt,
            Optional<Instant> plannedAt,
            boolean missed,
            Optional<Instant> endsAt,
            Optional<Long> place,
            Optional<Long> project,
            long opened) {}

    /** Empty where this reader may not read it, also where it is a draft. @param language that it is read in, where it is written in that */
    public Optional<UpdatePage> find(LabId lab, long id, Optional<PersonId> reader, Language language) {
        return jdbc.sql(FIND)
                .params(reader.isPresent(), language.code(), lab.value(), id)
                .query((row, number) -> row(row, lab))
                .optional()
                .filter(row -> access.mayRead(row.facts(), reader))
                .map(row -> page(row, reader));
    }

    private UpdatePage page(Row row, Optional<PersonId> reader) {
        var facts = row.facts();
        return new UpdatePage(
                facts.id(),
                row.slug(),
                row.title(),
                row.text(),
                row.language(),
                row.languages(),
                publishers.formats(facts.publisher()),
                facts.state(),
                facts.isReadByAll(),
                Optional.ofNullable(
                        publishers.find(facts.lab(), List.of(facts.publisher())).get(facts.publisher())),
                row.publishedAt(),
                row.changedAt(),
                row.plannedAt(),
                row.missed(),
                row.endsAt().filter(ends -> !ends.isAfter(clock.instant())).isPresent(),
                row.place(),
                row.project().flatMap(project -> project(facts.lab(), project)),
                ideas(facts),
                images.of(facts.lab(), facts.content()).stream()
                        .filter(photo -> !photo.description().isEmpty())
                        .toList(),
                reader.map(who -> mine(row, who)).orElse(Mine.NOTHING));
    }

    private Optional<AboutProjects.Project> project(LabId lab, long project) {
        return projects.stream()
                .flatMap(room -> room.find(lab, project).stream())
                .findFirst();
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
                Optional.of(row.opened())
                        .filter(times -> hasInHand
                                || facts.shared() && publishers.mayDraft(facts.lab(), facts.publisher(), who)),
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
        var translated = row.getString("language_read") != null;
        return new Row(
                new Facts(
                        lab,
                        row.getLong("id"),
                        new ContentRef(row.getString("publisher_kind"), row.getLong("publisher_id")),
                        row.getBoolean("publisher_shown"),
                        new PersonId(row.getLong("author_id")),
                        row.getBoolean("shared_draft"),
                        UpdateState.valueOf(row.getString("state")),
                        answer(row).isPresent()),
                Slug.of(row.getLong("id"), row.getString("title")),
                row.getString(translated ? "title_read" : "title"),
                row.getString(translated ? "text_read" : "text"),
                new Language(row.getString(translated ? "language_read" : "language")),
                languages(row),
                new PhotoConsent(answer(row), new PlainText(row.getString("consent"))),
                instant(row, "published_at"),
                instant(row, translated ? "changed_read" : "changed_at"),
                instant(row, "planned_at"),
                instant(row, "missed_at").isPresent(),
                instant(row, "ends_at"),
                number(row, "place_id"),
                number(row, "project_id"),
                row.getLong("opened"));
    }

    /** First the one it was written in. */
    private static Set<Language> languages(ResultSet row) throws SQLException {
        var others = row.getString("others");
        return Stream.concat(
                        Stream.of(row.getString("language")),
                        others == null
                                ? Stream.empty()
                                : Stream.of(others.split(",")).sorted())
                .map(Language::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    private static Optional<Boolean> answer(ResultSet row) throws SQLException {
        var shown = row.getBoolean("people_shown");
        return row.wasNull() ? Optional.empty() : Optional.of(shown);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }
}

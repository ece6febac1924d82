package se.vartrannebergen.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.documents.DocumentRefused.Reason;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** What changes in the database, each in a transaction. */
@Component
@Transactional
class DocumentShelf {
    /** The most that the three copies of a photo take. */
    static final int PHOTO_BYTES = 420_000;

    private final JdbcClient jdbc;
    private final GroupAccess access;
    private final Haste haste;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentShelf(JdbcClient jdbc, GroupAccess access, Haste haste, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.haste = haste;
        this.events = events;
        this.clock = clock;
    }

    /** A row of the table. */
    record Facts(
            long id,
            long group,
            PersonId author,
            DocumentType type,
            String name,
            String description,
            Language language,
            int bytes,
            @Nullable String stored,
            Shown shown,
            Instant addedAt) {}

    Optional<Facts> find(LabId lab, long id) {
        return jdbc.sql("SELECT * FROM document WHERE lab_id = ? AND id = ?")
                .params(lab.value(), id)
                .query((row, number) -> new Facts(
                        row.getLong("id"),
                        row.getLong("group_id"),
                        new PersonId(row.getLong("author_id")),
                        DocumentType.valueOf(row.getString("type")),
                        row.getString("name"),
                        row.getString("description"),
                        new Language(row.getString("language")),
                        row.getInt("bytes"),
                        row.getString("stored"),
                        Shown.valueOf(row.getString("shown")),
                        row.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    /** Makes room for a file that nobody reads yet. The group is held, so that two who add at once keep its bounds. */
    long reserve(LabId lab, PersonId by, long group, Received received, NewDocument content, @Nullable String stored) {
        access.hold(lab, group);
        var standing = access.mustTakePart(lab, group, by);
        if (standing.young() && !content.consent().isSaid()) {
            throw new DocumentNotReady(Set.of(DocumentProblem.CONSENT_MISSING));
        }
        haste.take(Act.WORK, lab, by);
        var bytes = received.type() == DocumentType.PHOTO ? PHOTO_BYTES : received.bytes();
        mustFit(lab, group, bytes);
        var id = jdbc.sql("SELECT NEXTVAL(document_seq)").query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO document (id, lab_id, group_id, author_id, type, name, description, language, bytes, stored,
                            shows_people, consent, shown, added_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'COMING', ?)""")
                .params(
                        id,
                        lab.value(),
                        group,
                        by.value(),
                        received.type().name(),
                        received.name(),
                        content.description().value(),
                        content.language().code(),
                        bytes,
                        stored,
                        content.consent().peopleShown(),
                        content.consent().note().value(),
                        now())
                .update();
        return id;
    }

    private record Taken(int files, long bytes) {}

    private void mustFit(LabId lab, long group, int bytes) {
        var taken = jdbc.sql("""
                        SELECT COUNT(*) AS files, COALESCE(SUM(bytes), 0) AS bytes FROM document
                        WHERE lab_id = ? AND group_id = ? AND shown IN ('COMING', 'PUBLIC', 'HIDDEN')""")
                .params(lab.value(), group)
                .query((row, number) -> new Taken(row.getInt("files"), row.getLong("bytes")))
                .single();
        if (taken.files() >= Documents.MOST) {
            throw new DocumentRefused(Reason.TOO_MANY);
        }
        if (taken.bytes() + bytes > Documents.MOST_BYTES_OF_GROUP) {
            throw new DocumentRefused(Reason.NO_ROOM);
        }
    }

    /** All of it is on disk: from now on it is read. */
    void arrived(LabId lab, PersonId by, long group, long id) {
        access.mustTakePart(lab, group, by);
        if (show(lab, id, List.of(Shown.COMING), Shown.PUBLIC)) {
            events.publishEvent(new DocumentEvent.DocumentAdded(lab, group, id, by));
        }
    }

    /** It never arrived. */
    void drop(LabId lab, long id) {
        jdbc.sql("DELETE FROM document WHERE lab_id = ? AND id = ? AND shown = 'COMING'")
                .params(lab.value(), id)
                .update();
    }

    /** For its author, coordinators and facilitators. */
    boolean delete(LabId lab, PersonId by, long group, long id) {
        mustOwn(lab, by, group, id);
        var gone = show(lab, id, List.of(Shown.PUBLIC), Shown.DELETED);
        if (gone) {
            events.publishEvent(new DocumentEvent.DocumentGone(lab, group, id));
        }
        return gone;
    }

    /** The same; where there is no room any more it stays away. */
    void restore(LabId lab, PersonId by, long group, long id) {
        var facts = mustOwn(lab, by, group, id);
        if (facts.shown() == Shown.DELETED) {
            mustFit(lab, group, facts.bytes());
            show(lab, id, List.of(Shown.DELETED), Shown.PUBLIC);
            events.publishEvent(new DocumentEvent.DocumentRestored(lab, group, id));
        }
    }

    private Facts mustOwn(LabId lab, PersonId by, long group, long id) {
        access.hold(lab, group);
        var standing = access.mustRead(lab, group, Optional.of(by));
        var facts = find(lab, id)
                .filter(found -> found.group() == group)
                .filter(found -> found.shown() == Shown.PUBLIC || found.shown() == Shown.DELETED)
                .orElseThrow(() -> new DocumentUnknown(id));
        var decided = standing.mayManage() ? access.mustManage(lab, group, by) : access.mustTakePart(lab, group, by);
        if (!decided.mayManage() && !facts.author().equals(by)) {
            throw new DocumentRefused(Reason.NOT_YOURS);
        }
        return facts;
    }

    /** By a decision of moderation. */
    void restrict(LabId lab, long id, Shown how) {
        var facts = find(lab, id).orElseThrow(() -> new DocumentUnknown(id));
        if (show(lab, id, List.of(Shown.PUBLIC, Shown.HIDDEN, Shown.REMOVED), how)) {
            events.publishEvent(new DocumentEvent.DocumentGone(lab, facts.group(), id));
        }
    }

    /** By a decision of moderation. */
    void bringBack(LabId lab, long id) {
        var facts = find(lab, id).orElseThrow(() -> new DocumentUnknown(id));
        if (show(lab, id, List.of(Shown.HIDDEN, Shown.REMOVED), Shown.PUBLIC)) {
            events.publishEvent(new DocumentEvent.DocumentRestored(lab, facts.group(), id));
        }
    }

    /** @return whether it was not so before */
    private boolean show(LabId lab, long id, List<Shown> from, Shown to) {
        return jdbc.sql("UPDATE document SET shown = :to, deleted_at = :deleted"
                                + " WHERE lab_id = :lab AND id = :id AND shown IN (:from) AND shown <> :to")
                        .param("to", to.name())
                        .param("deleted", to == Shown.DELETED ? now() : null)
                        .param("lab", lab.value())
                        .param("id", id)
                        .param("from", from.stream().map(Shown::name).toList())
                        .update()
                == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

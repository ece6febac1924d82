package se.vartrannebergen.documents;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Files of groups for screens. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class DocumentLists {
    /** On one page. */
    public static final int PAGE = 20;

    private static final int MOST_PAGES = 100;
    private static final int LATEST = 3;

    private final JdbcClient jdbc;
    private final GroupAccess access;
    private final Images images;

    DocumentLists(JdbcClient jdbc, GroupAccess access, Images images) {
        this.jdbc = jdbc;
        this.access = access;
        this.images = images;
    }

    /**
     * @param page from 1; one after the last is empty
     * @throws se.vartrannebergen.groups.GroupUnknown where the reader, or a visitor, may not read it
     */
    public DocumentsPage page(LabId lab, long group, int page, Optional<PersonId> reader) {
        var asked = Math.clamp(page, 1, MOST_PAGES);
        var lines = lines(access.mustRead(lab, group, reader), PAGE + 1, (asked - 1) * PAGE);
        return new DocumentsPage(lines.stream().limit(PAGE).toList(), asked, lines.size() > PAGE);
    }

    /** For the first page of a group that the reader may read inside. */
    public List<DocumentLine> latest(GroupStanding group) {
        return group.mayReadInside() ? lines(group, LATEST, 0) : List.of();
    }

    private List<DocumentLine> lines(GroupStanding group, int most, int skip) {
        var lines = jdbc.sql("""
                        SELECT d.id, d.type, d.name, d.description, d.language, d.bytes, d.author_id, d.added_at, p.display_name,
                               COALESCE(m.name_shown AND m.state = 'MEMBER', FALSE) AS name_shown
                        FROM document d JOIN person p ON p.id = d.author_id
                        LEFT JOIN group_member m ON m.group_id = d.group_id AND m.person_id = d.author_id
                        WHERE d.lab_id = ? AND d.group_id = ? AND d.shown = 'PUBLIC'
                        ORDER BY d.added_at DESC, d.id DESC LIMIT ? OFFSET ?""")
                .params(group.lab().value(), group.id(), most, skip)
                .query((row, number) -> {
                    var name = Optional.ofNullable(row.getString("display_name"));
                    var shown = row.getBoolean("name_shown");
                    var author = row.getLong("author_id");
                    return new DocumentLine(
                            row.getLong("id"),
                            DocumentType.valueOf(row.getString("type")),
                            row.getString("name"),
                            row.getString("description"),
                            new Language(row.getString("language")),
                            row.getInt("bytes"),
                            Optional.empty(),
                            name.flatMap(chosen -> group.called(chosen, shown)),
                            group.reader().filter(one -> one.value() == author).isPresent(),
                            row.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
                })
                .list();
        return withPhotos(group.lab(), lines);
    }

    private List<DocumentLine> withPhotos(LabId lab, List<DocumentLine> lines) {
        var photos = lines.stream()
                .filter(line -> line.type() == DocumentType.PHOTO)
                .map(DocumentLine::id)
                .toList();
        var found = photos.isEmpty()
                ? Map.<Long, se.vartrannebergen.files.Image>of()
                : images.firstOf(lab, Documents.KIND, photos);
        return lines.stream()
                .map(line -> found.containsKey(line.id())
                        ? new DocumentLine(
                                line.id(),
                                line.type(),
                                line.name(),
                                line.description(),
                                line.language(),
                                line.bytes(),
                                Optional.of(found.get(line.id())),
                                line.author(),
                                line.written(),
                                line.addedAt())
                        : line)
                .toList();
    }
}

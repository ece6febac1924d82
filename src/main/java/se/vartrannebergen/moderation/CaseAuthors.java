package se.vartrannebergen.moderation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.CasePage.Author;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** What the desk knows about whoever wrote something: as much as it takes to decide fairly, and no more. */
@Component
class CaseAuthors {
    private final JdbcClient jdbc;
    private final ModeratedContents contents;
    private final Pauses pauses;

    CaseAuthors(JdbcClient jdbc, ModeratedContents contents, Pauses pauses) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.pauses = pauses;
    }

    Author of(LabId lab, PersonId author, List<PastDecision> lately) {
        return jdbc.sql("""
                        SELECT COALESCE(p.display_name, '') AS name, p.language, p.created_at,
                               EXISTS (SELECT 1 FROM residency r WHERE r.open_person = p.id
                                       AND (r.expires_at IS NULL OR r.expires_at > UTC_TIMESTAMP(6))) AS confirmed,
                               d.decisions, d.kept
                        FROM person p
                        JOIN (SELECT COUNT(*) AS decisions,
                                     COALESCE(SUM(action IN ('KEEP', 'MERGE') AND measure = 'NONE'), 0) AS kept
                              FROM decision WHERE lab_id = :lab AND author_id = :author
                                AND undone_at IS NULL AND overturned_at IS NULL) d
                        WHERE p.lab_id = :lab AND p.id = :author""")
                .param("lab", lab.value())
                .param("author", author.value())
                .query((row, number) -> new Author(
                        author,
                        row.getString("name"),
                        Optional.ofNullable(row.getString("language")).flatMap(Language::parse),
                        CaseCards.instant(row, "created_at"),
                        row.getBoolean("confirmed"),
                        contents.writtenBy(lab, author),
                        row.getInt("kept"),
                        row.getInt("decisions") - row.getInt("kept"),
                        pauses.of(lab, author),
                        lately))
                .single();
    }
}

package se.vartrannebergen.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.CasePage.AppealLine;
import se.vartrannebergen.moderation.CasePage.Note;
import se.vartrannebergen.moderation.CasePage.ReportLine;
import se.vartrannebergen.moderation.CasePage.Version;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * One case with all that helps to decide it. Whoever wrote what it is about reads no more of it than other authors do: not who
 * reported it, not what colleagues say to each other, not what a reporter appeals with.
 */
@Service
@Transactional
@PreAuthorize(Decisions.FACILITATORS)
public class CasePages {
    public static final int MOST_REPORTS = 20;
    public static final int MOST_VERSIONS = 10;
    public static final int MOST_NOTES = 50;

    private final JdbcClient jdbc;
    private final ModeratedContents contents;
    private final CaseAuthors authors;
    private final AuditLog audit;
    private final Clock clock;

    CasePages(JdbcClient jdbc, ModeratedContents contents, CaseAuthors authors, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.authors = authors;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody opens it: that they looked stands in the log. Empty where there is none in this lab. */
    public Optional<CasePage> open(LabId lab, PersonId staff, long caseId) {
        var page = find(lab, staff, caseId);
        page.ifPresent(seen -> note(lab, staff, seen));
        return page;
    }

    /** Whose data was looked at: the author's, and that of reporters whose names were shown. */
    private void note(LabId lab, PersonId staff, CasePage seen) {
        var about = new ContentRef("case", seen.card().id());
        audit.note(
                lab, staff, AuditAct.CASE_SEEN, about, Optional.of(seen.card().author()), "");
        Stream.concat(
                        seen.reports().stream().flatMap(report -> report.reporter().stream()),
                        seen.appeal().flatMap(AppealLine::appellant).stream())
                .filter(person -> !person.equals(seen.card().author()))
                .distinct()
                .forEach(person -> audit.note(lab, staff, AuditAct.CASE_SEEN, about, Optional.of(person), ""));
    }

    /** As it is now, for somebody who has it open. Empty where there is none in this lab. */
    public Optional<CasePage> find(LabId lab, PersonId staff, long caseId) {
        record Found(CaseCard card, Optional<Long> appeal) {}
        return jdbc.sql("SELECT " + CaseCards.COLUMNS
                        + ", c.appeal_id FROM moderation_case c WHERE c.lab_id = :lab AND c.id = :id")
                .param("lab", lab.value())
                .param("staff", staff.value())
                .param("id", caseId)
                .query((row, number) -> new Found(
                        CaseCards.read(row, number), Optional.ofNullable(row.getObject("appeal_id", Long.class))))
                .optional()
                .map(found -> page(lab, staff, found.card(), found.appeal()));
    }

    private CasePage page(LabId lab, PersonId staff, CaseCard card, Optional<Long> appeal) {
        var past = new PastDecisions(jdbc, staff, clock.instant());
        var own = card.author().equals(staff);
        return new CasePage(
                card,
                contents.find(lab, card.content()),
                contents.pictures(lab, card.content()),
                contents.isMergeable(card.content().kind()),
                contents.takesEdits(card.content()),
                authors.of(lab, card.author(), past.lately(lab, card.author(), card.id())),
                own ? List.of() : reports(card.id()),
                versions(lab, card.content()),
                own ? List.of() : notes(card.id()),
                appeal.flatMap(id -> appeal(lab, id, past)).filter(one -> !own || one.byAuthor()),
                past.ofCase(lab, card.id()));
    }

    private List<ReportLine> reports(long caseId) {
        return jdbc.sql("""
                        SELECT r.rule, r.words, r.language, r.confirmed, r.created_at, r.reporter_id,
                               COALESCE(p.display_name, '') AS display_name
                        FROM report r LEFT JOIN person p ON p.id = r.reporter_id
                        WHERE r.case_id = ? ORDER BY r.id LIMIT ?""")
                .params(caseId, MOST_REPORTS)
                .query((row, number) -> new ReportLine(
                        row.getInt("rule"),
                        row.getString("words"),
                        new Language(row.getString("language")),
                        person(row, "reporter_id"),
                        row.getString("display_name"),
                        row.getBoolean("confirmed"),
                        CaseCards.instant(row, "created_at")))
                .list();
    }

    private List<Version> versions(LabId lab, ContentRef content) {
        return jdbc.sql("""
                        SELECT title, text, language, changed_at FROM content_version
                        WHERE lab_id = ? AND content_kind = ? AND content_id = ?
                        ORDER BY changed_at DESC, id DESC LIMIT ?""")
                .params(lab.value(), content.kind(), content.id(), MOST_VERSIONS)
                .query((row, number) -> new Version(
                        row.getString("title"),
                        row.getString("text"),
                        new Language(row.getString("language")),
                        CaseCards.instant(row, "changed_at")))
                .list();
    }

    private List<Note> notes(long caseId) {
        return jdbc.sql("""
                        SELECT n.text, n.created_at, COALESCE(p.display_name, '') AS name
                        FROM case_note n JOIN person p ON p.id = n.author_id
                        WHERE n.case_id = ? ORDER BY n.created_at DESC, n.id DESC LIMIT ?""")
                .params(caseId, MOST_NOTES)
                .query((row, number) ->
                        new Note(row.getString("name"), row.getString("text"), CaseCards.instant(row, "created_at")))
                .list()
                .reversed();
    }

    private Optional<AppealLine> appeal(LabId lab, long id, PastDecisions past) {
        return jdbc.sql("SELECT " + PastDecisions.COLUMNS + """
                        , a.words, a.language AS appeal_language, a.appealed_at, a.person_id, a.report_id IS NULL AS by_author,
                          COALESCE(w.display_name, '') AS appellant, COALESCE(w.language, r.language, a.language) AS answer_in
                        FROM appeal a JOIN decision d ON d.lab_id = a.lab_id AND d.id = a.decision_id
                        JOIN person p ON p.lab_id = d.lab_id AND p.id = d.decided_by
                        LEFT JOIN person w ON w.lab_id = a.lab_id AND w.id = a.person_id
                        LEFT JOIN report r ON r.id = a.report_id
                        WHERE a.lab_id = ? AND a.id = ?""")
                .params(lab.value(), id)
                .query((row, number) -> new AppealLine(
                        row.getString("words"),
                        new Language(row.getString("appeal_language")),
                        CaseCards.instant(row, "appealed_at"),
                        person(row, "person_id"),
                        row.getString("appellant"),
                        row.getBoolean("by_author"),
                        Language.parse(row.getString("answer_in")).orElse(Language.SWEDISH),
                        past.read(row)))
                .optional();
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(PersonId::new);
    }
}

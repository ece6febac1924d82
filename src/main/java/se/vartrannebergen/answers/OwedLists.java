package se.vartrannebergen.answers;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Slug;

/** The answers that are owed in a lab, for those who see to it that they come. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@PreAuthorize("hasAnyRole('FACILITATOR', 'ADMIN')")
public class OwedLists {
    public static final int PAGE = 20;

    /** Of organisations to choose between. */
    public static final int MOST_PARTNERS = 200;

    private static final String FROM = """
            FROM answer_clock c
            JOIN idea i ON i.id = c.idea_id AND i.state IN ('OPEN', 'UNDER_CONSIDERATION')
            LEFT JOIN partner p ON p.id = c.partner_id
            WHERE c.lab_id = :lab AND c.state = 'RUNNING'""";

    private final JdbcClient jdbc;
    private final ClockBook book;

    OwedLists(JdbcClient jdbc, ClockBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /**
     * What is owed longest comes first; two statements.
     *
     * @param page from 1; beyond the last one there is nothing
     */
    public OwedSlice find(LabId lab, OwedFilter who, int page) {
        record Figures(int total, int late) {}
        var figures = query("SELECT COUNT(*), COALESCE(SUM(c.due_on < :today), 0) ", lab, who, "")
                .param("today", book.today())
                .query((row, number) -> new Figures(row.getInt(1), row.getInt(2)))
                .single();
        var cards = query(
                        "SELECT c.*, p.slug, p.name, i.title, i.language, i.vote_count ",
                        lab,
                        who,
                        " ORDER BY c.due_on, c.id LIMIT :most OFFSET :before")
                .param("most", PAGE)
                .param("before", (Math.max(1, (long) page) - 1) * PAGE)
                .query((row, number) -> new OwedCard(
                        Slug.of(row.getLong("idea_id"), row.getString("title")),
                        row.getString("title"),
                        new Language(row.getString("language")),
                        row.getInt("vote_count"),
                        Clocks.shown(row, number)))
                .list();
        return new OwedSlice(cards, Math.max(1, page), figures.total(), figures.late());
    }

    private JdbcClient.StatementSpec query(String what, LabId lab, OwedFilter who, String order) {
        var whose = switch (who) {
            case OwedFilter.Everybody all -> "TRUE";
            case OwedFilter.Nobody nobody -> "c.partner_id IS NULL";
            case OwedFilter.Of of -> "c.partner_id = :partner";
        };
        var query = jdbc.sql(what + FROM + " AND " + whose + order).param("lab", lab.value());
        return who.partner()
                .map(partner -> query.param("partner", partner.value()))
                .orElse(query);
    }

    /** The organisations that take part, by name. */
    public List<ShownClock.Owner> mayOwe(LabId lab) {
        return jdbc.sql(
                        "SELECT id, slug, name FROM partner WHERE lab_id = ? AND archived_at IS NULL ORDER BY name, id LIMIT ?")
                .params(lab.value(), MOST_PARTNERS)
                .query((row, number) -> new ShownClock.Owner(
                        new PartnerId(row.getLong("id")), row.getString("slug"), row.getString("name")))
                .list();
    }
}

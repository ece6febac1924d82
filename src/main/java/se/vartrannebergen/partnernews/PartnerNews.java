package se.vartrannebergen.partnernews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** The news of an organisation, for those who write in its name; each refused with {@code PartnerRefused} where the person does not. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@PreAuthorize("hasRole('PARTNER')")
public class PartnerNews {
    /** Of each kind. */
    public static final int MOST = 100;
    /** That lie on the desk, of what was published. */
    public static final int MOST_PUBLISHED = 20;

    public static final int MOST_IDEAS = 20;

    static final String IDEAS = " FROM idea i WHERE i.lab_id = :lab AND i.published_at IS NOT NULL"
            + " AND i.state NOT IN ('WITHDRAWN', 'HIDDEN', 'REMOVED', 'MERGED')";

    private final PartnerAccess partners;
    private final JdbcClient jdbc;
    private final Clock clock;

    PartnerNews(PartnerAccess partners, JdbcClient jdbc, Clock clock) {
        this.partners = partners;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An idea that news can be about. */
    public record Idea(long id, String title, Language language) {}

    /**
     * @param title may be empty
     * @param languages in how many it is written
     * @param by who wrote, or sent, it last
     * @param at when it was written, is to be published, or was
     * @param missed whether it was to be published and could not be
     * @param opened how often its page was opened by others
     */
    public record Item(
            long id,
            String title,
            Language language,
            Standing standing,
            int languages,
            Optional<String> by,
            Instant at,
            boolean missed,
            boolean pinned,
            long opened) {}

    /** How a piece of news stands, as its publisher sees it. */
    public enum Standing {
        DRAFT,
        WAITING,
        PLANNED,
        PUBLIC,
        OVER,
        HIDDEN
    }

    /** @param planned by their time, with those that wait for a facilitator or were hidden before they came @param published the latest */
    public record Desk(List<Item> drafts, List<Item> planned, List<Item> published) {}

    /** Three statements, besides asking who may. */
    public Desk desk(LabId lab, PartnerId partner, PersonId person) {
        partners.mustDraft(lab, partner, person);
        return new Desk(
                items(lab, partner, "u.state = 'DRAFT' ORDER BY u.updated_at DESC, u.id DESC", MOST),
                items(
                        lab,
                        partner,
                        "u.state IN ('PLANNED', 'WAITING', 'HIDDEN') AND u.published_at IS NULL ORDER BY u.planned_at, u.id",
                        MOST),
                items(
                        lab,
                        partner,
                        "u.state IN ('PUBLIC', 'HIDDEN') AND u.published_at IS NOT NULL"
                                + " ORDER BY u.published_at DESC, u.id DESC",
                        MOST_PUBLISHED));
    }

    private List<Item> items(LabId lab, PartnerId partner, String which, int most) {
        return jdbc.sql("""
                        SELECT u.*, p.display_name,
                          COALESCE(u.published_at, IF(u.state = 'DRAFT', NULL, u.planned_at), u.updated_at) AS at,
                          (SELECT COUNT(*) FROM news_update_text t WHERE t.update_id = u.id) AS others,
                          (SELECT SUM(c.times) FROM news_update_opened c WHERE c.update_id = u.id) AS opened
                        FROM news_update u LEFT JOIN person p ON p.id = COALESCE(u.sent_by, u.author_id)
                        WHERE u.lab_id = ? AND u.publisher_kind = ? AND u.publisher_id = ? AND""" + " " + which + " LIMIT ?")
                .params(lab.value(), PartnerStanding.KIND, partner.value(), most)
                .query(this::item)
                .list();
    }

    private Item item(ResultSet row, int number) throws SQLException {
        var now = clock.instant();
        var state = row.getString("state");
        var ends = at(row, "ends_at");
        var standing =
                state.equals("PUBLIC") && ends.filter(end -> !end.isAfter(now)).isPresent()
                        ? Standing.OVER
                        : Standing.valueOf(state);
        return new Item(
                row.getLong("id"),
                row.getString("title"),
                new Language(row.getString("language")),
                standing,
                1 + row.getInt("others"),
                Optional.ofNullable(row.getString("display_name")),
                at(row, "at").orElseThrow(),
                at(row, "missed_at").isPresent(),
                row.getBoolean("pinned"),
                row.getLong("opened"));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /**
     * Ideas to tell about: with no words those that the organisation answered or owes an answer, the latest first; else those whose
     * titles have the words in them. At most {@link #MOST_IDEAS}.
     */
    public List<Idea> ideas(LabId lab, PartnerId partner, PersonId person, String words) {
        partners.mustDraft(lab, partner, person);
        var theirs = """
                 AND i.id IN (SELECT x.idea_id FROM answered_idea x JOIN answer a ON a.id = x.answer_id
                      WHERE a.lab_id = :lab AND a.partner_id = :partner AND a.state = 'PUBLIC'
                    UNION SELECT c.idea_id FROM answer_clock c
                      WHERE c.lab_id = :lab AND c.partner_id = :partner AND c.state = 'RUNNING')""";
        var query = jdbc.sql("SELECT i.id, i.title, i.language" + IDEAS
                        + (words.isBlank() ? theirs : " AND i.title LIKE :words")
                        + " ORDER BY i.id DESC LIMIT :most")
                .param("lab", lab.value())
                .param("most", MOST_IDEAS);
        return (words.isBlank()
                        ? query.param("partner", partner.value())
                        : query.param("words", "%" + literally(words.strip()) + "%"))
                .query((row, number) ->
                        new Idea(row.getLong("id"), row.getString("title"), new Language(row.getString("language"))))
                .list();
    }

    private static String literally(String words) {
        return words.substring(0, Math.min(words.length(), 100))
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}

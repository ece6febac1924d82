package se.vartrannebergen.updates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Slug;

/** News that everybody reads, newest first. One statement for the news; one for who published it, one for the photos. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class UpdateLists {
    public static final int PAGE = 20;
    /** After which nobody turns a page. */
    public static final int MOST_PAGES = 1_000;

    private static final int BESIDE_SOMETHING = 3;
    private static final int BESIDE_AN_IDEA = 2;
    private static final int LONGEST_OPENING = 240;

    private static final String SELECT = """
            SELECT u.id, u.title, LEFT(u.text, 800) AS opening, u.language, u.published_at, u.publisher_kind, u.publisher_id
            FROM news_update u WHERE u.lab_id = :lab AND u.state = 'PUBLIC' AND u.publisher_shown\s""";

    private static final String NEWEST = " ORDER BY u.published_at DESC, u.id DESC LIMIT :most OFFSET :from";
    private static final String BY_PUBLISHER = "AND u.publisher_kind = :kind AND u.publisher_id = :publisher";
    private static final String ABOUT_IDEA = """
            AND u.id IN (SELECT a.update_id FROM news_update_idea a WHERE a.lab_id = :lab AND a.idea_id = :idea)""";

    private final JdbcClient jdbc;
    private final Publishers publishers;
    private final Images images;

    UpdateLists(JdbcClient jdbc, Publishers publishers, Images images) {
        this.jdbc = jdbc;
        this.publishers = publishers;
        this.images = images;
    }

    /**
     * A page of {@link #PAGE}.
     *
     * @param by only what this one published
     * @param page from 1, at most {@link #MOST_PAGES}
     */
    public UpdateSlice find(LabId lab, Optional<ContentRef> by, int page) {
        var asked = Math.clamp(page, 1, MOST_PAGES);
        var query = jdbc.sql(SELECT + (by.isPresent() ? BY_PUBLISHER : "") + NEWEST)
                .param("lab", lab.value())
                .param("most", PAGE + 1)
                .param("from", (asked - 1) * PAGE);
        var found = by.map(publisher -> of(query, publisher))
                .orElse(query)
                .query(UpdateLists::card)
                .list();
        var cards = found.stream().limit(PAGE).toList();
        return new UpdateSlice(withPhotos(lab, withPublishers(lab, cards)), found.size() > PAGE);
    }

    /** The last few of one publisher, for its own page. */
    public List<UpdateCard> latestBy(LabId lab, ContentRef publisher) {
        var cards = of(jdbc.sql(SELECT + BY_PUBLISHER + NEWEST), publisher)
                .param("lab", lab.value())
                .param("most", BESIDE_SOMETHING)
                .param("from", 0)
                .query(UpdateLists::card)
                .list();
        return withPhotos(lab, cards);
    }

    /** The last two about one idea, with who published them. */
    public List<UpdateCard> latestAbout(LabId lab, long idea) {
        var cards = jdbc.sql(SELECT + ABOUT_IDEA + NEWEST)
                .param("lab", lab.value())
                .param("idea", idea)
                .param("most", BESIDE_AN_IDEA)
                .param("from", 0)
                .query(UpdateLists::card)
                .list();
        return withPublishers(lab, cards);
    }

    /** The last few of all, words only. */
    public List<UpdateCard> latest(LabId lab) {
        return jdbc.sql(SELECT + NEWEST)
                .param("lab", lab.value())
                .param("most", BESIDE_SOMETHING)
                .param("from", 0)
                .query(UpdateLists::card)
                .list();
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec query, ContentRef publisher) {
        return query.param("kind", publisher.kind()).param("publisher", publisher.id());
    }

    private List<UpdateCard> withPublishers(LabId lab, List<UpdateCard> cards) {
        if (cards.isEmpty()) {
            return cards;
        }
        var known =
                publishers.find(lab, cards.stream().map(UpdateCard::publisher).toList());
        return cards.stream()
                .map(card -> card.with(Optional.ofNullable(known.get(card.publisher())), card.photo()))
                .toList();
    }

    private List<UpdateCard> withPhotos(LabId lab, List<UpdateCard> cards) {
        if (cards.isEmpty()) {
            return cards;
        }
        var photos = images.firstOf(
                lab, UpdatePage.KIND, cards.stream().map(UpdateCard::id).toList());
        return cards.stream()
                .map(card -> card.with(
                        card.card(),
                        Optional.ofNullable(photos.get(card.id()))
                                .filter(photo -> !photo.description().isEmpty())))
                .toList();
    }

    private static UpdateCard card(ResultSet row, int number) throws SQLException {
        return new UpdateCard(
                row.getLong("id"),
                Slug.of(row.getLong("id"), row.getString("title")),
                row.getString("title"),
                opening(row.getString("opening")),
                new Language(row.getString("language")),
                UpdatePages.instant(row, "published_at").orElseThrow(),
                new ContentRef(row.getString("publisher_kind"), row.getLong("publisher_id")),
                Optional.empty(),
                Optional.empty());
    }

    private static String opening(String text) {
        return PlainText.oneLine(text).shortened(LONGEST_OPENING);
    }
}

package se.vartrannebergen.updates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.FormattedText;
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

    private static final int MOST_PUBLISHERS = 60;

    private static final String SELECT = """
            SELECT u.id, u.title AS own_title, COALESCE(t.title, u.title) AS title,
              LEFT(COALESCE(t.text, u.text), 800) AS opening, COALESCE(t.language, u.language) AS language,
              u.published_at, u.pinned, u.publisher_kind, u.publisher_id
            FROM news_update u LEFT JOIN news_update_text t ON t.update_id = u.id AND t.language = :language
            WHERE u.lab_id = :lab AND u.state = 'PUBLIC' AND u.publisher_shown
              AND (u.ends_at IS NULL OR u.ends_at > :now)\s""";
    private static final String NEWEST = " ORDER BY u.published_at DESC, u.id DESC LIMIT :most OFFSET :from";
    private static final String PINNED_FIRST =
            " ORDER BY u.pinned DESC, u.published_at DESC, u.id DESC LIMIT :most OFFSET :from";
    private static final String BY_PUBLISHER = "AND u.publisher_kind = :kind AND u.publisher_id = :publisher ";
    private static final String ABOUT_PLACE = "AND u.place_id = :place ";
    private static final String ABOUT_IDEA = """
            AND u.id IN (SELECT a.update_id FROM news_update_idea a WHERE a.lab_id = :lab AND a.idea_id = :idea)""";
    private static final String ABOUT_PROJECT = "AND u.project_id = :project";

    private final JdbcClient jdbc;
    private final Publishers publishers;
    private final Images images;
    private final Clock clock;

    UpdateLists(JdbcClient jdbc, Publishers publishers, Images images, Clock clock) {
        this.jdbc = jdbc;
        this.publishers = publishers;
        this.images = images;
        this.clock = clock;
    }

    /**
     * A page of {@link #PAGE}, what is pinned first.
     *
     * @param language that it is read in, where it is written in that
     * @param page from 1, at most {@link #MOST_PAGES}
     */
    public UpdateSlice find(LabId lab, UpdateFilter filter, Language language, int page) {
        var asked = Math.clamp(page, 1, MOST_PAGES);
        var where =
                (filter.by().isPresent() ? BY_PUBLISHER : "") + (filter.place().isPresent() ? ABOUT_PLACE : "");
        var query = query(lab, language, where + PINNED_FIRST, PAGE + 1, (asked - 1) * PAGE);
        filter.place().ifPresent(place -> query.param("place", place));
        filter.by().ifPresent(publisher -> of(query, publisher));
        var found = query.query(this::card).list();
        var cards = found.stream().limit(PAGE).toList();
        if (cards.isEmpty() && filter.equals(UpdateFilter.ALL)) {
            return new UpdateSlice(cards, false, List.of());
        }
        var known = publishers.find(
                lab,
                Stream.concat(publishers(lab).stream(), cards.stream().map(UpdateCard::publisher))
                        .toList());
        return new UpdateSlice(
                withPhotos(lab, withPublishers(cards, known)),
                found.size() > PAGE,
                known.values().stream()
                        .sorted(Comparator.comparing(PublisherCard::name))
                        .toList());
    }

    private JdbcClient.StatementSpec query(LabId lab, Language language, String where, int most, int from) {
        return jdbc.sql(SELECT + where)
                .param("lab", lab.value())
                .param("language", language.code())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("most", most)
                .param("from", from);
    }

    /** Those who published what everybody reads: at most the last {@value #MOST_PUBLISHERS} to publish something. */
    private List<ContentRef> publishers(LabId lab) {
        return jdbc.sql("""
                        SELECT publisher_kind, publisher_id FROM news_update
                        WHERE lab_id = ? AND state = 'PUBLIC' AND publisher_shown
                        GROUP BY publisher_kind, publisher_id ORDER BY MAX(published_at) DESC LIMIT ?""")
                .params(lab.value(), MOST_PUBLISHERS)
                .query((row, number) -> new ContentRef(row.getString("publisher_kind"), row.getLong("publisher_id")))
                .list();
    }

    /** The last few of one publisher, for its own page; what is pinned first. */
    public List<UpdateCard> latestBy(LabId lab, ContentRef publisher, Language language) {
        var query = query(lab, language, BY_PUBLISHER + PINNED_FIRST, BESIDE_SOMETHING, 0);
        return withPhotos(lab, of(query, publisher).query(this::card).list());
    }

    /** The last two about one idea, with who published them. */
    public List<UpdateCard> latestAbout(LabId lab, long idea, Language language) {
        var query = query(lab, language, ABOUT_IDEA + NEWEST, BESIDE_AN_IDEA, 0).param("idea", idea);
        return withPublishers(lab, query.query(this::card).list());
    }

    /** The last few about what is being carried out, with who published them. */
    public List<UpdateCard> latestOfProject(LabId lab, long project, Language language) {
        var query = query(lab, language, ABOUT_PROJECT + NEWEST, BESIDE_SOMETHING, 0)
                .param("project", project);
        return withPublishers(lab, query.query(this::card).list());
    }

    /** The last few of all, words only. */
    public List<UpdateCard> latest(LabId lab, Language language) {
        return query(lab, language, NEWEST, BESIDE_SOMETHING, 0)
                .query(this::card)
                .list();
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec query, ContentRef publisher) {
        return query.param("kind", publisher.kind()).param("publisher", publisher.id());
    }

    private List<UpdateCard> withPublishers(LabId lab, List<UpdateCard> cards) {
        if (cards.isEmpty()) {
            return cards;
        }
        return withPublishers(
                cards,
                publishers.find(lab, cards.stream().map(UpdateCard::publisher).toList()));
    }

    private static List<UpdateCard> withPublishers(List<UpdateCard> cards, Map<ContentRef, PublisherCard> known) {
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

    private UpdateCard card(ResultSet row, int number) throws SQLException {
        var publisher = new ContentRef(row.getString("publisher_kind"), row.getLong("publisher_id"));
        return new UpdateCard(
                row.getLong("id"),
                Slug.of(row.getLong("id"), row.getString("own_title")),
                row.getString("title"),
                opening(publisher, row.getString("opening")),
                new Language(row.getString("language")),
                UpdatePages.instant(row, "published_at").orElseThrow(),
                row.getBoolean("pinned"),
                publisher,
                Optional.empty(),
                Optional.empty());
    }

    private String opening(ContentRef publisher, String text) {
        var plain = publishers.formats(publisher) ? FormattedText.plain(text) : text;
        return PlainText.oneLine(plain).shortened(LONGEST_OPENING);
    }
}

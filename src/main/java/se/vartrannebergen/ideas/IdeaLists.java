package se.vartrannebergen.ideas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Lists of ideas, each with as few statements as it takes: the cards, their photos, and how many there are in all. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class IdeaLists {
    public static final int PAGE = 20;
    /** Pages that can be shown at once when someone comes back to where they had scrolled. */
    public static final int MOST_PAGES_AT_ONCE = 10;

    private static final String COUNT = "SELECT COUNT(*) FROM idea i WHERE ";
    private static final long A_VISITOR = 0;
    private static final int HIGHLIGHTS_EACH = 3;

    private final JdbcClient jdbc;
    private final Images images;

    IdeaLists(JdbcClient jdbc, Images images) {
        this.jdbc = jdbc;
        this.images = images;
    }

    /**
     * Pages of the public ideas that pass a filter.
     *
     * @param firstPage from 1
     * @param pages how many of {@link #PAGE} ideas each, 1 to {@link #MOST_PAGES_AT_ONCE}
     */
    public IdeaSlice find(
            LabId lab, IdeaFilter filter, IdeaSort sort, int firstPage, int pages, Optional<PersonId> reader) {
        if (firstPage < 1 || pages < 1 || pages > MOST_PAGES_AT_ONCE) {
            throw new IllegalArgumentException("pages " + firstPage + " and " + pages + " more");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("lab", lab.value());
        var query = SearchWords.query(filter.words());
        if (!filter.words().isEmpty() && query.isEmpty()) {
            return new IdeaSlice(List.of(), 0, false); // only signs were searched for: no idea has such a word
        }
        var from = (firstPage - 1L) * PAGE;
        values.put("most", pages * PAGE);
        values.put("from", from);
        var where = where(filter, query, values);
        var chosen = choose(where, !query.isEmpty(), sort, values);
        if (chosen.ids().isEmpty()) {
            return new IdeaSlice(List.of(), chosen.total(), false);
        }
        var cards = jdbc.sql(IdeaCards.SELECT + "WHERE i.id IN (:ids) ORDER BY " + sort.sql())
                .param("ids", chosen.ids())
                .param("reader", reader.map(PersonId::value).orElse(A_VISITOR))
                .query(IdeaCards::read)
                .list();
        return new IdeaSlice(withPhotos(lab, cards), chosen.total(), from + pages * PAGE < chosen.total());
    }

    /** The ideas of a page, and how many there are on all pages. */
    private record Chosen(List<Long> ids, int total) {}

    private Chosen choose(String where, boolean searching, IdeaSort sort, Map<String, Object> values) {
        // Searching is the costly part, so what is found is counted on the way; else one index counts, another one
        // sorts.
        var total = searching ? "COUNT(*) OVER ()" : "(" + COUNT + where + ")";
        var rows = jdbc.sql("SELECT i.id, " + total + " AS total FROM idea i WHERE " + where + " ORDER BY " + sort.sql()
                        + " LIMIT :most OFFSET :from")
                .params(values)
                .query((row, number) -> Map.entry(row.getLong("id"), row.getInt("total")))
                .list();
        var counted = rows.isEmpty() ? count(where, values) : rows.getFirst().getValue();
        return new Chosen(rows.stream().map(Map.Entry::getKey).toList(), counted);
    }

    private int count(String where, Map<String, Object> values) {
        return jdbc.sql(COUNT + where).params(values).query(Integer.class).single();
    }

    /** What the home page shows. */
    public Highlights highlights(LabId lab, Optional<PersonId> reader) {
        var parts = new ArrayList<String>();
        parts.add(highlight("i.state IN ('PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED')", IdeaSort.RECENTLY_CHANGED, 0));
        parts.add(highlight("i.state IN ('OPEN', 'UNDER_CONSIDERATION') AND i.vote_count > 0", IdeaSort.MOST_VOTES, 1));
        parts.add(highlight("i.state = 'OPEN'", IdeaSort.NEWEST, 2));
        var rows = jdbc.sql(String.join(" UNION ALL ", parts))
                .param("lab", lab.value())
                .param("reader", reader.map(PersonId::value).orElse(A_VISITOR))
                .query((row, number) -> Map.entry(row.getInt("part"), IdeaCards.read(row, number)))
                .list();
        var cards = withPhotos(lab, rows.stream().map(Map.Entry::getValue).toList());
        var byPart = Stream.of(0, 1, 2)
                .map(part -> Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
                        .filter(i -> rows.get(i).getKey().equals(part))
                        .map(cards::get)
                        .toList())
                .toList();
        return new Highlights(byPart.get(0), byPart.get(1), byPart.get(2));
    }

    /** What a person sent, whatever became of it; newest first. @param page from 1 */
    public IdeaSlice by(LabId lab, PersonId author, int page) {
        return own(lab, author, "i.author_id = :reader AND i.state <> 'DRAFT'", "i.created_at DESC, i.id DESC", page);
    }

    /** What a person voted for and may still read; last vote first. @param page from 1 */
    public IdeaSlice votedFor(LabId lab, PersonId voter, int page) {
        return own(lab, voter, "v.id IS NOT NULL AND " + IdeaCards.PUBLIC, "v.created_at DESC, v.id DESC", page);
    }

    private IdeaSlice own(LabId lab, PersonId person, String which, String order, int page) {
        if (page < 1) {
            throw new IllegalArgumentException("page " + page);
        }
        var from = (page - 1L) * PAGE;
        Map<String, Object> values = new HashMap<>(Map.of("lab", lab.value(), "reader", person.value()));
        var where = "WHERE i.lab_id = :lab AND " + which;
        int total = jdbc.sql(
                        "SELECT COUNT(*) FROM idea i LEFT JOIN vote v ON v.idea_id = i.id AND v.person_id = :reader "
                                + where)
                .params(values)
                .query(Integer.class)
                .single();
        values.put("most", PAGE);
        values.put("from", from);
        var cards = jdbc.sql(IdeaCards.SELECT + where + " ORDER BY " + order + " LIMIT :most OFFSET :from")
                .params(values)
                .query(IdeaCards::read)
                .list();
        return new IdeaSlice(withPhotos(lab, cards), total, from + PAGE < total);
    }

    private static String highlight(String which, IdeaSort sort, int part) {
        return "(SELECT " + part + " AS part, card.* FROM (" + IdeaCards.SELECT + "WHERE i.lab_id = :lab AND " + which
                + " ORDER BY " + sort.sql() + " LIMIT " + HIGHLIGHTS_EACH + ") card)";
    }

    private static String where(IdeaFilter filter, String query, Map<String, Object> values) {
        var where = new StringBuilder("i.lab_id = :lab");
        filter.status()
                .ifPresentOrElse(
                        status -> where.append(" AND i.state IN (")
                                .append(status.states().stream()
                                        .map(state -> "'" + state.name() + "'")
                                        .collect(Collectors.joining(", ")))
                                .append(")"),
                        () -> where.append(" AND ").append(IdeaCards.PUBLIC));
        filter.category().ifPresent(category -> {
            where.append(" AND i.category_id = :category");
            values.put("category", category);
        });
        filter.place().ifPresent(place -> {
            where.append(" AND i.place_id = :place");
            values.put("place", place);
        });
        filter.language().ifPresent(language -> {
            where.append(" AND i.language = :language");
            values.put("language", language.code());
        });
        if (!query.isEmpty()) {
            where.append(" AND MATCH (i.search_words) AGAINST (:words IN BOOLEAN MODE)");
            values.put("words", query);
        }
        return where.toString();
    }

    private List<IdeaCard> withPhotos(LabId lab, List<IdeaCard> cards) {
        if (cards.isEmpty()) {
            return cards;
        }
        var photos = images.firstOf(
                lab, IdeaImages.KIND, IdeaCards.ids(cards).stream().distinct().toList());
        return cards.stream()
                .map(card -> card.with(Optional.ofNullable(photos.get(card.id()))))
                .toList();
    }
}

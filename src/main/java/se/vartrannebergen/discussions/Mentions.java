package se.vartrannebergen.discussions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Who is spoken to by name: {@code @Amina}, where somebody called so wrote in the same conversation. Where two are called the same, both
 * are meant.
 */
@Component
class Mentions {
    /** Of one conversation: those who wrote last. */
    private static final int MOST_NAMES = 200;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private final JdbcClient jdbc;
    private final DiscussedPieces pieces;

    Mentions(JdbcClient jdbc, DiscussedPieces pieces) {
        this.jdbc = jdbc;
        this.pieces = pieces;
    }

    private record Named(PersonId person, String name) {}

    /** Writes down anew who is spoken to in the comment. @return them, without the author */
    List<PersonId> keep(Comment comment) {
        jdbc.sql("DELETE FROM comment_mention WHERE lab_id = ? AND comment_id = ?")
                .params(comment.lab().value(), comment.id())
                .update();
        var found = found(comment);
        for (var person : found) {
            jdbc.sql("INSERT INTO comment_mention (lab_id, comment_id, person_id) VALUES (?, ?, ?)")
                    .params(comment.lab().value(), comment.id(), person.value())
                    .update();
        }
        return found;
    }

    List<PersonId> of(LabId lab, long comment) {
        return jdbc
                .sql(
                        "SELECT person_id FROM comment_mention WHERE lab_id = ? AND comment_id = ? ORDER BY person_id LIMIT ?")
                .params(lab.value(), comment, MOST_NAMES)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private List<PersonId> found(Comment comment) {
        var words = comment.text().value();
        return words.contains("@")
                ? named(words, called(comment.lab(), comment.on())).stream()
                        .filter(person -> !person.equals(comment.author()))
                        .filter(person -> pieces.stillReads(comment.lab(), comment.on(), person))
                        .toList()
                : List.of();
    }

    private List<Named> called(LabId lab, ContentRef on) {
        var known = known(lab, on);
        return pieces.firstNamesOnly(lab, on)
                ? known.stream()
                        .map(one -> new Named(one.person(), first(one.name())))
                        .toList()
                : known;
    }

    static String first(String name) {
        return BLANK.split(name.strip(), 2)[0];
    }

    /** The longest name that fits is meant: "@Anna Maria" is not Anna. */
    private static List<PersonId> named(String words, List<Named> known) {
        var text = words.toLowerCase(Locale.ROOT);
        var longestFirst = known.stream()
                .sorted(Comparator.comparing((Named one) -> one.name().length()).reversed())
                .toList();
        List<PersonId> found = new ArrayList<>();
        for (var at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            var begin = at + 1;
            var longest = longestFirst.stream()
                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                    .filter(name -> stands(text, name, begin))
                    .findFirst();
            longest.ifPresent(name -> known.stream()
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                    .map(Named::person)
                    .filter(person -> !found.contains(person))
                    .forEach(found::add));
        }
        return found;
    }

    private static boolean stands(String text, String name, int begin) {
        var end = begin + name.length();
        return !name.isEmpty()
                && text.startsWith(name, begin)
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    /** Those who wrote here, and the author of what it is about. */
    private List<Named> known(LabId lab, ContentRef on) {
        var author = pieces.find(lab, on).map(piece -> piece.author().value()).orElse(0L);
        return jdbc.sql("""
                        SELECT p.id, p.display_name FROM person p
                        LEFT JOIN (SELECT c.author_id, MAX(c.stands_at) AS spoke_at FROM comment c
                            WHERE c.lab_id = :lab AND c.content_kind = :kind AND c.content_id = :id AND c.state = 'PUBLIC'
                            GROUP BY c.author_id) spoke ON spoke.author_id = p.id
                        WHERE p.lab_id = :lab AND p.display_name IS NOT NULL
                            AND (p.id = :author OR spoke.author_id IS NOT NULL)
                        ORDER BY p.id = :author DESC, spoke.spoke_at DESC, p.id DESC LIMIT :most""")
                .param("lab", lab.value())
                .param("author", author)
                .param("kind", on.kind())
                .param("id", on.id())
                .param("most", MOST_NAMES)
                .query((row, number) -> new Named(new PersonId(row.getLong("id")), row.getString("display_name")))
                .list();
    }
}

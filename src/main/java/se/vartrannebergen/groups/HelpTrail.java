package se.vartrannebergen.groups;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.HelpBook.Offer;

/** Where else an offer stands, because the idea that it was made for became part of another one, or others of it. */
@Component
class HelpTrail {
    /** A few statements are enough: few ideas become one, and each person stands once with each. */
    private static final int MOST = 1_000;

    /** The idea, those that are part of it, and those with which the person's offers came. */
    private static final String PARTS = """
            WITH RECURSIVE part (id) AS (
                SELECT id FROM idea WHERE lab_id = :lab AND id = :idea
                UNION SELECT i.id FROM idea i JOIN part ON i.merged_into = part.id WHERE i.lab_id = :lab
                UNION SELECT h.moved_from FROM idea_help h JOIN part ON h.idea_id = part.id
                    WHERE h.lab_id = :lab AND h.person_id = :person AND h.moved_from IS NOT NULL)
            """;

    /** The idea, and those into which the person's offers went on with it. */
    private static final String ONWARDS = """
            WITH RECURSIVE part (id) AS (
                SELECT id FROM idea WHERE lab_id = :lab AND id = :idea
                UNION SELECT h.idea_id FROM idea_help h JOIN part ON h.moved_from = part.id
                    WHERE h.lab_id = :lab AND h.person_id = :person)
            """;

    private static final String OTHERS = """
            SELECT h.* FROM idea_help h JOIN part ON part.id = h.idea_id
            WHERE h.lab_id = :lab AND h.person_id = :person AND h.idea_id <> :idea ORDER BY h.idea_id LIMIT :most""";

    private final JdbcClient jdbc;

    HelpTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Other offers of the same person, for what is part of this idea: what they say here of themselves holds there too. */
    List<Offer> parts(Offer offer) {
        return others(PARTS, offer);
    }

    /** Other offers of the same person that came from this one. */
    List<Offer> onwards(Offer offer) {
        return others(ONWARDS, offer);
    }

    private List<Offer> others(String which, Offer offer) {
        return jdbc.sql(which + OTHERS)
                .param("lab", offer.lab().value())
                .param("person", offer.person().value())
                .param("idea", offer.idea())
                .param("most", MOST)
                .query((row, number) -> HelpBook.offer(row, offer.lab()))
                .list();
    }

    /** The offer itself, and the same words where they came from and where they went. */
    List<Long> sameWords(Offer offer) {
        return jdbc.sql("""
                        WITH RECURSIVE same (id, idea, source) AS (
                            SELECT id, idea_id, moved_from FROM idea_help WHERE lab_id = :lab AND id = :id
                            UNION SELECT h.id, h.idea_id, h.moved_from FROM idea_help h
                                JOIN same ON h.moved_from = same.idea OR h.idea_id = same.source
                                WHERE h.lab_id = :lab AND h.person_id = :person AND h.line = :line)
                        SELECT id FROM same ORDER BY id LIMIT :most""")
                .param("lab", offer.lab().value())
                .param("id", offer.id())
                .param("person", offer.person().value())
                .param("line", offer.line())
                .param("most", MOST)
                .query(Long.class)
                .list();
    }
}

package se.vartrannebergen.bench;

import java.sql.SQLException;

/** What the tables must say after any number of votes. */
final class VotesAndFigures {
    private VotesAndFigures() {}

    static void check(DurableMariaDb database) throws SQLException {
        var wrong = database.number("""
                SELECT COUNT(*) FROM idea i
                LEFT JOIN (SELECT idea_id, COUNT(*) AS votes FROM vote WHERE counted GROUP BY idea_id) v ON v.idea_id = i.id
                WHERE i.vote_count <> COALESCE(v.votes, 0)""");
        if (wrong != 0) {
            throw new IllegalStateException(wrong + " ideas have a figure that does not agree with their votes");
        }
    }
}

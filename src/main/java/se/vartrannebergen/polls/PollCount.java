package se.vartrannebergen.polls;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts answers: from what is written down where a poll is closed, else from the ballots. A ballot counts if whoever cast it is a
 * member of the group when the poll ends, or now while it runs.
 */
@Component
class PollCount {
    /**
     * Whether membership {@code m} counts in poll {@code p}. Who left after the end, before the result was written down, was a member
     * at the end. Who came back before the end is one.
     */
    static final String COUNTS = "(m.joined_at <= p.ends_at"
            + " AND (m.state = 'MEMBER' OR m.state IN ('LEFT', 'REMOVED') AND m.ended_at > p.ends_at))";

    /** How many ballots of poll {@code p} count. */
    static final String ANSWERED = "COALESCE(p.answered, (SELECT COUNT(*) FROM ballot b JOIN group_member m"
            + " ON m.group_id = p.group_id AND m.person_id = b.person_id WHERE b.poll_id = p.id AND " + COUNTS + "))";

    private final JdbcClient jdbc;

    PollCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many said what of which option. */
    record Line(long poll, long option, Stance stance, int figure) {}

    /** Options of these polls, in their order. @param polls of one lab, at most some dozens */
    Map<Long, List<PollOption>> options(Collection<Long> polls) {
        if (polls.isEmpty()) {
            return Map.of();
        }
        var byPoll = new HashMap<Long, List<PollOption>>();
        jdbc.sql("SELECT poll_id, id, text, at FROM poll_option WHERE poll_id IN (:polls) ORDER BY poll_id, position")
                .param("polls", polls)
                .query((row, number) -> Map.entry(
                        row.getLong("poll_id"),
                        new PollOption(
                                row.getLong("id"),
                                Optional.of(row.getString("text")).filter(text -> !text.isEmpty()),
                                Optional.ofNullable(row.getObject("at", LocalDateTime.class)))))
                .list()
                .forEach(entry -> byPoll.merge(entry.getKey(), List.of(entry.getValue()), PollCount::both));
        return byPoll;
    }

    private static List<PollOption> both(List<PollOption> some, List<PollOption> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Those that somebody said; written down or counted now. */
    List<Line> lines(Collection<Long> polls) {
        return polls.isEmpty() ? List.of() : query("""
                        SELECT poll_id, option_id, stance, figure FROM poll_result WHERE poll_id IN (:polls)
                        UNION ALL """ + counted("p.closed_at IS NULL"), polls);
    }

    /** Those of the ballots there are, of a poll that is about to be closed. */
    List<Line> ofBallots(long poll) {
        return query(counted("TRUE"), List.of(poll));
    }

    private static String counted(String which) {
        return """
                 SELECT b.poll_id, a.option_id, a.stance, COUNT(*) AS figure
                FROM poll p JOIN ballot b ON b.poll_id = p.id JOIN ballot_answer a ON a.ballot_id = b.id
                JOIN group_member m ON m.group_id = p.group_id AND m.person_id = b.person_id
                WHERE p.id IN (:polls) AND %s AND %s
                GROUP BY b.poll_id, a.option_id, a.stance""".formatted(which, COUNTS);
    }

    private List<Line> query(String sql, Collection<Long> polls) {
        return jdbc.sql(sql)
                .param("polls", polls)
                .query((row, number) -> new Line(
                        row.getLong("poll_id"),
                        row.getLong("option_id"),
                        Stance.valueOf(row.getString("stance")),
                        row.getInt("figure")))
                .list();
    }

    /** All lines of a result, those that nobody said too. */
    static List<Tally> tallies(PollKind kind, List<PollOption> options, List<Line> lines) {
        var figures = new HashMap<List<Object>, Integer>();
        lines.forEach(line -> figures.put(List.of(line.option(), line.stance()), line.figure()));
        return options.stream()
                .flatMap(option -> kind.stances().stream()
                        .map(stance -> new Tally(
                                option, stance, figures.getOrDefault(List.<Object>of(option.id(), stance), 0))))
                .toList();
    }
}

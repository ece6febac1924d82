package se.vartrannebergen.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.PublicCount;
import se.vartrannebergen.shared.LabId;

/** Counts what happened in a year, of what everybody may read. Two statements. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class YearInFigures {
    /** Years before are not of this platform. */
    private static final int FIRST = 2020;

    private static final String PUBLIC =
            "i.state IN ('OPEN', 'UNDER_CONSIDERATION', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED')";

    /** Nothing whose only owner is a working group that nobody may know of. */
    private static final String OWNED = """
            (x.partner_id IS NOT NULL OR EXISTS (SELECT 1 FROM working_group g
                WHERE g.id = x.group_id AND g.state IN ('ACTIVE', 'OPENING', 'CLOSED')))""";

    private static final String COUNTS = """
            SELECT
                (SELECT YEAR(MIN(i.published_at)) FROM idea i WHERE i.lab_id = :lab) AS first_year,
                sent.ideas, sent.votes,
                (SELECT COUNT(DISTINCT t.idea_id) FROM answered_idea t
                    JOIN answer a ON a.id = t.answer_id AND a.state = 'PUBLIC'
                    JOIN idea i ON i.id = t.idea_id AND %1$s
                    WHERE t.lab_id = :lab AND t.answered_at >= :from AND t.answered_at < :to) AS answered,
                (SELECT COUNT(*) FROM project x
                    WHERE x.lab_id = :lab AND x.state = 'DONE' AND x.done_at >= :from AND x.done_at < :to AND %2$s) AS projects,
                (SELECT COUNT(*) FROM promise x
                    WHERE x.lab_id = :lab AND x.state = 'KEPT' AND x.kept_on >= :first AND x.kept_on < :next AND %2$s) AS kept,
                (SELECT COUNT(*) FROM promise x
                    WHERE x.lab_id = :lab AND x.state = 'KEPT' AND x.kept_on >= :first AND x.kept_on < :next
                        AND x.kept_on <= x.first_due_on AND %2$s) AS kept_on_time,
                (SELECT COUNT(*) FROM promise x
                    WHERE x.lab_id = :lab AND x.state = 'OPEN' AND x.due_on >= :first AND x.due_on < :next AND x.due_on < :today AND %2$s) AS not_kept
            FROM (SELECT COUNT(*) AS ideas, COALESCE(SUM(i.vote_count), 0) AS votes FROM idea i
                WHERE i.lab_id = :lab AND i.published_at >= :from AND i.published_at < :to AND %1$s) sent
            """.formatted(PUBLIC, OWNED);

    /**
     * In how many days answers came, and how many of them came in time; those that are late still took no number of days yet. In time is
     * what whoever owed it said by the day that counts.
     */
    private static final String ANSWERS = """
            SELECT DATEDIFF(here, started_on) AS days, COUNT(*) AS answers, SUM(here <= counts_on AND theirs) AS on_time
            FROM (SELECT c.started_on, c.counts_on, c.partner_id IS NULL OR c.partner_id = c.answered_by AS theirs,
                    DATE(c.ended_at + INTERVAL IF(c.ended_at >= :summer AND c.ended_at < :winter, 2, 1) HOUR) AS here
                FROM answer_clock c JOIN idea i ON i.id = c.idea_id AND %1$s
                WHERE c.lab_id = :lab AND c.state = 'ANSWERED' AND c.ended_at >= :from AND c.ended_at < :to
                    AND c.answered_by IS NOT NULL) answered
            GROUP BY days
            UNION ALL
            SELECT NULL, COUNT(*), 0 FROM answer_clock c JOIN idea i ON i.id = c.idea_id AND i.state IN ('OPEN', 'UNDER_CONSIDERATION')
            WHERE c.lab_id = :lab AND c.state = 'RUNNING' AND c.due_on >= :first AND c.counts_on >= :first AND c.counts_on < :next AND c.counts_on < :today
            ORDER BY days IS NULL, days
            """.formatted(PUBLIC);

    private final JdbcClient jdbc;
    private final ProgressLists lists;

    YearInFigures(JdbcClient jdbc, ProgressLists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    private record Days(OptionalInt days, int answers, int onTime) {}

    /** Whether there can be figures of a year. @param today where the labs are */
    public static boolean isCounted(int year, LocalDate today) {
        return year >= FIRST && year <= today.getYear();
    }

    /** @param year one that is not from the area's first idea to today is taken as the nearest that is */
    public YearFigures of(LabId lab, int year) {
        var last = lists.today().getYear();
        var counted = Math.clamp(year, FIRST, last);
        var answers = jdbc.sql(ANSWERS)
                .params(values(lab, counted))
                .query((row, number) -> new Days(days(row), row.getInt("answers"), row.getInt("on_time")))
                .list();
        return jdbc.sql(COUNTS)
                .params(values(lab, counted))
                .query((row, number) -> figures(row, counted, last, answers))
                .single();
    }

    private static OptionalInt days(ResultSet row) throws SQLException {
        var days = row.getInt("days");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(days);
    }

    private static YearFigures figures(ResultSet row, int year, int last, List<Days> answers) throws SQLException {
        var first = row.getInt("first_year");
        var kept = row.getInt("kept");
        return new YearFigures(
                year,
                first == 0 ? last : Math.clamp(first, FIRST, last),
                last,
                PublicCount.of(row.getInt("ideas")),
                PublicCount.of(row.getInt("votes")),
                row.getInt("answered"),
                answers.stream().mapToInt(Days::answers).sum(),
                answers.stream().mapToInt(Days::onTime).sum(),
                median(answers),
                kept + row.getInt("not_kept"),
                row.getInt("kept_on_time"),
                row.getInt("projects"));
    }

    /** Of an even number of answers the lower of both in the middle. @param answers by their days */
    private static Optional<Integer> median(List<Days> answers) {
        var given = answers.stream().filter(some -> some.days().isPresent()).toList();
        var all = given.stream().mapToInt(Days::answers).sum();
        if (!YearFigures.isEnough(all)) {
            return Optional.empty();
        }
        var before = 0;
        for (var some : given) {
            before += some.answers();
            if (2 * before >= all) {
                return Optional.of(Math.max(0, some.days().getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** Where the year begins and ends here, and when clocks change in it: answers fall on the days that people here live by. */
    private static Map<String, Object> bounds(int year) {
        var rules = ProgressLists.HERE.getRules();
        var first = LocalDate.of(year, 1, 1);
        var summer = rules.nextTransition(first.atStartOfDay(ProgressLists.HERE).toInstant());
        var winter = rules.nextTransition(summer.getInstant());
        return Map.of(
                "first",
                first,
                "next",
                first.plusYears(1),
                "from",
                utc(first),
                "to",
                utc(first.plusYears(1)),
                "summer",
                LocalDateTime.ofInstant(summer.getInstant(), ZoneOffset.UTC),
                "winter",
                LocalDateTime.ofInstant(winter.getInstant(), ZoneOffset.UTC));
    }

    private Map<String, Object> values(LabId lab, int year) {
        Map<String, Object> values = new java.util.HashMap<>(bounds(year));
        values.put("lab", lab.value());
        values.put("today", lists.today());
        return values;
    }

    private static LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(ProgressLists.HERE).toInstant(), ZoneOffset.UTC);
    }
}

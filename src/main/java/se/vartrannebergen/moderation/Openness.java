package se.vartrannebergen.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.labs.HouseRule;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** How often what happens on the desk, for everybody to read: Regulation (EU) 2022/2065, articles 15 and 24. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class Openness {
    /** The present one among them. */
    public static final int MONTHS = 12;

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;
    private final Labs labs;
    private final PublicPages pages;
    private final Clock clock;

    Openness(JdbcClient jdbc, Labs labs, PublicPages pages, Clock clock) {
        this.jdbc = jdbc;
        this.labs = labs;
        this.pages = pages;
        this.clock = clock;
    }

    /** What a page with these figures shows. */
    public static ContentRef figures(LabId lab) {
        return new ContentRef("openness", lab.value());
    }

    @EventListener
    void moved(ModerationEvent event) {
        pages.counted(event.lab(), figures(event.lab()));
    }

    /** The last twelve months, the newest first. */
    public List<OpennessMonth> months(LabId lab) {
        var now = YearMonth.from(clock.instant().atZone(HERE));
        var months = IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
        var exact =
                months.stream().map(month -> new Exact(labs.get(lab).rules())).toList();
        ask(
                        lab,
                        months,
                        "SELECT month.n, COUNT(*) AS many FROM month JOIN report r ON r.lab_id = ?"
                                + " AND r.created_at >= month.begins AND r.created_at < month.ends GROUP BY month.n")
                .query(row -> {
                    exact.get(row.getInt("n")).reports = row.getInt("many");
                });
        ask(lab, months, """
                        SELECT month.n, d.rule, COUNT(*) AS many,
                            CASE WHEN d.action NOT IN ('KEEP', 'MERGE') THEN d.action
                                 WHEN d.measure <> 'NONE' THEN 'WARNED'
                                 WHEN d.action = 'MERGE' THEN 'MERGED'
                                 WHEN d.cause = 'REVIEW' THEN 'APPROVED' ELSE 'KEPT' END AS kind
                        FROM month JOIN decision d ON d.lab_id = ? AND d.decided_at >= month.begins AND d.decided_at < month.ends
                        WHERE d.undone_at IS NULL GROUP BY month.n, d.rule, kind""").query(row -> {
            exact.get(row.getInt("n")).decided(row);
        });
        ask(
                        lab,
                        months,
                        "SELECT month.n, COUNT(*) AS many, COALESCE(SUM(a.granted), 0) AS granted FROM month"
                                + " JOIN appeal a ON a.lab_id = ? AND a.appealed_at >= month.begins AND a.appealed_at < month.ends GROUP BY month.n")
                .query(row -> {
                    exact.get(row.getInt("n")).appeals = row.getInt("many");
                    exact.get(row.getInt("n")).granted = row.getInt("granted");
                });
        ask(lab, months, """
                        SELECT DISTINCT month.n, MEDIAN(TIMESTAMPDIFF(MINUTE, c.opened_at, d.decided_at)) OVER (PARTITION BY month.n) AS minutes
                        FROM month JOIN decision d ON d.lab_id = ? AND d.decided_at >= month.begins AND d.decided_at < month.ends
                        JOIN moderation_case c ON c.id = d.case_id
                        WHERE d.undone_at IS NULL AND c.opened_at <= d.decided_at""").query(row -> {
            exact.get(row.getInt("n")).median = Optional.of(Duration.ofMinutes(row.getLong("minutes")));
        });
        return IntStream.range(0, MONTHS)
                .mapToObj(n -> exact.get(n).publish(months.get(n)))
                .toList();
    }

    /** @param sql with the lab as its only parameter, about {@code month (n, begins, ends)} */
    private JdbcClient.StatementSpec ask(LabId lab, List<YearMonth> months, String sql) {
        List<Object> parameters = new ArrayList<>();
        var rows = new ArrayList<String>();
        for (var n = 0; n < months.size(); n++) {
            rows.add("SELECT " + n + " AS n, CAST(? AS DATETIME(6)) AS begins, CAST(? AS DATETIME(6)) AS ends");
            parameters.add(begins(months.get(n)));
            parameters.add(begins(months.get(n).plusMonths(1)));
        }
        parameters.add(lab.value());
        return jdbc.sql("WITH month AS (" + String.join(" UNION ALL ", rows) + ") " + sql)
                .params(parameters);
    }

    private static Object begins(YearMonth month) {
        return Pauses.utc(month.atDay(1).atStartOfDay(HERE).toInstant());
    }

    /** What really happened in a month: it leaves this class only as what may be published. */
    private static final class Exact {
        private final Map<DecidedAs, Integer> decided = new EnumMap<>(DecidedAs.class);
        private final Map<Integer, Integer> rules = new HashMap<>();
        private int reports;
        private int appeals;
        private int granted;
        private Optional<Duration> median = Optional.empty();

        Exact(List<HouseRule> all) {
            all.forEach(rule -> rules.put(rule.number(), 0));
        }

        void decided(ResultSet row) throws SQLException {
            var many = row.getInt("many");
            decided.merge(DecidedAs.valueOf(row.getString("kind")), many, Integer::sum);
            var rule = row.getObject("rule", Integer.class);
            if (rule != null) {
                rules.merge(rule, many, Integer::sum);
            }
        }

        OpennessMonth publish(YearMonth month) {
            return OpennessMonth.of(month, reports, decided, rules, appeals, granted, median);
        }
    }
}

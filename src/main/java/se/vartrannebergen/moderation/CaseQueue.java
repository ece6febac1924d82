package se.vartrannebergen.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What lies on the facilitators' desk. One page costs the same however much lies there: an index holds it in its order. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@PreAuthorize(Decisions.FACILITATORS)
public class CaseQueue {
    public static final int PAGE = 20;
    private static final Duration LATELY = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final ModeratedContents contents;
    private final Clock clock;

    CaseQueue(JdbcClient jdbc, ModeratedContents contents, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.clock = clock;
    }

    /** How many cases are to be decided, and how many of them are late. Counted in the index alone. */
    public record Counts(int open, int overdue) {}

    public Counts counts(LabId lab) {
        return jdbc.sql("""
                        SELECT COUNT(*) AS open, COALESCE(SUM(due_at < :now), 0) AS overdue
                        FROM moderation_case FORCE INDEX (ix_moderation_case_queue)
                        WHERE lab_id = :lab AND state = 'OPEN'""")
                .param("lab", lab.value())
                .param("now", Pauses.utc(clock.instant()))
                .query((row, number) -> new Counts(row.getInt("open"), row.getInt("overdue")))
                .single();
    }

    /** Kinds of content that there can be cases about. */
    public List<String> kinds() {
        return contents.kinds();
    }

    /** Whether the author has a way to change it while it is hidden: else nobody asks them to. */
    public boolean takesEdits(ContentRef content) {
        return contents.takesEdits(content);
    }

    /** @param after where to go on; empty for the first page */
    public CaseSlice find(LabId lab, PersonId staff, CaseFilter filter, Optional<CaseMark> after) {
        var found = filter.show() == CaseFilter.Show.DECIDED
                ? decided(lab, staff, filter, after)
                : undecided(lab, staff, filter, after, PAGE + 1);
        var cards = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var counts = counts(lab);
        return new CaseSlice(
                List.copyOf(cards),
                counts.open(),
                counts.overdue(),
                found.size() > PAGE ? Optional.of(mark(cards.getLast())) : Optional.empty());
    }

    /**
     * The case to go on with: the first behind {@code here} that may be decided by whoever asks, else the first of all.
     *
     * @param here the place of the one that was decided last
     */
    public Optional<Long> next(LabId lab, PersonId staff, CaseFilter filter, CaseMark here) {
        var theirs = new CaseFilter(CaseFilter.Show.OPEN, filter.cause(), filter.kind(), true);
        return undecided(lab, staff, theirs, Optional.of(here), 1).stream()
                .findFirst()
                .or(() -> undecided(lab, staff, theirs, Optional.empty(), 2).stream()
                        .filter(card -> card.id() != here.id())
                        .findFirst())
                .map(CaseCard::id);
    }

    public static CaseMark mark(CaseCard card) {
        return card.decision()
                .map(decided -> new CaseMark(decided.at(), decided.id()))
                .orElseGet(() -> new CaseMark(card.dueAt(), card.id()));
    }

    private List<CaseCard> undecided(LabId lab, PersonId staff, CaseFilter filter, Optional<CaseMark> after, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("state", filter.show() == CaseFilter.Show.WAITING ? "AWAITING_EDIT" : "OPEN");
        var where = where(lab, staff, filter, values);
        after.ifPresent(mark -> {
            // The first half alone lets the index begin there.
            where.append(" AND c.due_at >= :at AND (c.due_at > :at OR c.id > :id)");
            values.put("at", Pauses.utc(mark.at()));
            values.put("id", mark.id());
        });
        values.put("most", most);
        return jdbc.sql("SELECT " + CaseCards.COLUMNS
                        + " FROM moderation_case c WHERE c.lab_id = :lab AND c.state = :state" + where
                        + " ORDER BY c.due_at, c.id LIMIT :most")
                .params(values)
                .query(CaseCards::read)
                .list();
    }

    private List<CaseCard> decided(LabId lab, PersonId staff, CaseFilter filter, Optional<CaseMark> after) {
        Map<String, Object> values = new HashMap<>();
        var now = clock.instant();
        values.put("since", Pauses.utc(now.minus(LATELY)));
        var where = where(lab, staff, filter, values);
        after.ifPresent(mark -> {
            where.append(" AND d.decided_at <= :at AND (d.decided_at < :at OR d.id < :id)");
            values.put("at", Pauses.utc(mark.at()));
            values.put("id", mark.id());
        });
        values.put("most", PAGE + 1);
        return jdbc.sql("SELECT " + CaseCards.COLUMNS + """
                        , d.id AS decision_id, d.action, d.measure, d.decided_by, d.decided_at AS decision_at,
                          d.overturned_at IS NULL AS stands, COALESCE(p.display_name, '') AS decider
                        FROM decision d
                        JOIN moderation_case c ON c.lab_id = d.lab_id AND c.id = d.case_id
                        JOIN person p ON p.lab_id = d.lab_id AND p.id = d.decided_by
                        WHERE d.lab_id = :lab AND d.decided_at > :since AND d.undone_at IS NULL""" + where
                        + " ORDER BY d.decided_at DESC, d.id DESC LIMIT :most")
                .params(values)
                .query((row, number) -> {
                    var action = ContentAction.valueOf(row.getString("action"));
                    var at = CaseCards.instant(row, "decision_at");
                    var undoable =
                            row.getBoolean("stands") && mayUndo(action, row.getLong("decided_by"), at, staff, now);
                    return CaseCards.read(
                            row,
                            Optional.of(new CaseCard.Decided(
                                    row.getLong("decision_id"),
                                    action,
                                    Measure.valueOf(row.getString("measure")),
                                    row.getString("decider"),
                                    at,
                                    undoable)));
                })
                .list();
    }

    static boolean mayUndo(ContentAction action, long decidedBy, Instant at, PersonId staff, Instant now) {
        return Decision.isUndoneBy(action, decidedBy, staff) && now.isBefore(at.plus(Decision.undoneWithin(action)));
    }

    private static StringBuilder where(LabId lab, PersonId staff, CaseFilter filter, Map<String, Object> values) {
        values.put("lab", lab.value());
        values.put("staff", staff.value());
        var where = new StringBuilder();
        filter.wantedCause().ifPresent(cause -> {
            where.append(" AND c.cause = :cause");
            values.put("cause", cause.name());
        });
        filter.wantedKind().ifPresent(kind -> {
            where.append(" AND c.content_kind = :kind");
            values.put("kind", kind);
        });
        if (filter.mine()) {
            where.append(" AND (").append(CaseCards.HINDRANCE).append(") IS NULL");
        }
        return where;
    }
}

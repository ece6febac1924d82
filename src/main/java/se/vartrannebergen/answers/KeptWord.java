package se.vartrannebergen.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;

/** How an organisation keeps its word: of the answers and promises that were due in the last twelve months. Everybody may know. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class KeptWord {
    /** Of fewer no share is named: it would say more of chance than of them. */
    public static final int FEWEST = 5;

    /** The latest that are looked at. */
    static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptWord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param kept in time
     * @param of all that were due, also those still late
     * @param median days until an answer; empty for promises, and where nothing was answered
     */
    public record Figures(int kept, int of, OptionalInt median) {
        public boolean areFew() {
            return of < FEWEST;
        }
    }

    /** @param ended when somebody answered, or a project took the idea on @param theirs whether this organisation answered then */
    private record Owed(
            LocalDate began, LocalDate due, @Nullable LocalDate ended, boolean theirs) {
        boolean isAnswered() {
            return ended != null && theirs;
        }

        boolean isLate() {
            return ended == null || ended.isAfter(due);
        }
    }

    /**
     * Answers that this organisation gave while it owed them, and those it owed and was late with. One that came on the day it was due is
     * in time; the day counts that stood there last, also where it was put off with a reason, but not where that was done once the day
     * had passed. What ended without its answer before that day says nothing of it. One statement.
     *
     * @return empty where none was due
     */
    public Optional<Figures> answers(LabId lab, PartnerId partner) {
        var today = today();
        var owed = jdbc
                .sql("""
                        SELECT c.started_on, c.counts_on, c.ended_at, c.answered_by <=> c.partner_id AS theirs FROM answer_clock c
                        LEFT JOIN idea i ON i.id = c.idea_id AND c.state = 'RUNNING'
                        WHERE c.lab_id = :lab AND c.partner_id = :partner AND (c.state = 'ANSWERED' AND c.ended_at >= :since
                            OR c.state = 'RUNNING' AND c.counts_on < :today AND i.state IN ('OPEN', 'UNDER_CONSIDERATION'))
                        ORDER BY c.id DESC LIMIT :most""")
                .param("lab", lab.value())
                .param("partner", partner.value())
                .param(
                        "since",
                        LocalDateTime.ofInstant(
                                today.minusYears(1).atStartOfDay(ClockBook.HERE).toInstant(), ZoneOffset.UTC))
                .param("today", today)
                .param("most", MOST)
                .query((row, number) -> new Owed(
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("counts_on", LocalDate.class),
                        day(row.getObject("ended_at", LocalDateTime.class)),
                        row.getBoolean("theirs")))
                .list()
                .stream()
                .filter(one -> one.isAnswered() || one.isLate())
                .toList();
        return owed.isEmpty() ? Optional.empty() : Optional.of(figures(owed));
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime utc) {
        return utc == null
                ? null
                : utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ClockBook.HERE).toLocalDate();
    }

    private static Figures figures(List<Owed> owed) {
        var inTime =
                owed.stream().filter(one -> one.isAnswered() && !one.isLate()).count();
        var days = owed.stream()
                .filter(Owed::isAnswered)
                .mapToLong(one -> ChronoUnit.DAYS.between(one.began(), one.ended()))
                .sorted()
                .toArray();
        var median =
                days.length == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.max(0, days[(days.length - 1) / 2]));
        return new Figures((int) inTime, owed.size(), median);
    }

    /**
     * Promises that were to be kept in these months or were kept in them. One whose day was moved counts as kept in time when it was kept
     * by the day that was promised first. One statement.
     *
     * @return empty where none was due
     */
    public Optional<Figures> promises(LabId lab, PartnerId partner) {
        var today = today();
        return jdbc.sql("""
                        SELECT COALESCE(SUM(state = 'KEPT' AND kept_on <= first_due_on), 0) AS kept, COUNT(*) AS due
                        FROM promise WHERE lab_id = :lab AND partner_id = :partner
                          AND (state = 'KEPT' AND kept_on >= :since OR state = 'OPEN' AND first_due_on < :today)""")
                .param("lab", lab.value())
                .param("partner", partner.value())
                .param("since", today.minusYears(1))
                .param("today", today)
                .query((row, number) -> new Figures(row.getInt("kept"), row.getInt("due"), OptionalInt.empty()))
                .optional()
                .filter(figures -> figures.of() > 0);
    }

    private LocalDate today() {
        return clock.instant().atZone(ClockBook.HERE).toLocalDate();
    }
}

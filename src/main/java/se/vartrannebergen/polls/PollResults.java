package se.vartrannebergen.polls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** What groups decided, for other rooms. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class PollResults {
    public static final int MOST = 20;

    private final GroupAccess access;
    private final PollCount count;
    private final JdbcClient jdbc;
    private final Clock clock;

    PollResults(GroupAccess access, PollCount count, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.count = count;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Polls of a group that ended between two moments, the first to end first; at most {@link #MOST}, three statements and that of
     * {@link GroupAccess}.
     *
     * @param from inclusive
     * @param until exclusive
     * @throws se.vartrannebergen.groups.GroupUnknown where the reader, or a visitor, may not read what is inside
     */
    public List<PollOutcome> between(LabId lab, long group, Optional<PersonId> reader, Instant from, Instant until) {
        var standing = access.mustRead(lab, group, reader);
        var bare = jdbc.sql("""
                        SELECT p.id, p.kind, p.question, p.language, p.ends_at, %s AS answered FROM poll p
                        WHERE p.lab_id = :lab AND p.group_id = :group AND p.state = 'PUBLIC'
                          AND p.ends_at >= :from AND p.ends_at < :until AND p.ends_at <= :now
                        ORDER BY p.ends_at, p.id LIMIT :most""".formatted(PollCount.ANSWERED))
                .param("lab", lab.value())
                .param("group", group)
                .param("from", PollTime.utc(from))
                .param("until", PollTime.utc(until))
                .param("now", PollTime.utc(clock.instant()))
                .param("most", MOST)
                .query((row, number) -> new PollOutcome(
                        row.getLong("id"),
                        row.getString("question"),
                        new Language(row.getString("language")),
                        standing.address() + "/decide/" + row.getLong("id"),
                        PollKind.valueOf(row.getString("kind")),
                        row.getInt("answered"),
                        List.of(),
                        PollTime.of(row.getObject("ends_at", LocalDateTime.class))))
                .list();
        var ids = bare.stream().map(PollOutcome::id).toList();
        var options = count.options(ids);
        var lines = count.lines(ids);
        return bare.stream()
                .map(one -> new PollOutcome(
                        one.id(),
                        one.question(),
                        one.language(),
                        one.address(),
                        one.kind(),
                        one.answered(),
                        PollCount.tallies(
                                one.kind(),
                                options.getOrDefault(one.id(), List.of()),
                                lines.stream()
                                        .filter(line -> line.poll() == one.id())
                                        .toList()),
                        one.endedAt()))
                .toList();
    }
}

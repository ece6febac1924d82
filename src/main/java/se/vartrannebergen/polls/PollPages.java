package se.vartrannebergen.polls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.OutcomeAccess;
import se.vartrannebergen.polls.PollPage.Moved;
import se.vartrannebergen.polls.PollPage.MyBallot;
import se.vartrannebergen.polls.PollPage.Reason;
import se.vartrannebergen.polls.PollPage.Voice;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** One poll, as somebody may read it. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class PollPages {
    private static final String POLL = """
            SELECT p.*, %s AS answered_now, maker.display_name AS maker, made.name_shown AS maker_shown,
                mover.display_name AS mover, moved.name_shown AS mover_shown
            FROM poll p
            LEFT JOIN person maker ON maker.id = p.made_by
            LEFT JOIN group_member made ON made.group_id = p.group_id AND made.person_id = p.made_by
            LEFT JOIN person mover ON mover.id = p.end_changed_by
            LEFT JOIN group_member moved ON moved.group_id = p.group_id AND moved.person_id = p.end_changed_by
            WHERE p.lab_id = ? AND p.group_id = ? AND p.id = ?""".formatted(PollCount.ANSWERED);

    /** Ballots {@code b} of poll {@code p} that are counted, with membership {@code m}, if there is one. */
    private static final String COUNTED =
            "(p.closed_at IS NOT NULL AND b.counts OR p.closed_at IS NULL AND " + PollCount.COUNTS + ")";

    private final GroupAccess access;
    private final OutcomeAccess outcomes;
    private final PollCount count;
    private final JdbcClient jdbc;
    private final Clock clock;

    PollPages(GroupAccess access, OutcomeAccess outcomes, PollCount count, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.outcomes = outcomes;
        this.count = count;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            PollKind kind,
            String question,
            String text,
            Language language,
            int most,
            boolean secret,
            boolean showsRunning,
            PollState state,
            PersonId madeBy,
            Optional<String> maker,
            Instant madeAt,
            Instant endsAt,
            Optional<Moved> moved,
            boolean ended,
            int answered) {}

    /** Empty where the group has no such poll, or where the reader, or a visitor, may not read it. */
    public Optional<PollPage> find(LabId lab, long group, long id, Optional<PersonId> reader) {
        return access.find(lab, group, reader)
                .filter(GroupStanding::mayReadInside)
                .flatMap(standing -> row(lab, standing, id)
                        .filter(row -> PollRules.mayRead(row.state(), row.madeBy(), standing))
                        .map(row -> page(standing, id, row)));
    }

    private Optional<Row> row(LabId lab, GroupStanding group, long id) {
        return jdbc.sql(POLL)
                .params(lab.value(), group.id(), id)
                .query((row, number) -> new Row(
                        PollKind.valueOf(row.getString("kind")),
                        row.getString("question"),
                        row.getString("text"),
                        new Language(row.getString("language")),
                        row.getInt("most"),
                        row.getBoolean("secret"),
                        row.getBoolean("shows_running"),
                        PollState.valueOf(row.getString("state")),
                        new PersonId(row.getLong("made_by")),
                        called(group, row.getString("maker"), row.getBoolean("maker_shown")),
                        instant(row, "made_at"),
                        instant(row, "ends_at"),
                        moved(group, row),
                        row.getObject("closed_at") != null || !clock.instant().isBefore(instant(row, "ends_at")),
                        row.getInt("answered_now")))
                .optional();
    }

    private static Optional<Moved> moved(GroupStanding group, ResultSet row) throws SQLException {
        var at = row.getObject("end_changed_at", LocalDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Moved(
                        instant(row, "first_ends_at"),
                        PollTime.of(at),
                        called(group, row.getString("mover"), row.getBoolean("mover_shown"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return PollTime.of(row.getObject(column, LocalDateTime.class));
    }

    private static Optional<String> called(GroupStanding group, @Nullable String name, boolean shown) {
        return group.called(name == null ? "" : name, shown);
    }

    private PollPage page(GroupStanding group, long id, Row row) {
        var options = count.options(List.of(id)).getOrDefault(id, List.of());
        var mine = group.reader().flatMap(reader -> mine(id, reader));
        var reads = PollRules.readsFigures(row.ended(), row.secret(), row.showsRunning(), mine.isPresent());
        return new PollPage(
                id,
                row.kind(),
                row.question(),
                row.text(),
                row.language(),
                row.most(),
                row.secret(),
                row.showsRunning(),
                row.state() == PollState.PUBLIC,
                row.maker(),
                row.madeAt(),
                row.endsAt(),
                row.moved(),
                row.ended(),
                row.answered(),
                options,
                mine,
                reads
                        ? Optional.of(PollCount.tallies(row.kind(), options, count.lines(List.of(id))))
                        : Optional.empty(),
                reads && !row.secret() && group.seesMembers() ? voices(group, id) : List.of(),
                reads && row.kind() == PollKind.CONSENT ? reasons(group, id) : List.of(),
                PollRules.mayAnswer(row.state(), row.ended(), group),
                !row.ended() && PollRules.mayEnd(row.madeBy(), group),
                row.secret() && row.ended() && (group.mayManage() || outcomes.hasLastWord(group)));
    }

    private Optional<MyBallot> mine(long id, PersonId reader) {
        var answers = jdbc.sql("""
                        SELECT b.reason, a.option_id, a.stance FROM ballot b JOIN ballot_answer a ON a.ballot_id = b.id
                        WHERE b.poll_id = ? AND b.person_id = ?""")
                .params(id, reader.value())
                .query((row, number) -> Map.entry(
                        row.getString("reason"),
                        Map.entry(row.getLong("option_id"), Stance.valueOf(row.getString("stance")))))
                .list();
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new MyBallot(
                        answers.stream()
                                .map(Map.Entry::getValue)
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                        answers.getFirst().getKey()));
    }

    /** Never asked for a secret poll. */
    private List<Voice> voices(GroupStanding group, long id) {
        return jdbc.sql("""
                        SELECT a.option_id, a.stance, r.display_name
                        FROM poll p JOIN ballot b ON b.poll_id = p.id JOIN ballot_answer a ON a.ballot_id = b.id
                        JOIN person r ON r.id = b.person_id
                        LEFT JOIN group_member m ON m.group_id = p.group_id AND m.person_id = b.person_id
                        WHERE p.id = ? AND NOT p.secret AND %s ORDER BY r.display_name, b.id LIMIT ?""".formatted(COUNTED))
                .params(id, PollPage.MOST_VOICES)
                .query((row, number) -> new Voice(
                        row.getLong("option_id"),
                        Stance.valueOf(row.getString("stance")),
                        called(group, row.getString("display_name"), true).orElse("")))
                .list();
    }

    /** In an order that tells nothing of who wrote them, or when. */
    private List<Reason> reasons(GroupStanding group, long id) {
        var reader = group.reader().map(PersonId::value).orElse(0L);
        return jdbc.sql("""
                        SELECT b.id, b.stance, b.reason, b.language, COALESCE(m.name_shown, FALSE) AS shown,
                            IF(p.secret, NULL, r.display_name) AS name, NOT p.secret AND b.person_id <=> ? AS mine
                        FROM poll p JOIN ballot b ON b.poll_id = p.id
                        LEFT JOIN person r ON r.id = b.person_id
                        LEFT JOIN group_member m ON m.group_id = p.group_id AND m.person_id = b.person_id
                        WHERE p.id = ? AND b.reason <> '' AND b.reason_state = 'PUBLIC' AND %s
                        ORDER BY FIELD(b.stance, 'OBJECT', 'LIVE_WITH', 'AGREE'), b.reason, b.id LIMIT ?""".formatted(COUNTED))
                .params(reader, id, PollPage.MOST_REASONS)
                .query((row, number) -> new Reason(
                        row.getLong("id"),
                        Stance.valueOf(row.getString("stance")),
                        called(group, row.getString("name"), row.getBoolean("shown")),
                        row.getString("reason"),
                        new Language(row.getString("language")),
                        row.getBoolean("mine")))
                .list();
    }
}

package se.vartrannebergen.polls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Polls one below the other. What moderation hid is in none of the lists. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class PollLists {
    /** Of polls that have ended, on one page. */
    public static final int PAGE = 20;

    /** Of polls that wait for somebody's answer. */
    public static final int MOST_WAITING = 10;

    private static final String CARD = """
            SELECT p.id, p.kind, p.question, p.language, p.ends_at, %s AS answered,
                EXISTS (SELECT 1 FROM ballot mine WHERE mine.poll_id = p.id AND mine.person_id = :reader) AS mine
            FROM poll p WHERE p.lab_id = :lab AND p.group_id = :group AND p.state = 'PUBLIC'""".formatted(PollCount.ANSWERED);

    private final GroupAccess access;
    private final PollCount count;
    private final JdbcClient jdbc;
    private final Clock clock;

    PollLists(GroupAccess access, PollCount count, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.count = count;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param page from 1 on
     * @throws se.vartrannebergen.groups.GroupUnknown where the reader, or a visitor, may not read what is inside
     */
    public PollSlice of(LabId lab, long group, Optional<PersonId> reader, int page) {
        access.mustRead(lab, group, reader);
        var open = cards(lab, group, reader, " AND p.ends_at > :now ORDER BY p.ends_at, p.id LIMIT 40", 0);
        var ended = cards(
                lab,
                group,
                reader,
                " AND p.ends_at <= :now ORDER BY p.ends_at DESC, p.id DESC LIMIT " + (PAGE + 1) + " OFFSET :skip",
                (Math.max(1, page) - 1) * PAGE);
        var shown = ended.stream().limit(PAGE).toList();
        return new PollSlice(open, withFigures(shown), ended.size() > PAGE);
    }

    /** Those that run, the first to end first; at most {@code most}. @param group that the reader may read inside */
    public List<PollCard> open(GroupStanding group, int most) {
        return group.mayReadInside()
                ? cards(
                        group.lab(),
                        group.id(),
                        group.reader(),
                        " AND p.ends_at > :now ORDER BY p.ends_at, p.id LIMIT " + most,
                        0)
                : List.of();
    }

    private List<PollCard> cards(LabId lab, long group, Optional<PersonId> reader, String which, int skip) {
        return jdbc.sql(CARD + which)
                .param("lab", lab.value())
                .param("group", group)
                .param("reader", reader.map(PersonId::value).orElse(null))
                .param("now", PollTime.utc(clock.instant()))
                .param("skip", skip)
                .query((row, number) -> card(row))
                .list();
    }

    private PollCard card(ResultSet row) throws SQLException {
        var end = PollTime.of(row.getObject("ends_at", LocalDateTime.class));
        return new PollCard(
                row.getLong("id"),
                PollKind.valueOf(row.getString("kind")),
                row.getString("question"),
                new Language(row.getString("language")),
                end,
                !clock.instant().isBefore(end),
                row.getInt("answered"),
                row.getBoolean("mine"),
                List.of());
    }

    private List<PollCard> withFigures(List<PollCard> cards) {
        var ids = cards.stream().map(PollCard::id).toList();
        var options = count.options(ids);
        var lines = count.lines(ids);
        return cards.stream()
                .map(card -> new PollCard(
                        card.id(),
                        card.kind(),
                        card.question(),
                        card.language(),
                        card.endsAt(),
                        card.ended(),
                        card.answered(),
                        card.mine(),
                        PollCount.tallies(
                                card.kind(),
                                options.getOrDefault(card.id(), List.of()),
                                lines.stream()
                                        .filter(line -> line.poll() == card.id())
                                        .toList())))
                .toList();
    }

    /** What waits for this person's answer, over all groups they are in; the first to end first. */
    public List<WaitingPoll> waiting(LabId lab, PersonId person) {
        return jdbc.sql("""
                        SELECT p.id, p.question, p.language, p.ends_at, g.id AS group_id, g.name, g.language AS group_language
                        FROM group_member m JOIN working_group g ON g.id = m.group_id AND g.state = 'ACTIVE'
                        JOIN poll p ON p.lab_id = m.lab_id AND p.group_id = m.group_id AND p.state = 'PUBLIC'
                            AND p.closed_at IS NULL AND p.ends_at > :now
                        WHERE m.lab_id = :lab AND m.person_id = :person AND m.state = 'MEMBER'
                          AND NOT EXISTS (SELECT 1 FROM ballot b WHERE b.poll_id = p.id AND b.person_id = m.person_id)
                        ORDER BY p.ends_at, p.id LIMIT :most""")
                .param("lab", lab.value())
                .param("person", person.value())
                .param("now", PollTime.utc(clock.instant()))
                .param("most", MOST_WAITING)
                .query((row, number) -> new WaitingPoll(
                        row.getLong("id"),
                        row.getString("question"),
                        new Language(row.getString("language")),
                        row.getString("name"),
                        new Language(row.getString("group_language")),
                        address(row.getLong("group_id"), row.getString("name"), row.getLong("id")),
                        PollTime.of(row.getObject("ends_at", LocalDateTime.class))))
                .list();
    }

    static String address(long group, String name, long poll) {
        return "/groups/" + Slug.of(group, name) + "/decide/" + poll;
    }
}

package se.vartrannebergen.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Meetings in lists: what comes, what was. Each costs one statement. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class MeetingLists {
    public static final int PAGE = 20;
    /** Of one person, on the page of what is one's own. */
    public static final int MOST_OWN = 10;

    private static final String SELECT = """
            SELECT m.id, m.title, m.language, m.state, m.starts, m.ends, m.ends_at, m.place_id, m.link IS NOT NULL AS on_the_net,
                   m.spoken, m.childcare, m.food, m.step_free, m.seats, m.most_people, m.series_id,
                   g.id AS group_id, g.name AS group_name, g.language AS group_language, a.answer
            FROM meeting m
            LEFT JOIN working_group g ON g.id = m.group_id
            LEFT JOIN meeting_answer a ON a.meeting_id = m.id AND a.person_id = :reader
            WHERE m.lab_id = :lab AND m.state IN ('PLANNED', 'CALLED_OFF')""";

    /** What everybody reads, and of groups that only members read, what a member reads. */
    private static final String READ = """
             (m.group_id IS NULL OR g.state IN ('ACTIVE', 'CLOSED') AND (g.reading = 'EVERYBODY'
                OR EXISTS (SELECT 1 FROM group_member i WHERE i.group_id = g.id AND i.person_id = :reader
                           AND i.state = 'MEMBER')))""";

    private static final String ORDER = " ORDER BY m.starts_at %1$s, m.id %1$s LIMIT :most OFFSET :from";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What comes next, the soonest first. @param page of {@link #PAGE}, from 1 */
    public MeetingSlice coming(LabId lab, MeetingFilter filter, int page, Optional<PersonId> reader) {
        var values = values(lab, reader);
        return slice("m.ends_at > :now AND " + READ + narrowed(filter, values), "ASC", page, values);
    }

    /** What was, the latest first. */
    public MeetingSlice past(LabId lab, MeetingFilter filter, int page, Optional<PersonId> reader) {
        var values = values(lab, reader);
        return slice("m.ends_at <= :now AND " + READ + narrowed(filter, values), "DESC", page, values);
    }

    /** What a group has ahead. @param group that the reader may read inside */
    public MeetingSlice coming(GroupStanding group, int page) {
        return slice("m.ends_at > :now AND m.group_id = :group", "ASC", page, values(group));
    }

    /** What a group has behind it. @param group that the reader may read inside */
    public MeetingSlice past(GroupStanding group, int page) {
        return slice("m.ends_at <= :now AND m.group_id = :group", "DESC", page, values(group));
    }

    /** The next few that are held. @param most 1–20 */
    public List<MeetingCard> next(LabId lab, int most, Optional<PersonId> reader) {
        return cards("m.state = 'PLANNED' AND m.ends_at > :now AND " + READ, "ASC", 0, most, values(lab, reader));
    }

    /** The next one of a group that is held. @param group that the reader may read inside */
    public Optional<MeetingCard> next(GroupStanding group) {
        return cards("m.state = 'PLANNED' AND m.ends_at > :now AND m.group_id = :group", "ASC", 0, 1, values(group))
                .stream()
                .findFirst();
    }

    /** Those ahead that a person comes to, perhaps comes to, or waits for. */
    public List<MeetingCard> of(LabId lab, PersonId person) {
        return cards(
                "m.ends_at > :now AND a.answer IN ('COMING', 'WAITING', 'MAYBE') AND " + READ,
                "ASC",
                0,
                MOST_OWN,
                values(lab, Optional.of(person)));
    }

    private static String narrowed(MeetingFilter filter, Map<String, Object> values) {
        var where = new StringBuilder();
        filter.spoken().ifPresent(language -> {
            where.append(" AND FIND_IN_SET(:spoken, m.spoken)");
            values.put("spoken", language.code());
        });
        if (filter.childcare()) {
            where.append(" AND m.childcare = 'YES'");
        }
        if (filter.stepFree()) {
            where.append(" AND m.step_free = 'YES'");
        }
        return where.toString();
    }

    private Map<String, Object> values(LabId lab, Optional<PersonId> reader) {
        Map<String, Object> values = new HashMap<>();
        values.put("lab", lab.value());
        values.put("reader", reader.map(PersonId::value).orElse(null));
        values.put("now", LocalTimes.utc(clock.instant()));
        return values;
    }

    private Map<String, Object> values(GroupStanding group) {
        var values = values(group.lab(), group.reader());
        values.put("group", group.id());
        return values;
    }

    private MeetingSlice slice(String where, String direction, int page, Map<String, Object> values) {
        if (page < 1) {
            throw new IllegalArgumentException("page " + page);
        }
        var found = cards(where, direction, (page - 1L) * PAGE, PAGE + 1, values);
        return new MeetingSlice(found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE);
    }

    private List<MeetingCard> cards(String where, String direction, long from, int most, Map<String, Object> values) {
        var now = clock.instant();
        return jdbc.sql(SELECT + " AND " + where + ORDER.formatted(direction))
                .params(values)
                .param("most", most)
                .param("from", from)
                .query((row, number) -> card(row, now))
                .list();
    }

    private static MeetingCard card(ResultSet row, Instant now) throws SQLException {
        var seats = row.getInt("seats");
        var title = row.getString("title");
        return new MeetingCard(
                row.getLong("id"),
                Slug.of(row.getLong("id"), title),
                title,
                new Language(row.getString("language")),
                MeetingState.valueOf(row.getString("state")) == MeetingState.CALLED_OFF,
                !now.isBefore(LocalTimes.utc(row.getObject("ends_at", LocalDateTime.class))),
                row.getObject("starts", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                group(row),
                Optional.ofNullable(row.getObject("place_id", Long.class)),
                row.getBoolean("on_the_net"),
                MeetingPages.spoken(row.getString("spoken")),
                isThere(row, "childcare"),
                isThere(row, "food"),
                isThere(row, "step_free"),
                seats,
                Optional.ofNullable(row.getObject("most_people", Integer.class))
                        .map(limit -> Math.max(0, limit - seats)),
                row.getObject("series_id") != null,
                Optional.ofNullable(row.getString("answer")).map(AnswerKind::valueOf));
    }

    private static boolean isThere(ResultSet row, String what) throws SQLException {
        return Offered.Whether.valueOf(row.getString(what)) == Offered.Whether.YES;
    }

    private static Optional<MeetingCard.Group> group(ResultSet row) throws SQLException {
        var name = row.getString("group_name");
        return name == null
                ? Optional.empty()
                : Optional.of(new MeetingCard.Group(
                        name,
                        new Language(row.getString("group_language")),
                        "/groups/" + Slug.of(row.getLong("group_id"), name)));
    }
}

package se.vartrannebergen.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who is in a group and who wants to be, for those who may read that. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class GroupPeople {
    /** People of one page. */
    public static final int PAGE = 50;

    /** Whether a member came in as an adult of a group for young people and, as their last sign-in said, works here still. */
    private static final String WORKS_HERE = """
            (m.is_adult AND EXISTS (SELECT 1 FROM staff_member s
                WHERE s.lab_id = m.lab_id AND s.person_id = m.person_id AND s.works)) AS works_here
            """;

    private final GroupAccess access;
    private final JdbcClient jdbc;

    GroupPeople(GroupAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /** One page of something. @param more whether another follows */
    public record Slice<T>(List<T> lines, boolean more) {}

    /**
     * Coordinators first, then those who joined first.
     *
     * @param page from 1
     * @throws GroupUnknown where the reader is neither in the group nor a facilitator
     */
    public Slice<GroupMember> members(LabId lab, long id, PersonId reader, int page) {
        var group = mustSeeMembers(lab, id, reader);
        return slice(jdbc.sql("""
                        SELECT m.*, p.display_name, """ + WORKS_HERE + """
                        FROM group_member m JOIN person p ON p.id = m.person_id
                        WHERE m.lab_id = ? AND m.group_id = ? AND m.state = 'MEMBER'
                        ORDER BY m.coordinates DESC, m.joined_at, m.id LIMIT ? OFFSET ?""")
                .params(lab.value(), id, PAGE + 1, (page - 1L) * PAGE)
                .query((row, number) -> member(group, row))
                .list());
    }

    private static GroupMember member(GroupStanding group, ResultSet row) throws SQLException {
        var shown = row.getBoolean("name_shown");
        return new GroupMember(
                new PersonId(row.getLong("person_id")),
                called(group, row.getString("display_name"), shown),
                row.getBoolean("coordinates"),
                row.getBoolean("works_here"),
                shown,
                GroupOverviews.at(row, "joined_at").orElseThrow());
    }

    /**
     * Who waits for an answer, longest first. Read by coordinators and facilitators; in a group for young people by all its adults
     * too, so that no adult reads alone what a young person wrote.
     *
     * @param page from 1
     * @throws GroupUnknown where the reader is none of them
     */
    public Slice<GroupAsk> asks(LabId lab, long id, PersonId reader, int page) {
        return asks(mustReadAsks(lab, id, reader), "m.state = 'ASKED' ORDER BY m.asked_at, m.id", page);
    }

    /** Who was turned away, latest first, and why. Read by the same people. */
    public Slice<GroupAsk> turnedAway(LabId lab, long id, PersonId reader, int page) {
        return asks(
                mustReadAsks(lab, id, reader),
                "m.state IN ('DECLINED', 'REMOVED') ORDER BY m.ended_at DESC, m.id DESC",
                page);
    }

    private Slice<GroupAsk> asks(GroupStanding group, String which, int page) {
        return slice(jdbc.sql("""
                        SELECT m.*, p.display_name, a.display_name AS answerer
                        FROM group_member m JOIN person p ON p.id = m.person_id LEFT JOIN person a ON a.id = m.answered_by
                        WHERE m.lab_id = ? AND m.group_id = ? AND\s""" + which + " LIMIT ? OFFSET ?")
                .params(group.lab().value(), group.id(), PAGE + 1, (page - 1L) * PAGE)
                .query((row, number) -> ask(group, row))
                .list());
    }

    private static GroupAsk ask(GroupStanding group, ResultSet row) throws SQLException {
        var state = MembershipState.valueOf(row.getString("state"));
        return new GroupAsk(
                new PersonId(row.getLong("person_id")),
                called(group, row.getString("display_name"), true),
                state,
                row.getString("why"),
                row.getString("answer"),
                called(group, row.getString("answerer"), true),
                GroupOverviews.at(row, state == MembershipState.ASKED ? "asked_at" : "ended_at")
                        .orElseThrow());
    }

    /** Whether the reader reads who asks, and who was turned away and why. */
    public boolean readsAsks(LabId lab, long id, PersonId reader) {
        return access.find(lab, id, Optional.of(reader))
                .filter(group -> readsAsks(group, reader))
                .isPresent();
    }

    private boolean readsAsks(GroupStanding group, PersonId reader) {
        return group.coordinates()
                || group.facilitates()
                || group.young() && group.isMember() && isAdult(group, reader);
    }

    private boolean isAdult(GroupStanding group, PersonId reader) {
        return jdbc.sql("SELECT " + WORKS_HERE
                        + " FROM group_member m WHERE m.lab_id = ? AND m.group_id = ? AND m.person_id = ?")
                .params(group.lab().value(), group.id(), reader.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** How this person stands to it; empty where they never turned to it. */
    public Optional<OwnMembership> mine(LabId lab, long id, PersonId person) {
        return jdbc.sql("""
                        SELECT m.* FROM group_member m WHERE m.lab_id = ? AND m.group_id = ? AND m.person_id = ?""")
                .params(lab.value(), id, person.value())
                .query((row, number) -> new OwnMembership(
                        MembershipState.valueOf(row.getString("state")),
                        row.getBoolean("coordinates"),
                        row.getBoolean("name_shown"),
                        row.getString("why"),
                        row.getString("answer"),
                        GroupOverviews.at(row, "ended_at")))
                .optional();
    }

    /** For what is told to them. Who may read that somebody is in it is asked elsewhere. */
    public List<PersonId> coordinators(LabId lab, long id) {
        return persons(lab, id, "m.coordinates", Coordination.MOST_COORDINATORS);
    }

    /** For what is told to all of them, at most {@link Memberships#MOST_MEMBERS}. */
    public List<PersonId> everybody(LabId lab, long id) {
        return persons(lab, id, "TRUE", Memberships.MOST_MEMBERS);
    }

    private List<PersonId> persons(LabId lab, long id, String which, int most) {
        return jdbc
                .sql(
                        "SELECT m.person_id FROM group_member m WHERE m.lab_id = ? AND m.group_id = ? AND m.state = 'MEMBER' AND "
                                + which + " ORDER BY m.id LIMIT ?")
                .params(lab.value(), id, most)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private GroupStanding mustSeeMembers(LabId lab, long id, PersonId reader) {
        return access.find(lab, id, Optional.of(reader))
                .filter(GroupStanding::seesMembers)
                .orElseThrow(() -> new GroupUnknown(id));
    }

    private GroupStanding mustReadAsks(LabId lab, long id, PersonId reader) {
        return access.find(lab, id, Optional.of(reader))
                .filter(group -> readsAsks(group, reader))
                .orElseThrow(() -> new GroupUnknown(id));
    }

    private static String called(GroupStanding group, @Nullable String name, boolean shown) {
        return name == null ? "" : group.called(name, shown).orElse("");
    }

    private static <T> Slice<T> slice(List<T> found) {
        return found.size() > PAGE ? new Slice<>(found.subList(0, PAGE), true) : new Slice<>(found, false);
    }
}

package se.vartrannebergen.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * Who may do what in a group, asked by every room that keeps something of it before it shows or changes that. Each answer costs
 * one statement.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class GroupAccess {
    private static final String FIND = """
            SELECT g.*, m.state AS mine, COALESCE(m.coordinates, FALSE) AS coordinates
            FROM working_group g LEFT JOIN group_member m ON m.group_id = g.id AND m.person_id = :reader
            WHERE g.lab_id = :lab AND g.id = :id""";

    private final JdbcClient jdbc;
    private final StaffRoles roles;
    private final Pauses pauses;

    GroupAccess(JdbcClient jdbc, StaffRoles roles, Pauses pauses) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.pauses = pauses;
    }

    /** Empty where there is none in this lab, or where the reader, or a visitor, must not know of it. */
    public Optional<GroupStanding> find(LabId lab, long group, Optional<PersonId> reader) {
        return any(lab, group, reader).filter(GroupStanding::mayKnow);
    }

    /** @throws GroupUnknown also where the reader, or a visitor, may not read what is inside */
    public GroupStanding mustRead(LabId lab, long group, Optional<PersonId> reader) {
        return find(lab, group, reader).filter(GroupStanding::mayReadInside).orElseThrow(() -> new GroupUnknown(group));
    }

    /**
     * For what members add to their group.
     *
     * @throws GroupUnknown where the person may not read it
     * @throws GroupRefused where the person is no member, or the group is not active
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     */
    public GroupStanding mustTakePart(LabId lab, long group, PersonId person) {
        var standing = mustRead(lab, group, Optional.of(person));
        if (!standing.isActive()) {
            throw new GroupRefused(GroupRefused.Why.NOT_ACTIVE, "group " + group);
        }
        if (!standing.mayTakePart()) {
            throw new GroupRefused(GroupRefused.Why.NOT_A_MEMBER, "group " + group);
        }
        pauses.mustPost(lab, person);
        return standing;
    }

    /**
     * For what coordinators do, and facilitators who step in.
     *
     * @throws GroupUnknown where the person may not know of it
     * @throws GroupRefused where the person does not coordinate it, or it has ended
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     */
    public GroupStanding mustManage(LabId lab, long group, PersonId person) {
        var standing = find(lab, group, Optional.of(person)).orElseThrow(() -> new GroupUnknown(group));
        if (!standing.mayManage()) {
            var isTheirs = standing.coordinates() || standing.facilitates();
            throw new GroupRefused(
                    isTheirs ? GroupRefused.Why.NOT_ACTIVE : GroupRefused.Why.NOT_A_COORDINATOR, "group " + group);
        }
        pauses.mustPost(lab, person);
        return standing;
    }

    /** Whether there was a group that everybody could find, and that a decision took away. */
    public boolean isGone(LabId lab, long group) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM working_group WHERE lab_id = ? AND id = ? AND state = 'REMOVED'
                            AND stood_as IN ('ACTIVE', 'OPENING', 'CLOSED'))""").params(lab.value(), group).query(Boolean.class).single();
    }

    /**
     * Holds the group until the transaction at hand ends: nobody joins, leaves, ends it or adds to it meanwhile. Before anything
     * that was kept of it is held, and before anybody is asked whether they may: what is asked then stays true.
     *
     * @throws GroupUnknown where there is none in this lab
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(LabId lab, long group) {
        jdbc.sql(
                        "SELECT id FROM working_group FORCE INDEX (uk_working_group_lab) WHERE lab_id = ? AND id = ? FOR UPDATE")
                .params(lab.value(), group)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new GroupUnknown(group));
    }

    /** Wherever it stands, whoever asks; for events and moderation. */
    Optional<GroupStanding> any(LabId lab, long group, Optional<PersonId> reader) {
        var facilitates = reader.isPresent() && roles.facilitates(lab);
        return jdbc.sql(FIND)
                .param("lab", lab.value())
                .param("id", group)
                .param("reader", reader.map(PersonId::value).orElse(null))
                .query((row, number) -> standing(row, lab, reader, facilitates))
                .optional();
    }

    private static GroupStanding standing(ResultSet row, LabId lab, Optional<PersonId> reader, boolean facilitates)
            throws SQLException {
        return new GroupStanding(
                lab,
                row.getLong("id"),
                row.getString("name"),
                new Language(row.getString("language")),
                row.getInt("edition"),
                GroupState.valueOf(row.getString("state")),
                Reading.valueOf(row.getString("reading")),
                Joining.valueOf(row.getString("joining")),
                row.getBoolean("young"),
                new PersonId(row.getLong("started_by")),
                reader,
                Optional.ofNullable(row.getString("mine")).map(MembershipState::valueOf),
                row.getBoolean("coordinates"),
                facilitates);
    }
}

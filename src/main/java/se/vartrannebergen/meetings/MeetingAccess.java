package se.vartrannebergen.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * Who may do what with a meeting, asked by whoever shows or changes what hangs on it. Each answer costs a statement, and one more
 * where the meeting is of a group.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class MeetingAccess {
    private final JdbcClient jdbc;
    private final GroupAccess groups;
    private final StaffRoles roles;
    private final Pauses pauses;
    private final Clock clock;

    MeetingAccess(JdbcClient jdbc, GroupAccess groups, StaffRoles roles, Pauses pauses, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.roles = roles;
        this.pauses = pauses;
        this.clock = clock;
    }

    /** Empty where there is none in this lab, or where the reader, or a visitor, must not know of it. */
    public Optional<MeetingStanding> find(LabId lab, long meeting, Optional<PersonId> reader) {
        return known(lab, meeting, reader).filter(MeetingStanding::mayRead);
    }

    /** Whether the reader reads inside the meeting's group, wherever the meeting itself stands; of the area everybody does. */
    boolean readsGroup(LabId lab, long meeting, Optional<PersonId> reader) {
        return known(lab, meeting, reader)
                .filter(standing ->
                        standing.group().map(GroupStanding::mayReadInside).orElse(true))
                .isPresent();
    }

    private Optional<MeetingStanding> known(LabId lab, long meeting, Optional<PersonId> reader) {
        return jdbc.sql("""
                        SELECT m.id, m.group_id, m.title, m.language, m.state, m.starts, m.ends, m.starts_at, m.ends_at, m.made_by
                        FROM meeting m WHERE m.lab_id = ? AND m.id = ?""")
                .params(lab.value(), meeting)
                .query((row, number) -> new Row(standing(row, lab, reader), group(row)))
                .optional()
                .flatMap(row -> row.group().isEmpty()
                        ? Optional.of(row.meeting())
                        : groups.find(lab, row.group().get(), reader).map(group -> of(row.meeting(), group)));
    }

    private record Row(MeetingStanding meeting, Optional<Long> group) {}

    private static Optional<Long> group(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("group_id", Long.class));
    }

    /** @throws MeetingUnknown also where the reader may not read it */
    public MeetingStanding mustRead(LabId lab, long meeting, Optional<PersonId> reader) {
        return find(lab, meeting, reader).orElseThrow(() -> new MeetingUnknown(meeting));
    }

    /**
     * For what people add to a meeting, such as a point to speak of: members of its group; of the area whoever is signed in.
     *
     * @throws MeetingUnknown where the person may not read it
     * @throws MeetingRefused where the person is no member, or the group is not active
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     */
    public MeetingStanding mustTakePart(LabId lab, long meeting, PersonId person) {
        var standing = mustRead(lab, meeting, Optional.of(person));
        if (!standing.mayTakePart()) {
            throw new MeetingRefused(MeetingRefused.Why.NOT_ALLOWED, "meeting " + meeting);
        }
        pauses.mustPost(lab, person);
        return standing;
    }

    /**
     * For who changes it and writes its minutes: who made it, coordinators of its group, facilitators.
     *
     * @throws MeetingUnknown where the person may not read it
     * @throws MeetingRefused where it is for others to do
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     */
    public MeetingStanding mustManage(LabId lab, long meeting, PersonId person) {
        var standing = mustRead(lab, meeting, Optional.of(person));
        if (!standing.mayManage()) {
            throw new MeetingRefused(MeetingRefused.Why.NOT_ALLOWED, "meeting " + meeting);
        }
        pauses.mustPost(lab, person);
        return standing;
    }

    /**
     * Holds the meeting until the transaction at hand ends, and its group before it: nobody ends that, joins or leaves it, changes the
     * meeting or adds to it meanwhile. Before anybody is asked whether they may: what is asked then stays true.
     *
     * @throws MeetingUnknown where there is none in this lab
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(LabId lab, long meeting) {
        holdGroup(lab, meeting);
        jdbc.sql("SELECT id FROM meeting FORCE INDEX (uk_meeting_lab) WHERE lab_id = ? AND id = ? FOR UPDATE")
                .params(lab.value(), meeting)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new MeetingUnknown(meeting));
    }

    /** Only its group, where it is of one; before any meeting of it is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    void holdGroup(LabId lab, long meeting) {
        jdbc.sql("SELECT group_id FROM meeting WHERE lab_id = ? AND id = ? AND group_id IS NOT NULL")
                .params(lab.value(), meeting)
                .query(Long.class)
                .optional()
                .ifPresent(group -> groups.hold(lab, group));
    }

    /** Whether the group that planned it has ended, wherever that stands by now; asked while the group is held. */
    boolean groupHasEnded(LabId lab, long meeting) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM meeting m JOIN working_group g ON g.id = m.group_id AND g.lab_id = m.lab_id
                            WHERE m.lab_id = ? AND m.id = ? AND COALESCE(g.stood_as, g.state) = 'CLOSED')""").params(lab.value(), meeting).query(Boolean.class).single();
    }

    /** As {@link #find}, of a row that was read together with other things of it. */
    MeetingStanding standing(ResultSet row, LabId lab, Optional<PersonId> reader) throws SQLException {
        return new MeetingStanding(
                lab,
                row.getLong("id"),
                row.getString("title"),
                new Language(row.getString("language")),
                MeetingState.valueOf(row.getString("state")),
                row.getObject("starts", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                LocalTimes.utc(row.getObject("starts_at", LocalDateTime.class)),
                LocalTimes.utc(row.getObject("ends_at", LocalDateTime.class)),
                Optional.empty(),
                new PersonId(row.getLong("made_by")),
                reader,
                reader.isPresent() && roles.facilitates(lab),
                clock.instant());
    }

    static MeetingStanding of(MeetingStanding meeting, GroupStanding group) {
        return new MeetingStanding(
                meeting.lab(),
                meeting.id(),
                meeting.title(),
                meeting.language(),
                meeting.state(),
                meeting.starts(),
                meeting.ends(),
                meeting.startsAt(),
                meeting.endsAt(),
                Optional.of(group),
                meeting.madeBy(),
                meeting.reader(),
                meeting.facilitates(),
                meeting.asOf());
    }
}

package se.vartrannebergen.groups;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Coming into groups, and out of them. */
@Service
@Transactional
public class Memberships {
    private final WorkingGroupRepository groups;
    private final MembershipRepository members;
    private final GroupAccess access;
    private final StaffRoles roles;
    private final Pauses pauses;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(
            WorkingGroupRepository groups,
            MembershipRepository members,
            GroupAccess access,
            StaffRoles roles,
            Pauses pauses,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.access = access;
        this.roles = roles;
        this.pauses = pauses;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever starts a group is in it, and coordinates it. */
    void begin(WorkingGroup group, PersonId by) {
        var first = new Membership(group.lab(), group.id(), by);
        first.join(group.isYoung() && roles.works(group.lab()), clock.instant());
        first.coordinate(true);
        members.saveAndFlush(first);
        count(group);
    }

    /**
     * Joins a group that is open to all. Joining twice is joining once.
     *
     * @throws GroupUnknown where the person may not know of it
     * @throws GroupRefused where it is not open to all, or not active
     */
    public void join(LabId lab, long id, PersonId person) {
        pauses.mustPost(lab, person);
        var standing = access.find(lab, id, Optional.of(person)).orElseThrow(() -> new GroupUnknown(id));
        var group = groups.hold(lab.value(), id).orElseThrow(() -> new GroupUnknown(id));
        if (group.state() != GroupState.ACTIVE || standing.joining() != Joining.OPEN) {
            throw new GroupRefused(GroupRefused.Why.NOT_ACTIVE, "join");
        }
        var membership =
                members.findByGroupIdAndPersonId(id, person.value()).orElseGet(() -> new Membership(lab, id, person));
        if (membership.isMember()) {
            return;
        }
        membership.join(group.isYoung() && roles.works(lab), clock.instant());
        members.saveAndFlush(membership);
        count(group);
        events.publishEvent(new GroupEvent.MemberJoined(lab, id, person));
    }

    private void count(WorkingGroup group) {
        jdbc.sql("""
                        UPDATE working_group SET member_count =
                            (SELECT COUNT(*) FROM group_member WHERE group_id = :id AND state = 'MEMBER')
                        WHERE lab_id = :lab AND id = :id""").param("lab", group.lab().value()).param("id", group.id()).update();
    }
}

package se.vartrannebergen.groups;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupRefused.Why;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Who is in a group, changed by one at a time: whoever changes it holds the group first. After each change the figures, and whether
 * the group is open and coordinated, follow from the table.
 */
@Component
class MemberBook {
    private final WorkingGroupRepository groups;
    private final MembershipRepository members;
    private final Staff staff;
    private final Adults adults;
    private final Pauses pauses;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberBook(
            WorkingGroupRepository groups,
            MembershipRepository members,
            Staff staff,
            Adults adults,
            Pauses pauses,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.staff = staff;
        this.adults = adults;
        this.pauses = pauses;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Until the transaction ends. @throws GroupUnknown where there is none in this lab */
    WorkingGroup hold(LabId lab, long group) {
        return groups.hold(lab.value(), group).orElseThrow(() -> new GroupUnknown(group));
    }

    /** How the person stands to it; as if they had left where they never turned to it. */
    Membership of(WorkingGroup group, PersonId person) {
        return members.findByGroupIdAndPersonId(group.id(), person.value())
                .orElseGet(() -> new Membership(group.lab(), group.id(), person));
    }

    /** @throws GroupRefused where the person is not in it */
    Membership member(WorkingGroup group, PersonId person) {
        return members.findByGroupIdAndPersonId(group.id(), person.value())
                .filter(Membership::isMember)
                .orElseThrow(() -> new GroupRefused(Why.NOT_A_MEMBER, "group " + group.id()));
    }

    /**
     * As whom somebody comes into the group who asks for it now.
     *
     * @param saysYoung whether they say that they are 11–17 years old; not believed of who was here as an adult
     * @return whether as an adult of a group for young people
     */
    boolean isAdult(WorkingGroup group, PersonId asking, boolean saysYoung) {
        if (!group.isYoung()) {
            return false;
        }
        if (staff.worksNow(group.lab(), asking)) {
            return true;
        }
        if (!saysYoung || of(group, asking).isAdult()) {
            throw new GroupRefused(Why.ONLY_YOUNG, "group " + group.id());
        }
        return false;
    }

    /** @throws GroupRefused where nobody, or no young person, comes in now, or it is full */
    void mustTakeIn(WorkingGroup group, boolean adult) {
        if (!group.isUnderWay()) {
            throw new GroupRefused(Why.NOT_ACTIVE, "group " + group.id());
        }
        if (group.state() == GroupState.OPENING && !adult) {
            throw new GroupRefused(Why.OPENING, "group " + group.id());
        }
        if (count(group, "state = 'MEMBER'") >= Memberships.MOST_MEMBERS) {
            throw new GroupRefused(Why.TOO_MANY, "group " + group.id());
        }
    }

    /** They come into it, on whatever way. */
    void takeIn(WorkingGroup group, Membership membership, boolean adult) {
        mustTakeIn(group, adult);
        membership.join(adult, clock.instant());
        save(group, membership);
        events.publishEvent(new GroupEvent.MemberJoined(group.lab(), group.id(), membership.person()));
    }

    void save(WorkingGroup group, Membership membership) {
        members.saveAndFlush(membership);
        settle(group);
    }

    int count(WorkingGroup group, String which) {
        return jdbc.sql("SELECT COUNT(*) FROM group_member WHERE group_id = ? AND " + which)
                .param(group.id())
                .query(Integer.class)
                .single();
    }

    /** Coordinators, but for this one, who can act. */
    boolean isCoordinatedWithout(WorkingGroup group, PersonId person) {
        return coordinators(group).stream().anyMatch(other -> !other.equals(person));
    }

    /** Those who can act: who is suspended cannot. */
    private List<PersonId> coordinators(WorkingGroup group) {
        return jdbc
                .sql(
                        "SELECT person_id FROM group_member WHERE group_id = ? AND state = 'MEMBER' AND coordinates LIMIT ?")
                .params(group.id(), Coordination.MOST_COORDINATORS)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .filter(one -> !pauses.isSuspended(group.lab(), one))
                .toList();
    }

    /** Somebody is in it no longer, by themselves or because they may not be. */
    void letLeave(WorkingGroup group, Membership membership) {
        membership.leave(clock.instant());
        save(group, membership);
        events.publishEvent(new GroupEvent.MemberLeft(group.lab(), group.id(), membership.person()));
    }

    /** Who came among young people as an adult leaves, or asks no longer, when they work here no longer; also the last who coordinates. */
    void letFormerAdultsLeave(WorkingGroup group) {
        if (!group.isYoung()) {
            return;
        }
        for (var person : adults.whoWorkNoLonger(group.lab(), group.id())) {
            var membership = of(group, person);
            if (membership.isMember()) {
                letLeave(group, membership);
            } else {
                membership.takeBackAsk();
                save(group, membership);
            }
        }
    }

    /** What follows from who is in it now. */
    void settle(WorkingGroup group) {
        jdbc.sql("""
                        UPDATE working_group SET changed_at = :now, member_count =
                            (SELECT COUNT(*) FROM group_member WHERE group_id = :id AND state = 'MEMBER')
                        WHERE lab_id = :lab AND id = :id""")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("lab", group.lab().value())
                .param("id", group.id())
                .update();
        lookAfter(group);
    }

    /** What follows from who of them can act now: whether it is open, and whether it is an orphan. */
    void lookAfter(WorkingGroup group) {
        var now = clock.instant();
        if (group.isYoung()
                && group.isUnderWay()
                && group.open(adults.of(group.lab(), group.id()).size() >= Memberships.ADULTS_OF_YOUNG, now)) {
            groups.saveAndFlush(group);
            events.publishEvent(
                    new GroupEvent.GroupOpened(group.lab(), group.id(), group.state() == GroupState.ACTIVE, now));
        }
        var orphaned = group.isUnderWay() && coordinators(group).isEmpty();
        if (group.orphan(orphaned, now)) {
            groups.saveAndFlush(group);
            events.publishEvent(new GroupEvent.GroupOrphaned(group.lab(), group.id(), orphaned, now));
        }
    }
}

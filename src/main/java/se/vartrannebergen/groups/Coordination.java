package se.vartrannebergen.groups;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupRefused.Why;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * What coordinators do with who is in their group or wants to be, and facilitators who step in. What facilitators do to people here
 * stands in the log of staff.
 */
@Service
@Transactional
public class Coordination {
    /** Of one group. */
    public static final int MOST_COORDINATORS = 10;

    public static final int SHORTEST_REASON = 3;
    public static final int LONGEST_REASON = 300;

    private final MemberBook book;
    private final GroupAccess access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Coordination(MemberBook book, GroupAccess access, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a reason says something, and not too much: {@link #SHORTEST_REASON} to {@link #LONGEST_REASON} characters. */
    public static boolean isReason(PlainText reason) {
        return reason.visibleLength() >= SHORTEST_REASON && !reason.isLongerThan(LONGEST_REASON);
    }

    /** Takes in who asks, or who was declined and is welcome after all. Whoever is in it already stays. */
    public void accept(LabId lab, long id, PersonId by, PersonId asker) {
        var group = manage(lab, id, by).group();
        var membership = book.of(group, asker);
        if (membership.isMember()) {
            return;
        }
        if (membership.state() != MembershipState.ASKED && membership.state() != MembershipState.DECLINED) {
            throw new GroupRefused(Why.NOT_A_MEMBER, "did not ask: group " + id);
        }
        var now = clock.instant();
        book.mustTakeIn(group, membership.isAdult());
        membership.accept(by, now);
        book.save(group, membership);
        events.publishEvent(new GroupEvent.MemberJoined(lab, id, asker));
        events.publishEvent(new GroupEvent.MembershipAnswered(lab, id, asker, true, now));
    }

    /** @param reason which the asker reads, see {@link #isReason} */
    public void decline(LabId lab, long id, PersonId by, PersonId asker, PlainText reason) {
        mustBeReason(reason);
        var group = manage(lab, id, by).group();
        var membership = book.of(group, asker);
        if (membership.state() != MembershipState.ASKED) {
            throw new GroupRefused(Why.NOT_A_MEMBER, "does not ask: group " + id);
        }
        var now = clock.instant();
        membership.decline(by, reason.value(), now);
        book.save(group, membership);
        events.publishEvent(new GroupEvent.MembershipAnswered(lab, id, asker, false, now));
    }

    /**
     * Somebody is not in the group any more. Coordinators remove members, facilitators anybody; nobody removes themselves.
     *
     * @param reason which the person reads, see {@link #isReason}
     */
    public void remove(LabId lab, long id, PersonId by, PersonId person, PlainText reason) {
        mustBeReason(reason);
        if (by.equals(person)) {
            throw new IllegalArgumentException("one leaves by oneself");
        }
        var managed = manage(lab, id, by);
        var group = managed.group();
        var membership = book.member(group, person);
        if (membership.coordinates() && !managed.by().facilitates()) {
            throw new GroupRefused(Why.COORDINATES, "group " + id);
        }
        var now = clock.instant();
        membership.remove(by, reason.value(), now);
        book.save(group, membership);
        log(managed, AuditAct.MEMBER_REMOVED, person, reason.value());
        events.publishEvent(new GroupEvent.MemberRemoved(lab, id, person, now));
    }

    /**
     * A member coordinates it too from now on. A facilitator who steps in names themselves, and is in it by that.
     *
     * @throws GroupRefused where the person is no member, or there are {@link #MOST_COORDINATORS}
     */
    public void coordinate(LabId lab, long id, PersonId by, PersonId person) {
        var managed = manage(lab, id, by);
        var group = managed.group();
        var membership = book.of(group, person);
        if (membership.isMember() && membership.coordinates()) {
            return;
        }
        if (!membership.isMember()) {
            if (!managed.by().facilitates() || !by.equals(person)) {
                throw new GroupRefused(Why.NOT_A_MEMBER, "group " + id);
            }
            book.takeIn(group, membership, book.isAdult(group, person, false));
        }
        if (book.count(group, "state = 'MEMBER' AND coordinates") >= MOST_COORDINATORS) {
            throw new GroupRefused(Why.TOO_MANY, "coordinators of group " + id);
        }
        change(managed, membership, true);
    }

    /**
     * Somebody no longer coordinates it: by themselves, or by a facilitator.
     *
     * @throws GroupRefused with {@link Why#LAST_COORDINATOR} where nobody else does
     */
    public void stepDown(LabId lab, long id, PersonId by, PersonId person) {
        var managed = manage(lab, id, by);
        var group = managed.group();
        if (!by.equals(person) && !managed.by().facilitates()) {
            throw new GroupRefused(Why.COORDINATES, "group " + id);
        }
        var membership = book.member(group, person);
        if (!membership.coordinates()) {
            return;
        }
        if (!book.isCoordinatedWithout(group, person)) {
            throw new GroupRefused(Why.LAST_COORDINATOR, "group " + id);
        }
        change(managed, membership, false);
    }

    /** Another member coordinates it from now on instead of who does it now. Both or nothing. */
    public void handOver(LabId lab, long id, PersonId by, PersonId to) {
        coordinate(lab, id, by, to);
        stepDown(lab, id, by, by);
    }

    private void change(Managed managed, Membership membership, boolean coordinates) {
        var group = managed.group();
        membership.coordinate(coordinates);
        book.save(group, membership);
        log(managed, AuditAct.COORDINATOR_CHANGED, membership.person(), coordinates ? "+" : "-");
        events.publishEvent(new GroupEvent.CoordinatorChanged(
                group.lab(),
                group.id(),
                membership.person(),
                coordinates,
                managed.by().reader().orElseThrow(),
                clock.instant()));
    }

    private record Managed(WorkingGroup group, GroupStanding by) {}

    /** Held first and asked then: who was a coordinator a moment ago may not be one now. */
    private Managed manage(LabId lab, long id, PersonId by) {
        var group = book.hold(lab, id);
        return new Managed(group, access.mustManage(lab, id, by));
    }

    private void log(Managed managed, AuditAct act, PersonId person, String why) {
        if (managed.by().facilitates()) {
            audit.note(
                    managed.group().lab(),
                    managed.by().reader().orElseThrow(),
                    act,
                    managed.group().content(),
                    Optional.of(person),
                    why);
        }
    }

    private static void mustBeReason(PlainText reason) {
        if (!isReason(reason)) {
            throw new IllegalArgumentException("reason of " + reason.length() + " characters");
        }
    }
}

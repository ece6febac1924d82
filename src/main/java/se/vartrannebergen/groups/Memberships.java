package se.vartrannebergen.groups;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupRefused.Why;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Coming into groups and out of them, by oneself. What coordinators do with others is {@link Coordination}. */
@Service
@Transactional
public class Memberships {
    /** Of one group. */
    public static final int MOST_MEMBERS = 2_000;

    /** Who wait for an answer of one group. */
    public static final int MOST_ASKS = 200;

    /** Characters of the line with which one asks, as people count them. */
    public static final int LONGEST_WHY = 200;

    /** Who work here and must be in a group for young people before young people come in. */
    public static final int ADULTS_OF_YOUNG = 2;

    /** So long one takes back having left. */
    static final Duration LEFT_JUST_NOW = Duration.ofHours(1);

    private final MemberBook book;
    private final GroupAccess access;
    private final Staff staff;
    private final Pauses pauses;
    private final Haste haste;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(
            MemberBook book,
            GroupAccess access,
            Staff staff,
            Pauses pauses,
            Haste haste,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.access = access;
        this.staff = staff;
        this.pauses = pauses;
        this.haste = haste;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever starts a group is in it, and coordinates it. */
    void begin(WorkingGroup group, PersonId by) {
        var first = new Membership(group.lab(), group.id(), by);
        first.join(group.isYoung() && staff.worksNow(group.lab(), by), clock.instant());
        first.coordinate(true);
        book.save(group, first);
    }

    /** Joins a group that is not for young people alone. */
    public void join(LabId lab, long id, PersonId person) {
        join(lab, id, person, false);
    }

    /**
     * Joins a group that is open to all. Joining twice is joining once.
     *
     * @param saysYoung whether the person says that they are 11–17 years old
     * @throws GroupUnknown where the person may not know of it
     * @throws GroupRefused where it is not open to this person now; {@link Why} says what else there is
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     */
    public void join(LabId lab, long id, PersonId person, boolean saysYoung) {
        var group = enter(lab, id, person);
        var membership = book.of(group, person);
        if (membership.isMember()) {
            return;
        }
        if (membership.wasTurnedAway() || group.joining() == Joining.ASK) {
            throw new GroupRefused(Why.MUST_ASK, "group " + id);
        }
        if (group.joining() == Joining.INVITED) {
            throw new GroupRefused(Why.BY_INVITATION, "group " + id);
        }
        book.takeIn(group, membership, book.isAdult(group, person, saysYoung));
    }

    /** What comes of being invited: an invitation opens the door unless the person was turned away before. */
    void joinInvited(WorkingGroup group, Membership membership, boolean saysYoung) {
        if (membership.wasTurnedAway()) {
            throw new GroupRefused(Why.MUST_ASK, "group " + group.id());
        }
        book.takeIn(group, membership, book.isAdult(group, membership.person(), saysYoung));
    }

    /**
     * Asks to be taken in. Asking again, before it is answered, changes the line.
     *
     * @param why one line, at most {@link #LONGEST_WHY} characters; may be empty
     * @param saysYoung as for {@link #join}
     * @throws GroupRefused where there is nothing to ask: the group is open to this person, or takes in only whom it invites
     */
    public void ask(LabId lab, long id, PersonId person, PlainText why, boolean saysYoung) {
        if (why.isLongerThan(LONGEST_WHY)) {
            throw new IllegalArgumentException("line of " + why.length() + " characters");
        }
        var group = enter(lab, id, person);
        var membership = book.of(group, person);
        if (membership.isMember()) {
            return;
        }
        if (group.joining() == Joining.INVITED && !membership.wasTurnedAway()) {
            throw new GroupRefused(Why.BY_INVITATION, "group " + id);
        }
        var adult = book.isAdult(group, person, saysYoung);
        book.mustTakeIn(group, adult);
        var isNew = membership.state() != MembershipState.ASKED;
        if (isNew && book.count(group, "state = 'ASKED'") >= MOST_ASKS) {
            throw new GroupRefused(Why.TOO_MANY, "asks of group " + id);
        }
        haste.take(Act.WORK, lab, person);
        var now = clock.instant();
        membership.ask(why.value(), adult, now);
        book.save(group, membership);
        if (isNew) {
            events.publishEvent(new GroupEvent.MembershipAsked(lab, id, person, now));
        }
    }

    private WorkingGroup enter(LabId lab, long id, PersonId person) {
        pauses.mustPost(lab, person);
        var group = book.hold(lab, id);
        access.find(lab, id, Optional.of(person)).orElseThrow(() -> new GroupUnknown(id));
        return group;
    }

    /**
     * Leaves the group, or no longer asks. Who is not in it has left; who was turned away before they asked stays so.
     *
     * @throws GroupRefused with {@link Why#LAST_COORDINATOR} where others stay behind whom nobody would coordinate
     */
    public void leave(LabId lab, long id, PersonId person) {
        var group = book.hold(lab, id);
        var membership = book.of(group, person);
        if (membership.isMember()) {
            var staysBehind = group.isUnderWay() && book.count(group, "state = 'MEMBER'") > 1;
            if (membership.coordinates() && staysBehind && !book.isCoordinatedWithout(group, person)) {
                throw new GroupRefused(Why.LAST_COORDINATOR, "group " + id);
            }
            book.letLeave(group, membership);
        } else if (membership.state() == MembershipState.ASKED) {
            membership.takeBackAsk();
            book.save(group, membership);
        }
    }

    /**
     * Takes back having left, for an hour: also where one would have to ask or be invited now.
     *
     * @throws GroupRefused where they left longer ago, or the group takes in nobody now
     */
    public void comeBack(LabId lab, long id, PersonId person) {
        var group = enter(lab, id, person);
        var membership = book.of(group, person);
        if (membership.isMember()) {
            return;
        }
        var since = clock.instant().minus(LEFT_JUST_NOW);
        if (membership.state() != MembershipState.LEFT
                || !membership.wasMember()
                || membership.endedAt().filter(since::isBefore).isEmpty()) {
            throw new GroupRefused(Why.MUST_ASK, "group " + id);
        }
        book.takeIn(group, membership, book.isAdult(group, person, !membership.isAdult()));
    }

    /** Whether those outside read the name of this member. */
    public void showName(LabId lab, long id, PersonId person, boolean shown) {
        var group = book.hold(lab, id);
        var membership = book.member(group, person);
        if (membership.showName(shown)) {
            book.save(group, membership);
            events.publishEvent(new GroupEvent.MemberShown(lab, id, person));
        }
    }
}

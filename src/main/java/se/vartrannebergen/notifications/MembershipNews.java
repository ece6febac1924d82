package se.vartrannebergen.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupEvent;
import se.vartrannebergen.groups.GroupEvent.CoordinatorChanged;
import se.vartrannebergen.groups.GroupEvent.GroupOpened;
import se.vartrannebergen.groups.GroupEvent.GroupOrphaned;
import se.vartrannebergen.groups.GroupEvent.MemberRemoved;
import se.vartrannebergen.groups.GroupEvent.MembershipAnswered;
import se.vartrannebergen.groups.GroupEvent.MembershipAsked;
import se.vartrannebergen.groups.GroupPeople;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Coming into groups and out of them, told to those it is about and those who have something to do. */
@Component
class MembershipNews {
    private final Telling telling;
    private final GroupPeople people;
    private final GroupAccess access;
    private final Staff staff;

    MembershipNews(Telling telling, GroupPeople people, GroupAccess access, Staff staff) {
        this.telling = telling;
        this.people = people;
        this.access = access;
        this.staff = staff;
    }

    /** In a group for young people nobody is named before the page says who reads along. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void asked(MembershipAsked event) {
        var notice = notice(NoticeKind.GROUP_ASKED, event, event.person(), event.at());
        telling.tell(
                event.lab(),
                people.coordinators(event.lab(), event.group()),
                isYoung(event.lab(), event.group()) ? notice : notice.by(event.person()));
    }

    private boolean isYoung(LabId lab, long group) {
        return access.find(lab, group, Optional.empty())
                .filter(GroupStanding::young)
                .isPresent();
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void answered(MembershipAnswered event) {
        var kind = event.accepted() ? NoticeKind.GROUP_ACCEPTED : NoticeKind.GROUP_DECLINED;
        tell(event.person(), notice(kind, event, event.person(), event.at()), event);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void removed(MemberRemoved event) {
        tell(event.person(), notice(NoticeKind.GROUP_REMOVED, event, event.person(), event.at()), event);
    }

    /** Whoever did it themselves knows. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void coordinates(CoordinatorChanged event) {
        if (event.coordinates() && !event.by().equals(event.person())) {
            tell(event.person(), notice(NoticeKind.GROUP_COORDINATE, event, event.person(), event.at()), event);
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void orphaned(GroupOrphaned event) {
        if (event.orphaned()) {
            telling.tell(
                    event.lab(), staff.facilitators(event.lab()), notice(NoticeKind.GROUP_ORPHANED, event, event.at()));
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void opened(GroupOpened event) {
        var members = people.everybody(event.lab(), event.group());
        if (event.open()) {
            telling.tell(event.lab(), members, notice(NoticeKind.GROUP_OPENED, event, event.at()));
        } else {
            telling.tell(
                    event.lab(),
                    Stream.concat(members.stream(), staff.facilitators(event.lab()).stream())
                            .distinct()
                            .toList(),
                    notice(NoticeKind.GROUP_WAITS, event, event.at()));
        }
    }

    private void tell(PersonId person, NewNotice notice, GroupEvent event) {
        telling.tell(event.lab(), List.of(person), notice);
    }

    /** The same may happen again to the same person: by when it happened it is told from the time before. */
    private static NewNotice notice(NoticeKind kind, GroupEvent event, PersonId person, Instant at) {
        var cause =
                Long.toString(event.group(), 36) + "-" + Long.toString(person.value(), 36) + "-" + at.toEpochMilli();
        return NewNotice.of(kind, "member-" + cause).about(event.content());
    }

    private static NewNotice notice(NoticeKind kind, GroupEvent event, Instant at) {
        return NewNotice.of(kind, "group-" + event.group() + "-" + at.toEpochMilli())
                .about(event.content());
    }
}

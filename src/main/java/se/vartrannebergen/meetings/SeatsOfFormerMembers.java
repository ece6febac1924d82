package se.vartrannebergen.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupEvent;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Whoever is removed from a group has no seats at what it plans; whoever leaves one that only members read has none either. Those
 * seats go to who waits.
 */
@Component
class SeatsOfFormerMembers {
    private static final int MOST_MEETINGS = 1_000;

    private final GroupAccess groups;
    private final AnswerBook answers;
    private final JdbcClient jdbc;
    private final Clock clock;

    SeatsOfFormerMembers(GroupAccess groups, AnswerBook answers, JdbcClient jdbc, Clock clock) {
        this.groups = groups;
        this.answers = answers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    // No transaction around them: each meeting has its own.

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void removed(GroupEvent.MemberRemoved event) {
        if (!isMember(event.lab(), event.group(), event.person())) {
            takeAway(event.lab(), event.group(), event.person());
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void left(GroupEvent.MemberLeft event) {
        if (groups.find(event.lab(), event.group(), Optional.of(event.person()))
                .filter(GroupStanding::mayReadInside)
                .isEmpty()) {
            takeAway(event.lab(), event.group(), event.person());
        }
    }

    /** They may be back before this is heard. */
    private boolean isMember(LabId lab, long group, PersonId person) {
        return groups.find(lab, group, Optional.of(person))
                .filter(GroupStanding::isMember)
                .isPresent();
    }

    private void takeAway(LabId lab, long group, PersonId person) {
        ahead(lab, group, person).forEach(meeting -> answers.takeAway(lab, meeting, person));
    }

    private List<Long> ahead(LabId lab, long group, PersonId person) {
        return jdbc.sql("""
                        SELECT m.id FROM meeting m JOIN meeting_answer a ON a.meeting_id = m.id AND a.person_id = ?
                        WHERE m.lab_id = ? AND m.group_id = ? AND m.ends_at > ? ORDER BY m.id LIMIT ?""")
                .params(person.value(), lab.value(), group, LocalTimes.utc(clock.instant()), MOST_MEETINGS)
                .query(Long.class)
                .list();
    }
}

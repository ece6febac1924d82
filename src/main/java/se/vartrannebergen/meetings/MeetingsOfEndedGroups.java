package se.vartrannebergen.meetings;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupEvent.GroupClosed;

/** What a group had planned is called off as it ends, without words: its page says that the group has ended. */
@Component
class MeetingsOfEndedGroups {
    /** In one transaction; a group plans a few series of at most 53. */
    private static final int MOST = 1_000;

    private final MeetingRepository meetings;
    private final GroupAccess groups;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingsOfEndedGroups(
            MeetingRepository meetings,
            GroupAccess groups,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.groups = groups;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void closed(GroupClosed event) {
        groups.hold(event.lab(), event.group());
        var now = clock.instant();
        ahead(event).stream()
                .flatMap(id -> meetings.hold(event.lab().value(), id).stream())
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .forEach(meeting -> {
                    meeting.callOff("", now);
                    meetings.saveAndFlush(meeting);
                    events.publishEvent(new MeetingEvent.MeetingCalledOff(
                            event.lab(), meeting.id(), event.group(), meeting.sequence(), event.by()));
                });
    }

    private List<Long> ahead(GroupClosed event) {
        return jdbc.sql("""
                        SELECT id FROM meeting WHERE lab_id = ? AND group_id = ? AND state = 'PLANNED' AND starts_at > ?
                        ORDER BY id LIMIT ?""")
                .params(event.lab().value(), event.group(), LocalTimes.utc(clock.instant()), MOST)
                .query(Long.class)
                .list();
    }
}

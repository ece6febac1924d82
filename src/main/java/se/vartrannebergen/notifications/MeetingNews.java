package se.vartrannebergen.notifications;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.meetings.MeetingEvent;
import se.vartrannebergen.meetings.MeetingEvent.MeetingCalled;
import se.vartrannebergen.meetings.MeetingEvent.MeetingCalledOff;
import se.vartrannebergen.meetings.MeetingEvent.MeetingMoved;
import se.vartrannebergen.meetings.MeetingEvent.MeetingNears;
import se.vartrannebergen.meetings.MeetingEvent.SeatAwaited;
import se.vartrannebergen.meetings.MeetingEvent.SeatGiven;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * What happens to meetings, told to the members of their group and to whoever answered. Each says when the meeting is by now, none who
 * did it: those outside read no names of members but of those who allow it.
 */
@Component
class MeetingNews {
    private static final PersonId NOBODY = new PersonId(0);
    private static final String COMES = "a.answer = 'COMING'";
    private static final String ANSWERED = "a.answer IN ('COMING', 'WAITING', 'MAYBE')";

    private static final String MEMBERS = """
            SELECT m.person_id FROM group_member m
            WHERE m.group_id = :group AND m.state = 'MEMBER' AND m.person_id > :after ORDER BY m.person_id LIMIT :most""";

    /** Of a group that only members read, only members: who left knows nothing of what it plans. */
    private static final String ANSWERERS = """
            SELECT a.person_id FROM meeting_answer a
            JOIN meeting m ON m.id = a.meeting_id LEFT JOIN working_group g ON g.id = m.group_id
            WHERE a.lab_id = :lab AND a.meeting_id = :meeting AND a.person_id > :after AND %s
              AND (g.id IS NULL OR g.reading = 'EVERYBODY' OR EXISTS (SELECT 1 FROM group_member i
                   WHERE i.group_id = g.id AND i.person_id = a.person_id AND i.state = 'MEMBER'))
            ORDER BY a.person_id LIMIT :most""";

    private final Telling telling;
    private final JdbcClient jdbc;

    MeetingNews(Telling telling, JdbcClient jdbc) {
        this.telling = telling;
        this.jdbc = jdbc;
    }

    /** Of the whole area nobody is told by name: it stands on the home page. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void called(MeetingCalled event) {
        if (event.group() != null) {
            there(event, "PLANNED")
                    .ifPresent(there ->
                            all(MEMBERS, event, event.by(), notice(NoticeKind.MEETING_CALLED, event, there, "new")));
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void moved(MeetingMoved event) {
        answerers(ANSWERED, event, "PLANNED", event.by(), NoticeKind.MEETING_MOVED, "moved-" + event.sequence());
    }

    /** Unless that was undone before it could be told. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void calledOff(MeetingCalledOff event) {
        answerers(ANSWERED, event, "CALLED_OFF", event.by(), NoticeKind.MEETING_CALLED_OFF, "off-" + event.sequence());
    }

    /** Who had been told that it is off is told that it is on: as of a meeting that is new. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void calledOn(MeetingEvent.MeetingCalledOn event) {
        answerers(ANSWERED, event, "PLANNED", event.by(), NoticeKind.MEETING_CALLED, "on-" + event.sequence());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void nears(MeetingNears event) {
        answerers(COMES, event, "PLANNED", NOBODY, NoticeKind.MEETING_SOON, "soon-" + event.sequence());
    }

    /** Tells those whose answer is {@code which}, where the meeting still stands so. @param but who did it knows */
    private void answerers(String which, MeetingEvent event, String state, PersonId but, NoticeKind kind, String what) {
        there(event, state)
                .ifPresent(there -> all(ANSWERERS.formatted(which), event, but, notice(kind, event, there, what)));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void waits(SeatAwaited event) {
        one(event, event.person(), NoticeKind.MEETING_WAITING, "waits-" + event.ticket());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void seated(SeatGiven event) {
        one(event, event.person(), NoticeKind.MEETING_SEAT, "seat-" + event.ticket());
    }

    private void one(MeetingEvent event, PersonId person, NoticeKind kind, String what) {
        there(event, "PLANNED")
                .filter(there -> stillReads(event, person))
                .ifPresent(there -> telling.tell(event.lab(), List.of(person), notice(kind, event, there, what)));
    }

    /** Whose seat was taken away meanwhile is told of none. */
    private boolean stillReads(MeetingEvent event, PersonId person) {
        return some(ANSWERERS.formatted(ANSWERED), event, person.value() - 1).stream()
                .limit(1)
                .anyMatch(person::equals);
    }

    /** How the meeting stands when it is told of. */
    private record There(LocalDateTime starts) {}

    /** Of a group that is hidden nothing is told, and of one that has ended only what is called off. */
    private Optional<There> there(MeetingEvent event, String state) {
        return jdbc.sql("""
                        SELECT m.starts FROM meeting m LEFT JOIN working_group g ON g.id = m.group_id
                        WHERE m.lab_id = ? AND m.id = ? AND m.state = ?
                          AND (g.id IS NULL OR g.state = 'ACTIVE' OR g.state = 'CLOSED' AND m.state = 'CALLED_OFF')""")
                .params(event.lab().value(), event.meeting(), state)
                .query((row, number) -> new There(row.getObject("starts", LocalDateTime.class)))
                .optional();
    }

    private static NewNotice notice(NoticeKind kind, MeetingEvent event, There there, String what) {
        var group = event.group();
        return NewNotice.of(kind, "meeting-" + event.meeting() + "-" + what)
                .about(group == null ? event.content() : new ContentRef(GroupStanding.KIND, group))
                .from(MeetingStanding.KIND, event.meeting())
                .with(there.starts().toString());
    }

    /** A part at a time. @param but who did it knows */
    private void all(String people, MeetingEvent event, PersonId but, NewNotice notice) {
        var some = some(people, event, 0);
        while (!some.isEmpty()) {
            telling.tell(
                    event.lab(),
                    some.stream().filter(person -> !person.equals(but)).toList(),
                    notice);
            some = some.size() < NoticeBook.BATCH
                    ? List.of()
                    : some(people, event, some.getLast().value());
        }
    }

    private List<PersonId> some(String people, MeetingEvent event, long after) {
        LabId lab = event.lab();
        return jdbc
                .sql(people)
                .param("lab", lab.value())
                .param("meeting", event.meeting())
                .param("group", event.group())
                .param("after", after)
                .param("most", NoticeBook.BATCH)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}

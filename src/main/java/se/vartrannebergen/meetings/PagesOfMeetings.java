package se.vartrannebergen.meetings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.people.PersonRenamed;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;

/** Tells the pages that visitors read what changed of meetings: their own, and those of their group. */
@Component
class PagesOfMeetings {
    /** Of one person. */
    private static final int MOST_MEETINGS = 1_000;

    private final PublicPages pages;
    private final JdbcClient jdbc;

    PagesOfMeetings(PublicPages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(MeetingEvent event) {
        switch (event) {
            case MeetingEvent.SeatAwaited waits -> {} // whoever answered has said so
            case MeetingEvent.MeetingNears nears -> {}
            case MeetingEvent.MeetingAnswered answered ->
                shown(event).forEach(what -> pages.counted(event.lab(), what));
            case MeetingEvent.SeatGiven given -> shown(event).forEach(what -> pages.counted(event.lab(), what));
            case MeetingEvent.MeetingCalled called -> shown(event).forEach(what -> pages.changed(event.lab(), what));
            case MeetingEvent.MeetingCalledOn on -> shown(event).forEach(what -> pages.changed(event.lab(), what));
            case MeetingEvent.MeetingRestored restored ->
                shown(event).forEach(what -> pages.changed(event.lab(), what));
            // What it said before is not to be read again.
            case MeetingEvent.MeetingChanged changed -> gone(event);
            case MeetingEvent.MeetingMoved moved -> gone(event);
            case MeetingEvent.MeetingCalledOff off -> gone(event);
            case MeetingEvent.MeetingHidden hidden -> gone(event);
            case MeetingEvent.MeetingRemoved removed -> gone(event);
        }
    }

    private void gone(MeetingEvent event) {
        shown(event).forEach(what -> pages.gone(event.lab(), what));
    }

    private static List<ContentRef> shown(MeetingEvent event) {
        return Stream.concat(
                        Stream.of(event.content()),
                        Optional.ofNullable(event.group())
                                .map(group -> new ContentRef(GroupStanding.KIND, group))
                                .stream())
                .toList();
    }

    /** A name that somebody gave up stands on no page any more, not even for a minute. */
    @EventListener
    void follow(PersonRenamed event) {
        jdbc.sql("SELECT id FROM meeting WHERE lab_id = ? AND made_by = ? ORDER BY id DESC LIMIT ?")
                .params(event.lab().value(), event.person().value(), MOST_MEETINGS)
                .query(Long.class)
                .list()
                .forEach(meeting -> pages.gone(event.lab(), new ContentRef(MeetingStanding.KIND, meeting)));
    }
}

package se.vartrannebergen.meetings.agenda;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.people.PersonRenamed;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;

/** A name that somebody gave up stands on no page any more, not even for a minute: points and promises are read with names. */
@Component
class PagesOfAgenda {
    /** With something of one person. */
    private static final int MOST_MEETINGS = 1_000;

    private final PublicPages pages;
    private final JdbcClient jdbc;

    PagesOfAgenda(PublicPages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(PersonRenamed event) {
        jdbc.sql("""
                        SELECT meeting_id FROM agenda_point WHERE lab_id = :lab AND author_id = :person AND state = 'PUBLIC'
                        UNION SELECT meeting_id FROM meeting_promise WHERE lab_id = :lab AND who = :person LIMIT :most""")
                .param("lab", event.lab().value())
                .param("person", event.person().value())
                .param("most", MOST_MEETINGS)
                .query(Long.class)
                .list()
                .forEach(meeting -> pages.gone(event.lab(), new ContentRef(MeetingStanding.KIND, meeting)));
    }
}

package se.vartrannebergen.meetings.minutes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.meetings.MeetingStanding;

/** When a group met before. */
@Component
public class PreviousMeetings {
    private final JdbcClient jdbc;

    PreviousMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the one before this ended; empty where there was none that was held. One statement. */
    public Optional<Instant> end(MeetingStanding meeting) {
        return meeting.group()
                .flatMap(group -> jdbc.sql("""
                        SELECT ends_at FROM meeting
                        WHERE lab_id = ? AND group_id = ? AND state = 'PLANNED' AND starts_at < ?
                        ORDER BY starts_at DESC, id DESC LIMIT 1""")
                        .params(
                                meeting.lab().value(),
                                group.id(),
                                LocalDateTime.ofInstant(meeting.startsAt(), ZoneOffset.UTC))
                        .query(LocalDateTime.class)
                        .optional()
                        .map(at -> at.toInstant(ZoneOffset.UTC)));
    }
}

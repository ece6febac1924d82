package se.vartrannebergen.meetings.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.MeetingAccess;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.prerender.PublicAddress;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Texts;

/**
 * Calendars of meetings. Those to subscribe to hold at most {@link #MOST}, the nearest, of the last 90 days and the year to come.
 * Each costs at most three statements.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class CalendarFeeds {
    public static final int MOST = 500;
    private static final Duration BACK = Duration.ofDays(90);
    private static final Duration AHEAD = Duration.ofDays(366);

    private static final String READ = """
            SELECT m.id, m.group_id, m.title, m.text, m.language, m.starts, m.ends, m.ends_at, m.place_id, m.directions,
                   m.bring, m.state, m.why_called_off, m.sequence, m.changed_at, w.name AS group_name,
                   IF(:sees_links OR w.id IS NULL OR w.reading = 'EVERYBODY', m.link, NULL) AS link
            FROM meeting m LEFT JOIN working_group w ON w.id = m.group_id
            WHERE m.lab_id = :lab AND m.state IN ('PLANNED', 'CALLED_OFF') AND\s""";

    private static final String NEAR = """
             AND m.starts_at BETWEEN :first AND :last
            ORDER BY ABS(TIMESTAMPDIFF(MINUTE, m.starts_at, :now)), m.id LIMIT :most""";

    private final JdbcClient jdbc;
    private final GroupAccess groups;
    private final MeetingAccess meetings;
    private final CalendarAddresses addresses;
    private final CalendarWords words;
    private final Texts texts;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient jdbc,
            GroupAccess groups,
            MeetingAccess meetings,
            CalendarAddresses addresses,
            PublicAddress address,
            Texts texts,
            Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.meetings = meetings;
        this.addresses = addresses;
        this.words = new CalendarWords(address, texts);
        this.texts = texts;
        this.clock = clock;
    }

    /** One meeting; empty where there is none that the reader, or a visitor, may read. */
    public Optional<CalendarFile> meeting(Lab lab, long id, Optional<PersonId> reader, Language language) {
        return meetings.find(lab.id(), id, reader)
                .filter(found -> found.state().isShown())
                .map(found -> new CalendarFile(
                        found.title(),
                        found.language(),
                        entries(lab, language, READ + "m.id = :id", seesLinks(found), "id", id)));
    }

    private static boolean seesLinks(MeetingStanding meeting) {
        return meeting.group().map(GroupStanding::isMember).orElse(true);
    }

    /** The meetings of a group; empty where there is none that the reader, or a visitor, may read inside. */
    public Optional<CalendarFile> group(Lab lab, long id, Optional<PersonId> reader, Language language) {
        return groups.find(lab.id(), id, reader)
                .filter(GroupStanding::mayReadInside)
                .map(group -> new CalendarFile(
                        group.name(),
                        group.language(),
                        entries(lab, language, READ + "m.group_id = :id" + NEAR, group.isMember(), "id", id)));
    }

    /** The meetings of the area, and of all groups that everybody reads. */
    public CalendarFile area(Lab lab, Language language) {
        var all = "(m.group_id IS NULL OR w.reading = :reading AND w.state IN ('ACTIVE', 'CLOSED'))";
        return new CalendarFile(
                texts.get(language, "meetings.calendar.area", lab.name()),
                language,
                entries(lab, language, READ + all + NEAR, false, "reading", "EVERYBODY"));
    }

    /** The meetings of the groups that a person is in; empty where the address leads nowhere (any more). */
    public Optional<CalendarFile> own(Lab lab, String token, Language language) {
        var theirs = """
                w.state IN ('WAITING', 'OPENING', 'ACTIVE', 'CLOSED') AND EXISTS (SELECT 1 FROM group_member g
                    WHERE g.lab_id = m.lab_id AND g.group_id = m.group_id AND g.person_id = :person AND g.state = 'MEMBER')""";
        return addresses
                .person(lab.id(), token)
                .map(person -> new CalendarFile(
                        texts.get(language, "meetings.calendar.own", lab.name()),
                        language,
                        entries(lab, language, READ + theirs + NEAR, true, "person", person.value())));
    }

    private List<CalendarEntry> entries(
            Lab lab, Language language, String sql, boolean seesLinks, String name, Object value) {
        var now = clock.instant();
        return jdbc
                .sql(sql)
                .param("lab", lab.id().value())
                .param("sees_links", seesLinks)
                .param("first", CalendarWords.utc(now.minus(BACK)))
                .param("last", CalendarWords.utc(now.plus(AHEAD)))
                .param("now", CalendarWords.utc(now))
                .param("most", MOST)
                .param(name, value)
                .query((row, number) -> words.entry(row, lab, language))
                .list()
                .stream()
                .sorted(CalendarEntry.IN_TIME)
                .toList();
    }
}

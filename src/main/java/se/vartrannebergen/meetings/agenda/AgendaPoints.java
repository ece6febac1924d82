package se.vartrannebergen.meetings.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** The points as they are kept. */
@Component
class AgendaPoints {
    private static final String READ = """
            SELECT a.id, a.author_id, a.title, a.text, a.minutes, a.language, a.edition, p.display_name,
                   COALESCE(g.name_shown AND g.state = 'MEMBER', FALSE) AS name_shown
            FROM agenda_point a JOIN person p ON p.id = a.author_id
            LEFT JOIN group_member g ON g.group_id = :group AND g.person_id = a.author_id
            WHERE a.lab_id = :lab AND a.meeting_id = :meeting AND a.state = :state""";

    private final JdbcClient jdbc;

    AgendaPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgendaPoint> of(MeetingStanding meeting) {
        return read(meeting, READ + " ORDER BY a.place, a.id LIMIT " + Agenda.MOST_POINTS, "PUBLIC")
                .query((row, number) -> point(row, meeting))
                .list();
    }

    Optional<AgendaPoint> one(MeetingStanding meeting, long point, String state) {
        return read(meeting, READ + " AND a.id = :point", state)
                .param("point", point)
                .query((row, number) -> point(row, meeting))
                .optional();
    }

    private JdbcClient.StatementSpec read(MeetingStanding meeting, String sql, String state) {
        return jdbc.sql(sql)
                .param("group", meeting.group().map(group -> group.id()).orElse(0L))
                .param("lab", meeting.lab().value())
                .param("meeting", meeting.id())
                .param("state", state);
    }

    private static AgendaPoint point(ResultSet row, MeetingStanding meeting) throws SQLException {
        var name = Optional.ofNullable(row.getString("display_name")).orElse("");
        var shown = row.getBoolean("name_shown");
        var author = new PersonId(row.getLong("author_id"));
        return new AgendaPoint(
                row.getLong("id"),
                row.getString("title"),
                row.getString("text"),
                Optional.ofNullable(row.getObject("minutes", Integer.class)),
                new Language(row.getString("language")),
                meeting.group()
                        .map(group -> group.called(name, shown))
                        .orElse(Optional.of(name).filter(known -> !known.isEmpty())),
                AgendaRules.mayChange(
                        meeting, meeting.reader().filter(author::equals).isPresent()),
                row.getInt("edition"));
    }

    Optional<Long> meeting(LabId lab, long point) {
        return jdbc.sql("SELECT meeting_id FROM agenda_point WHERE lab_id = ? AND id = ?")
                .params(lab.value(), point)
                .query(Long.class)
                .optional();
    }

    /** A second tap, or a request sent again, adds nothing. */
    Optional<Long> same(LabId lab, long meeting, PersonId by, NewPoint said) {
        return jdbc.sql("""
                        SELECT id FROM agenda_point
                        WHERE lab_id = ? AND meeting_id = ? AND author_id = ? AND state = 'PUBLIC'
                          AND title = ? COLLATE utf8mb4_bin AND text = ? COLLATE utf8mb4_bin
                        ORDER BY id LIMIT 1""")
                .params(
                        lab.value(),
                        meeting,
                        by.value(),
                        said.title().value(),
                        said.text().value())
                .query(Long.class)
                .optional();
    }

    List<Long> order(LabId lab, long meeting) {
        return jdbc.sql("""
                        SELECT id FROM agenda_point WHERE lab_id = ? AND meeting_id = ? AND state = 'PUBLIC'
                        ORDER BY place, id LIMIT ?""")
                .params(lab.value(), meeting, Agenda.MOST_POINTS)
                .query(Long.class)
                .list();
    }

    /** Whoever does it holds the meeting. */
    void swap(LabId lab, long one, long other) {
        var places = List.of(place(lab, one), place(lab, other));
        put(lab, one, places.getLast());
        put(lab, other, places.getFirst());
    }

    private long place(LabId lab, long point) {
        return jdbc.sql("SELECT place FROM agenda_point WHERE lab_id = ? AND id = ?")
                .params(lab.value(), point)
                .query(Long.class)
                .single();
    }

    private void put(LabId lab, long point, long place) {
        jdbc.sql("UPDATE agenda_point SET place = ? WHERE lab_id = ? AND id = ?")
                .params(place, lab.value(), point)
                .update();
    }
}

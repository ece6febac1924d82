package se.vartrannebergen.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Seats and the line of those who wait. Everything here happens within a transaction that holds the meeting's row: two never take
 * the same seat.
 *
 * <p>The line is strict: whoever waits and does not fit is waited for, and nobody behind gets a seat before. Only who is more than
 * the limit, since it was lowered, is not waited for: a seat for them cannot come.
 */
@Component
class SeatBook {
    private static final int MOST_MOVED_UP = NewMeeting.MOST_PEOPLE;

    private final JdbcClient jdbc;
    private final Clock clock;

    SeatBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param most the limit; empty where there is none */
    record Held(
            LabId lab,
            long meeting,
            @Nullable Long group,
            MeetingState state,
            Instant endsAt,
            Optional<Integer> most,
            int seats,
            int nextTicket) {}

    /** Who got seats, and with which ticket they waited for them. */
    record MovedUp(PersonId person, int ticket) {}

    Optional<Held> hold(LabId lab, long meeting) {
        return jdbc.sql("""
                        SELECT id, group_id, state, ends_at, most_people, seats, next_ticket
                        FROM meeting FORCE INDEX (uk_meeting_lab) WHERE lab_id = ? AND id = ? FOR UPDATE""")
                .params(lab.value(), meeting)
                .query((row, number) -> new Held(
                        lab,
                        meeting,
                        row.getObject("group_id", Long.class),
                        MeetingState.valueOf(row.getString("state")),
                        LocalTimes.utc(row.getObject("ends_at", LocalDateTime.class)),
                        Optional.ofNullable(row.getObject("most_people", Integer.class)),
                        row.getInt("seats"),
                        row.getInt("next_ticket")))
                .optional();
    }

    /** What somebody said before. @param ticket of who waits */
    record Before(AnswerKind kind, int people, @Nullable Integer ticket) {}

    Optional<Before> before(Held held, PersonId person) {
        return jdbc.sql("SELECT answer, adults + children AS people, ticket FROM meeting_answer"
                        + " WHERE lab_id = ? AND meeting_id = ? AND person_id = ?")
                .params(held.lab().value(), held.meeting(), person.value())
                .query((row, number) -> before(row))
                .optional();
    }

    private static Before before(ResultSet row) throws SQLException {
        return new Before(
                AnswerKind.valueOf(row.getString("answer")),
                row.getInt("people"),
                row.getObject("ticket", Integer.class));
    }

    /** Whether somebody waits for whom a seat can come. */
    boolean isWaitedFor(Held held) {
        return !inLine(held, 1).isEmpty();
    }

    private record InLine(PersonId person, int people, int ticket) {}

    private List<InLine> inLine(Held held, int some) {
        return jdbc.sql("""
                        SELECT person_id, adults + children AS people, ticket FROM meeting_answer
                        WHERE lab_id = ? AND meeting_id = ? AND ticket IS NOT NULL AND adults + children <= ?
                        ORDER BY ticket LIMIT ?""")
                .params(held.lab().value(), held.meeting(), held.most().orElse(NewMeeting.MOST_PEOPLE), some)
                .query((row, number) ->
                        new InLine(new PersonId(row.getLong("person_id")), row.getInt("people"), row.getInt("ticket")))
                .list();
    }

    /** Writes down an answer. @param ticket of who waits */
    void write(Held held, PersonId person, AnswerKind kind, int adults, int children, @Nullable Integer ticket) {
        jdbc.sql("""
                        INSERT INTO meeting_answer
                            (lab_id, meeting_id, person_id, answer, adults, children, ticket, asked_again, answered_at)
                        VALUES (:lab, :meeting, :person, :answer, :adults, :children, :ticket, FALSE, :now)
                        ON DUPLICATE KEY UPDATE answer = VALUES(answer), adults = VALUES(adults), children = VALUES(children),
                            ticket = VALUES(ticket), asked_again = FALSE, answered_at = VALUES(answered_at)""")
                .param("lab", held.lab().value())
                .param("meeting", held.meeting())
                .param("person", person.value())
                .param("answer", kind.name())
                .param("adults", adults)
                .param("children", children)
                .param("ticket", ticket)
                .param("now", LocalTimes.utc(clock.instant()))
                .update();
        if (ticket != null && ticket == held.nextTicket()) {
            jdbc.sql("UPDATE meeting SET next_ticket = next_ticket + 1 WHERE lab_id = ? AND id = ?")
                    .params(held.lab().value(), held.meeting())
                    .update();
        }
    }

    void forget(Held held, PersonId person) {
        jdbc.sql("DELETE FROM meeting_answer WHERE lab_id = ? AND meeting_id = ? AND person_id = ?")
                .params(held.lab().value(), held.meeting(), person.value())
                .update();
    }

    /** Nobody is thrown out by a lower one. */
    void limit(LabId lab, long meeting, Optional<Integer> most) {
        jdbc.sql("UPDATE meeting SET most_people = :most, room = IF(:most IS NULL, NULL, GREATEST(:most, seats))"
                        + " WHERE lab_id = :lab AND id = :id")
                .param("most", most.orElse(null))
                .param("lab", lab.value())
                .param("id", meeting)
                .update();
    }

    /** It is at another time or place: whoever comes, perhaps comes or waits keeps that, and is asked again. */
    void askAgain(LabId lab, long meeting) {
        jdbc.sql("UPDATE meeting_answer SET asked_again = TRUE WHERE lab_id = ? AND meeting_id = ? AND answer <> 'NO'")
                .params(lab.value(), meeting)
                .update();
    }

    /** Counts who comes, after answers were written, and gives free seats to who waits, in the order of the line. */
    List<MovedUp> settle(LabId lab, long meeting) {
        count(lab, meeting);
        var held = hold(lab, meeting).orElseThrow();
        var free = held.most().map(most -> most - held.seats()).orElse(Integer.MAX_VALUE);
        if (free <= 0) {
            return List.of();
        }
        var movedUp = new ArrayList<MovedUp>();
        for (var next : inLine(held, Math.min(free, MOST_MOVED_UP) + 1)) {
            if (next.people() > free) {
                break;
            }
            free -= next.people();
            seat(held, next);
            movedUp.add(new MovedUp(next.person(), next.ticket()));
        }
        if (!movedUp.isEmpty()) {
            count(lab, meeting);
        }
        return movedUp;
    }

    /** The constraints of the table refuse a figure above the limit. */
    private void count(LabId lab, long meeting) {
        jdbc.sql("""
                        UPDATE meeting SET
                            seats = (SELECT COALESCE(SUM(adults + children), 0) FROM meeting_answer
                                     WHERE meeting_id = :id AND answer = 'COMING'),
                            room = IF(most_people IS NULL, NULL, GREATEST(most_people, LEAST(room, seats)))
                        WHERE lab_id = :lab AND id = :id""").param("lab", lab.value()).param("id", meeting).update();
    }

    private void seat(Held held, InLine next) {
        jdbc.sql("UPDATE meeting_answer SET answer = 'COMING', ticket = NULL"
                        + " WHERE lab_id = ? AND meeting_id = ? AND person_id = ?")
                .params(held.lab().value(), held.meeting(), next.person().value())
                .update();
    }
}

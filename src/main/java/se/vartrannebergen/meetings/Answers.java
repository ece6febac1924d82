package se.vartrannebergen.meetings;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.meetings.MeetingRefused.Why;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who comes to a meeting. One answer each, changed at will while it is not over; never more people than the limit. */
@Service
public class Answers {
    private final MeetingAccess access;
    private final AnswerBook book;
    private final SeatGate gate;
    private final Pauses pauses;
    private final JdbcClient jdbc;

    Answers(MeetingAccess access, AnswerBook book, SeatGate gate, Pauses pauses, JdbcClient jdbc) {
        this.access = access;
        this.book = book;
        this.gate = gate;
        this.pauses = pauses;
        this.jdbc = jdbc;
    }

    /**
     * Answers, or answers otherwise. When all seats are taken one waits; the same answer twice is one answer. Who waits and says how
     * many they are keeps the place in the line. When this returns, the answer is on disk.
     *
     * @return how they stand now: who wants to come, comes or waits
     * @throws MeetingUnknown where the person may not read it
     * @throws MeetingRefused where nobody answers any more, where they want more seats than there are and have some, are more than the
     *     limit, or bring no adult
     * @throws se.vartrannebergen.moderation.Paused where the person is suspended
     */
    // No transaction around this: who waits for their turn holds no connection.
    public MyAnswer answer(LabId lab, PersonId person, long meeting, NewAnswer said) {
        var standing = access.mustRead(lab, meeting, Optional.of(person));
        pauses.mustVote(lab, person);
        if (said.said() != NewAnswer.Said.NO && said.adults() == 0 && !standing.young()) {
            throw new MeetingRefused(Why.NO_ADULT, "meeting " + meeting);
        }
        mustTakeAnswers(standing);
        gate.pass(() -> {
            book.keep(lab, meeting, person, said);
            return true;
        });
        return mine(standing, person).orElseThrow();
    }

    static void mustTakeAnswers(MeetingStanding meeting) {
        if (!meeting.takesAnswers()) {
            throw new MeetingRefused(Why.NOT_OPEN, "meeting " + meeting.id());
        }
    }

    /** What the person said; empty where they have not answered. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    Optional<MyAnswer> mine(MeetingStanding meeting, PersonId person) {
        return jdbc.sql("""
                        SELECT a.answer, a.adults, a.children, a.asked_again, a.ticket,
                               (SELECT COUNT(*) FROM meeting_answer b
                                WHERE b.meeting_id = a.meeting_id AND b.ticket <= a.ticket) AS in_line
                        FROM meeting_answer a WHERE a.lab_id = ? AND a.meeting_id = ? AND a.person_id = ?""")
                .params(meeting.lab().value(), meeting.id(), person.value())
                .query((row, number) -> new MyAnswer(
                        AnswerKind.valueOf(row.getString("answer")),
                        row.getInt("adults"),
                        row.getInt("children"),
                        Optional.ofNullable(row.getObject("ticket", Integer.class))
                                        .isPresent()
                                ? Optional.of(row.getInt("in_line"))
                                : Optional.empty(),
                        row.getBoolean("asked_again")))
                .optional();
    }

    record Told(MeetingFigures figures, List<MeetingPage.Who> who) {}

    /** How many said what, and some of those who did, where the reader may read their names. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    Told told(MeetingStanding meeting, int mostNames) {
        var figures = jdbc.sql("""
                        SELECT COALESCE(SUM(IF(answer = 'COMING', adults, 0)), 0) AS adults,
                               COALESCE(SUM(IF(answer = 'COMING', children, 0)), 0) AS children,
                               COALESCE(SUM(IF(answer = 'MAYBE', adults + children, 0)), 0) AS maybe,
                               COALESCE(SUM(IF(answer = 'WAITING', adults + children, 0)), 0) AS waiting,
                               COALESCE(SUM(answer = 'WAITING'), 0) AS waiting_parties,
                               COALESCE(SUM(answer = 'NO'), 0) AS declined,
                               COALESCE(SUM(asked_again AND answer <> 'NO'), 0) AS not_again
                        FROM meeting_answer WHERE lab_id = ? AND meeting_id = ?""")
                .params(meeting.lab().value(), meeting.id())
                .query((row, number) -> new MeetingFigures(
                        row.getInt("adults"),
                        row.getInt("children"),
                        row.getInt("maybe"),
                        row.getInt("waiting"),
                        row.getInt("waiting_parties"),
                        row.getInt("declined"),
                        row.getInt("not_again")))
                .single();
        return new Told(figures, meeting.seesNames() ? names(meeting, mostNames) : List.of());
    }

    private List<MeetingPage.Who> names(MeetingStanding meeting, int most) {
        return jdbc
                .sql("""
                        SELECT p.display_name, a.answer, a.adults + a.children AS people, a.asked_again
                        FROM meeting_answer a JOIN person p ON p.id = a.person_id
                        WHERE a.lab_id = ? AND a.meeting_id = ? AND a.answer <> 'NO'
                        ORDER BY FIELD(a.answer, 'COMING', 'WAITING', 'MAYBE'), a.ticket, a.answered_at, a.person_id LIMIT ?""")
                .params(meeting.lab().value(), meeting.id(), most)
                .query((row, number) -> meeting.called(Optional.ofNullable(row.getString("display_name"))
                                .orElse(""))
                        .map(name -> {
                            try {
                                return new MeetingPage.Who(
                                        name,
                                        AnswerKind.valueOf(row.getString("answer")),
                                        row.getInt("people"),
                                        row.getBoolean("asked_again"));
                            } catch (java.sql.SQLException unreadable) {
                                throw new IllegalStateException(unreadable);
                            }
                        }))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}

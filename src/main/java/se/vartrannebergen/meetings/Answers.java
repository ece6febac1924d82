package se.vartrannebergen.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
@Transactional
public class Answers {
    private final MeetingAccess access;
    private final SeatBook book;
    private final Pauses pauses;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answers(
            MeetingAccess access,
            SeatBook book,
            Pauses pauses,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.book = book;
        this.pauses = pauses;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers, or answers otherwise. When all seats are taken one waits; the same answer twice is one answer. Who waits and says how
     * many they are keeps the place in the line.
     *
     * @return how they stand now: who wants to come, comes or waits
     * @throws MeetingUnknown where the person may not read it
     * @throws MeetingRefused where nobody answers any more, where they want more seats than there are and have some, are more than the
     *     limit, or bring no adult
     * @throws se.vartrannebergen.moderation.Paused where the person is suspended
     */
    public MyAnswer answer(LabId lab, PersonId person, long meeting, NewAnswer said) {
        var standing = access.mustRead(lab, meeting, Optional.of(person));
        pauses.mustVote(lab, person);
        if (said.said() != NewAnswer.Said.NO && said.adults() == 0 && !standing.young()) {
            throw new MeetingRefused(Why.NO_ADULT, "meeting " + meeting);
        }
        var held = book.hold(lab, meeting).orElseThrow(() -> new MeetingUnknown(meeting));
        var groupIsActive = standing.group().map(group -> group.isActive()).orElse(true);
        if (!MeetingRules.takesAnswers(held.state(), groupIsActive, held.endsAt(), clock.instant())) {
            throw new MeetingRefused(Why.NOT_OPEN, "meeting " + meeting);
        }
        var before = book.before(held, person).orElse(null);
        var waits = keep(held, person, before, said);
        settle(lab, meeting, held.group());
        events.publishEvent(new MeetingEvent.MeetingAnswered(lab, meeting, held.group()));
        if (waits != null && (before == null || !waits.equals(before.ticket()))) {
            events.publishEvent(new MeetingEvent.SeatAwaited(lab, meeting, held.group(), person, waits));
        }
        return mine(standing, person).orElseThrow();
    }

    /** @return the ticket of who waits */
    private @Nullable Integer keep(
            SeatBook.Held held, PersonId person, SeatBook.@Nullable Before before, NewAnswer said) {
        var kind = switch (said.said()) {
            case NO -> AnswerKind.NO;
            case MAYBE -> AnswerKind.MAYBE;
            case COMING -> comingOrWaiting(held, before, said.people());
        };
        var ticket = kind == AnswerKind.WAITING ? ticket(held, before) : null;
        book.write(held, person, kind, said.adults(), said.children(), ticket);
        return ticket;
    }

    private static int ticket(SeatBook.Held held, SeatBook.@Nullable Before before) {
        var kept = before == null ? null : before.ticket();
        return kept == null ? held.nextTicket() : kept;
    }

    private AnswerKind comingOrWaiting(SeatBook.Held held, SeatBook.@Nullable Before before, int people) {
        if (held.most().isEmpty()) {
            return AnswerKind.COMING;
        }
        var most = held.most().get();
        var had = before != null && before.kind() == AnswerKind.COMING ? before.people() : 0;
        if (people <= had) {
            return AnswerKind.COMING;
        }
        if (people > most) {
            throw new MeetingRefused(Why.MORE_THAN_THE_LIMIT, people + " of " + most);
        }
        var isFree = held.seats() - had + people <= most && !book.isWaitedFor(held);
        if (had > 0 && !isFree) {
            throw new MeetingRefused(Why.NO_ROOM_FOR_MORE, people + " instead of " + had);
        }
        // Who waits already goes through the line as all others do.
        return isFree ? AnswerKind.COMING : AnswerKind.WAITING;
    }

    /** Seats that are free now go to who waits, who are told. */
    void settle(LabId lab, long meeting, @Nullable Long group) {
        for (var up : book.settle(lab, meeting)) {
            events.publishEvent(new MeetingEvent.SeatGiven(lab, meeting, group, up.person(), up.ticket()));
        }
    }

    /** The person is no longer one of those who may come: their seat is free. Nothing happens where they had none. */
    void takeAway(LabId lab, long meeting, PersonId person) {
        book.hold(lab, meeting).ifPresent(held -> {
            book.forget(held, person);
            settle(lab, meeting, held.group());
            events.publishEvent(new MeetingEvent.MeetingAnswered(lab, meeting, held.group()));
        });
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

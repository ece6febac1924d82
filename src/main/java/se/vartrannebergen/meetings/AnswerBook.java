package se.vartrannebergen.meetings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.meetings.MeetingRefused.Why;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Writes down answers, each in a transaction of its own that holds the meeting, and says what came of them. */
@Component
@Transactional
class AnswerBook {
    private final SeatBook book;
    private final ApplicationEventPublisher events;
    private final MeetingAccess access;

    AnswerBook(SeatBook book, ApplicationEventPublisher events, MeetingAccess access) {
        this.book = book;
        this.events = events;
        this.access = access;
    }

    void keep(LabId lab, long meeting, PersonId person, NewAnswer said) {
        var held = book.hold(lab, meeting).orElseThrow(() -> new MeetingUnknown(meeting));
        // The meeting may have changed while this waited, its group, and who is in that. The seats of whoever is
        // removed after this
        // are taken away: that waits for this meeting.
        Answers.mustTakeAnswers(access.mustRead(lab, meeting, Optional.of(person)));
        var before = book.before(held, person).orElse(null);
        var waits = keep(held, person, before, said);
        settle(lab, meeting, held.group());
        events.publishEvent(new MeetingEvent.MeetingAnswered(lab, meeting, held.group()));
        if (waits != null && (before == null || !waits.equals(before.ticket()))) {
            events.publishEvent(new MeetingEvent.SeatAwaited(lab, meeting, held.group(), person, waits));
        }
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
}

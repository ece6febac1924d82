package se.vartrannebergen.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Tells people, in transactions that never grow with their number, and lets pages that are open know. It runs outside of a
 * transaction: where one of them fails, those before it stand, and whoever was told is not told again.
 */
@Component
class Telling {
    private final NoticeBook book;
    private final ApplicationEventPublisher events;

    Telling(NoticeBook book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    void tell(LabId lab, List<PersonId> persons, NewNotice notice) {
        for (var some : batches(persons)) {
            book.tell(lab, some, notice);
            events.publishEvent(new InboxChanged(lab, some));
        }
    }

    /** Tells them unless the decision was taken back. */
    void tellOfDecision(LabId lab, long decision, List<PersonId> persons, NewNotice notice) {
        for (var some : batches(persons)) {
            if (book.tellOfDecision(lab, decision, some, notice)) {
                events.publishEvent(new InboxChanged(lab, some));
            }
        }
    }

    void takeBack(LabId lab, List<PersonId> persons, String cause, NewNotice instead) {
        for (var some : batches(persons)) {
            book.takeBack(lab, some, cause, instead);
            events.publishEvent(new InboxChanged(lab, some));
        }
    }

    /** Everybody who voted for the idea, but for its author. */
    void tellVoters(LabId lab, long idea, NewNotice notice) {
        tellVoters(lab, idea, Optional.empty(), notice);
    }

    /** The same. @param but whoever did it themselves */
    void tellVoters(LabId lab, long idea, Optional<PersonId> but, NewNotice notice) {
        var told = book.tellVoters(lab, idea, Optional.empty(), but, notice);
        while (!told.isEmpty()) {
            events.publishEvent(new InboxChanged(lab, told));
            told = told.size() < NoticeBook.BATCH
                    ? List.of()
                    : book.tellVoters(lab, idea, Optional.of(told.getLast()), but, notice);
        }
    }

    /** Whoever was told of something before. @param before its cause */
    void tellAgain(LabId lab, String before, NewNotice notice) {
        var told = book.tellAgain(lab, before, Optional.empty(), notice);
        while (!told.isEmpty()) {
            events.publishEvent(new InboxChanged(lab, told));
            told = told.size() < NoticeBook.BATCH
                    ? List.of()
                    : book.tellAgain(lab, before, Optional.of(told.getLast()), notice);
        }
    }

    private static List<List<PersonId>> batches(List<PersonId> persons) {
        List<List<PersonId>> batches = new ArrayList<>();
        for (var from = 0; from < persons.size(); from += NoticeBook.BATCH) {
            batches.add(persons.subList(from, Math.min(persons.size(), from + NoticeBook.BATCH)));
        }
        return batches;
    }
}

package se.vartrannebergen.notifications;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.answers.ClockEvent;
import se.vartrannebergen.answers.ClockEvent.AnswerRemembered;
import se.vartrannebergen.answers.ClockEvent.AnswerTaken;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;

/** Whose answer is waited for, told to those who act for whoever owes it; where nobody does, to facilitators. */
@Component
class ClockNews {
    private final Telling telling;
    private final PartnerEditors editors;
    private final Staff staff;
    private final JdbcClient jdbc;

    ClockNews(Telling telling, PartnerEditors editors, Staff staff, JdbcClient jdbc) {
        this.telling = telling;
        this.editors = editors;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void taken(AnswerTaken event) {
        if (isStillOwed(event, Optional.of(event.owner()))) {
            telling.tell(
                    event.lab(),
                    editors.of(event.lab(), event.owner()),
                    notice(
                            NoticeKind.ANSWER_YOURS,
                            event,
                            "taken-" + event.owner().value()));
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void remembered(AnswerRemembered event) {
        if (isStillOwed(event, event.owner())) {
            telling.tell(
                    event.lab(),
                    whoCares(event),
                    notice(kind(event), event, event.occasion().toString()));
        }
    }

    private static NoticeKind kind(AnswerRemembered event) {
        var beforeDue = event.occasion().compareTo(event.due());
        if (beforeDue == 0) {
            return NoticeKind.ANSWER_TODAY;
        }
        return beforeDue < 0 ? NoticeKind.ANSWER_SOON : NoticeKind.ANSWER_LATE;
    }

    private static NewNotice notice(NoticeKind kind, ClockEvent event, String what) {
        return NewNotice.of(kind, "answer-" + event.clock() + "-" + what)
                .about(new ContentRef("idea", event.idea()))
                .with(event.due().toString());
    }

    /** Answered, given to somebody else or put off before it could be told: there is nothing to remember. */
    private boolean isStillOwed(ClockEvent event, Optional<PartnerId> owner) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM answer_clock
                            WHERE lab_id = ? AND id = ? AND state = 'RUNNING' AND due_on = ? AND partner_id <=> ?)""")
                .params(
                        event.lab().value(),
                        event.clock(),
                        event.due(),
                        owner.map(PartnerId::value).orElse(null))
                .query(Boolean.class)
                .single();
    }

    private List<PersonId> whoCares(AnswerRemembered event) {
        var theirs = event.owner().map(owner -> editors.of(event.lab(), owner)).orElse(List.of());
        return theirs.isEmpty() ? staff.facilitators(event.lab()) : theirs;
    }
}

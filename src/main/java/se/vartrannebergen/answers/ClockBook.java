package se.vartrannebergen.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaEvent;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;

/**
 * Keeps the clock of each idea in step with the idea, in the very transaction in which the idea changes and is held: there is no
 * moment in which an answer is owed and nobody owes it.
 */
@Component
class ClockBook {
    /** Dates people are promised are dates where the labs are. */
    static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private final AnswerClockRepository clocks;
    private final Duties duties;
    private final PartnerAccess partners;
    private final IdeaSteps ideas;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockBook(
            AnswerClockRepository clocks,
            Duties duties,
            PartnerAccess partners,
            IdeaSteps ideas,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clocks = clocks;
        this.duties = duties;
        this.partners = partners;
        this.ideas = ideas;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void owed(IdeaEvent.AnswerOwed event) {
        if (running(event.lab(), event.idea()).isEmpty()) {
            var begun = clocks.saveAndFlush(new AnswerClock(
                    event.lab(), event.idea(), responsible(event.lab(), event.idea()), today(), event.due()));
            begun.owner().ifPresent(owner -> events.publishEvent(taken(event.lab(), event.idea(), begun, owner)));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void moved(IdeaEvent.IdeaMoved event) {
        if (event.to() != IdeaState.OPEN && event.to() != IdeaState.UNDER_CONSIDERATION) {
            end(event.lab(), event.idea(), ClockState.ANSWERED);
        } else if (event.from() == IdeaState.PLANNED || event.from() == IdeaState.DECLINED) {
            answerGone(event);
        }
    }

    /** Only what was answered and taken away leads from there to where an answer is owed. */
    private void answerGone(IdeaEvent.IdeaMoved event) {
        if (event.to() == IdeaState.UNDER_CONSIDERATION) {
            clocks.last(event.lab().value(), event.idea()).ifPresent(last -> {
                last.runAgain();
                keepOwner(event.lab(), event.idea(), last);
            });
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void withdrawn(IdeaEvent.IdeaWithdrawn event) {
        end(event.lab(), event.idea(), ClockState.ENDED);
    }

    /** Those who voted for it are owed the answer still: the other idea owes it, where it does not already. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void merged(IdeaEvent.IdeaMerged event) {
        running(event.lab(), event.idea()).ifPresent(here -> {
            var there = here.moveTo(event.into(), clock.instant());
            clocks.saveAndFlush(here);
            if (running(event.lab(), event.into()).isEmpty()) {
                clocks.saveAndFlush(there);
                ideas.inheritAnswer(event.lab(), event.into(), there.dueOn());
            }
        });
    }

    /** The idea is owed again what it was owed; the other one keeps what it owes: its own voters were told. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void separated(IdeaEvent.IdeaSeparated event) {
        clocks.last(event.lab().value(), event.idea()).ifPresent(last -> {
            last.comeBack();
            keepOwner(event.lab(), event.idea(), last);
        });
    }

    /** While it was out of sight whoever owed its answer may have left. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void restored(IdeaEvent.IdeaRestored event) {
        running(event.lab(), event.idea()).ifPresent(one -> keepOwner(event.lab(), event.idea(), one));
    }

    private void keepOwner(LabId lab, long idea, AnswerClock one) {
        if (one.state() == ClockState.RUNNING
                && one.owner().filter(owner -> !partners.keep(lab, owner)).isPresent()) {
            one.findAnother(responsible(lab, idea));
            one.owner().ifPresent(owner -> events.publishEvent(taken(lab, idea, one, owner)));
        }
        clocks.saveAndFlush(one);
    }

    private static ClockEvent.AnswerTaken taken(LabId lab, long idea, AnswerClock one, PartnerId owner) {
        return new ClockEvent.AnswerTaken(lab, idea, one.id(), owner, one.dueOn());
    }

    /** Another organisation owes it. */
    void assign(LabId lab, long idea, AnswerClock one, PartnerId owner) {
        one.assign(owner);
        clocks.saveAndFlush(one);
        events.publishEvent(taken(lab, idea, one, owner));
    }

    /** Whose answer it is that settles what becomes of the idea: it ends the clock, if one runs, by moving the idea. */
    void answeredBy(LabId lab, long idea, PartnerId partner) {
        running(lab, idea).ifPresent(one -> {
            one.answeredBy(partner);
            clocks.saveAndFlush(one);
        });
    }

    private void end(LabId lab, long idea, ClockState how) {
        running(lab, idea).ifPresent(one -> {
            one.end(how, clock.instant());
            clocks.saveAndFlush(one);
        });
    }

    /** The one that runs, held. Whoever asks holds the idea. */
    Optional<AnswerClock> running(LabId lab, long idea) {
        return clocks.running(lab.value(), idea);
    }

    void save(AnswerClock one) {
        clocks.saveAndFlush(one);
    }

    LocalDate today() {
        return clock.instant().atZone(HERE).toLocalDate();
    }

    /** One that takes no part any more by now owes nothing. */
    private Optional<PartnerId> responsible(LabId lab, long idea) {
        record About(Optional<Long> category, Optional<Long> place) {}
        var about = jdbc.sql("SELECT category_id, place_id FROM idea WHERE lab_id = ? AND id = ?")
                .params(lab.value(), idea)
                .query((row, number) -> new About(
                        Optional.ofNullable(row.getObject("category_id", Long.class)),
                        Optional.ofNullable(row.getObject("place_id", Long.class))))
                .single();
        return duties.responsible(lab, about.category(), about.place()).filter(found -> partners.keep(lab, found));
    }
}

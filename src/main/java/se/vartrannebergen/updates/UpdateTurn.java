package se.vartrannebergen.updates;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Pauses;

/** What becomes of one piece of news when its time has come: each in a transaction of its own. */
@Component
@Transactional
class UpdateTurn {
    private final UpdateRepository updates;
    private final Publishers publishers;
    private final Pins pins;
    private final Pauses pauses;
    private final MissedUpdates missed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UpdateTurn(
            UpdateRepository updates,
            Publishers publishers,
            Pins pins,
            Pauses pauses,
            MissedUpdates missed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.updates = updates;
        this.publishers = publishers;
        this.pins = pins;
        this.pauses = pauses;
        this.missed = missed;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Not where its publisher publishes nothing any more, whoever planned it does not publish in that name any more or posts nothing for
     * now, or it is over by now.
     */
    void publish(DueUpdates.Due due) {
        var now = clock.instant();
        var publishes = publishers.keep(due.lab(), due.publisher());
        var update = updates.hold(due.lab().value(), due.update()).orElseThrow();
        if (!publishes || update.isOver(now) || !maySpeak(update)) {
            if (update.miss(now)) {
                updates.saveAndFlush(update);
                pins.follow(update);
                missed.tell(update);
            }
        } else if (update.publishAsPlanned(now)) {
            updates.saveAndFlush(update);
            events.publishEvent(new UpdateEvent.UpdatePublished(due.lab(), due.update()));
        }
    }

    /** Whoever planned it, who does not ask now. */
    private boolean maySpeak(Update update) {
        return publishers.stillPublishes(update.lab(), update.publisher(), update.sender())
                && pauses.of(update.lab(), update.sender()).isEmpty();
    }

    void end(DueUpdates.Due due) {
        var update = updates.hold(due.lab().value(), due.update()).orElseThrow();
        if (update.end(clock.instant())) {
            updates.saveAndFlush(update);
            pins.follow(update);
            events.publishEvent(new UpdateEvent.UpdateEnded(due.lab(), due.update()));
        }
    }
}

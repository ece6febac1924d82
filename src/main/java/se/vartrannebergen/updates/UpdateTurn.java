package se.vartrannebergen.updates;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Pauses;

/** What becomes of one piece of news when its time has come: each in a transaction of its own. */
@Component
@Transactional
class UpdateTurn {
    private static final Logger log = LoggerFactory.getLogger(UpdateTurn.class);

    private final UpdateRepository updates;
    private final Publishers publishers;
    private final Pins pins;
    private final Pauses pauses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UpdateTurn(
            UpdateRepository updates,
            Publishers publishers,
            Pins pins,
            Pauses pauses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.updates = updates;
        this.publishers = publishers;
        this.pins = pins;
        this.pauses = pauses;
        this.events = events;
        this.clock = clock;
    }

    /** Not where its publisher publishes nothing any more, who planned it posts nothing for now, or it is over by now. */
    void publish(DueUpdates.Due due) {
        var now = clock.instant();
        var publishes = publishers.keep(due.lab(), due.publisher());
        var update = updates.hold(due.lab().value(), due.update()).orElseThrow();
        var hindered = !publishes
                || update.isOver(now)
                || pauses.of(due.lab(), update.sender()).isPresent();
        if (hindered) {
            if (update.miss(now)) {
                updates.saveAndFlush(update);
                log.info("update {} was planned and could not be published", due.update());
            }
        } else if (update.publishAsPlanned(now)) {
            updates.saveAndFlush(update);
            events.publishEvent(new UpdateEvent.UpdatePublished(due.lab(), due.update()));
        }
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

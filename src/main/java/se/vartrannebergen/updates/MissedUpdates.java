package se.vartrannebergen.updates;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.Moderation;

/** What was planned and could not be published: it goes back to those who write in that name, and they are told. */
@Component
class MissedUpdates {
    private static final Logger log = LoggerFactory.getLogger(MissedUpdates.class);

    private final Moderation moderation;
    private final ApplicationEventPublisher events;

    MissedUpdates(Moderation moderation, ApplicationEventPublisher events) {
        this.moderation = moderation;
        this.events = events;
    }

    /** @param update as it is in the database too */
    void tell(Update update) {
        if (update.isDraft()) {
            moderation.withdrawn(update.lab(), update.content()); // it is looked at anew once it is sent anew
        }
        log.info("update {} was planned and could not be published", update.id());
        events.publishEvent(new UpdateEvent.UpdateMissed(update.lab(), update.id()));
    }
}

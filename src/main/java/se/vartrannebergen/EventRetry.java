package se.vartrannebergen;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What one room had to tell another and could not is told again after a minute, not only after the next start. */
@Component
class EventRetry {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IncompleteEventPublications publications;

    EventRetry(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tellAgain() {
        publications.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}

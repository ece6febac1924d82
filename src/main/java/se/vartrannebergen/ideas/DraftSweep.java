package se.vartrannebergen.ideas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of drafts that were thrown away and that nobody has taken back. */
@Component
class DraftSweep {
    private static final Logger log = LoggerFactory.getLogger(DraftSweep.class);
    private static final int BATCH = 50;

    private final Drafts drafts;

    DraftSweep(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Each batch by itself, so that none holds much for long. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void sweep() {
        var gone = 0;
        int batch;
        do {
            batch = drafts.forgetDiscarded(BATCH);
            gone += batch;
        } while (batch == BATCH);
        if (gone > 0) {
            log.info("Removed {} drafts that were thrown away", gone);
        }
    }
}
